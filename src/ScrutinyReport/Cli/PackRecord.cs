using System.Collections.Immutable;

namespace ScrutinyReport.Cli;

/// <summary>
/// What the manifest of a pack says beside files: its meeting, how many pages it has, and one hash of all that it was made
/// of, by which <c>--changed</c> tells whether it would come out the same.
/// </summary>
internal sealed record PackRecord(string Meeting, int Pages, string Key)
{
    public ImmutableArray<PackedPaperRecord> Papers { get; init; } = [];
}

/// <summary>A paper in a pack: the item, the paper, its pages in the file (0 where there are none), and its SHA-256.</summary>
internal sealed record PackedPaperRecord(int Item, string Name, int First, int Last, string Sha256);
