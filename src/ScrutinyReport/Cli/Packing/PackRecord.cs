using System.Collections.Immutable;

namespace ScrutinyReport.Cli;

/// <summary>
/// What the manifest of a pack says beside files: its meeting, how many pages it has, and one hash of all that it was
/// made of, by which <c>--changed</c> tells whether it would come out the same.
/// </summary>
internal sealed record PackRecord(string Meeting, int Pages, string Key)
{
    /// <summary>The front sheet; null in what an earlier version wrote.</summary>
    public PackedPart? FrontSheet { get; init; }

    public ImmutableArray<PackedPaperRecord> Papers { get; init; } = [];
}

/// <summary>
/// A part as it was laid out: its pages in the file (0 where there are none), and the SHA-256 of the file whose pages
/// were counted. While that is the same, so are the pages.
/// </summary>
internal sealed record PackedPart(int First, int Last, string Layout);

/// <summary>A paper in a pack: the item, the paper, where it stands, and its SHA-256.</summary>
internal sealed record PackedPaperRecord(int Item, string Name, PackedPart Part, string Sha256);
