using System.Collections.Immutable;

namespace ScrutinyReport.Documents;

/// <summary>
/// A report as its reader meets it: blocks in order, and what the file says about itself. It knows no file format.
/// </summary>
internal sealed record Document(DocumentProperties Properties, ImmutableArray<Block> Blocks)
{
    /// <summary>What becomes a file of its own beside the report, in order.</summary>
    public ImmutableArray<Enclosure> Enclosures { get; init; } = [];

    /// <summary>All in one, where there is one file only: each enclosure follows the report on a new page.</summary>
    public Document Whole() => Enclosures.IsEmpty
        ? this
        : this with
        {
            Blocks = [.. Blocks, .. Enclosures.SelectMany(enclosure => enclosure.Blocks.Prepend(new PageBreak()))],
            Enclosures = [],
        };
}
