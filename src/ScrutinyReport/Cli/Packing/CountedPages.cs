namespace ScrutinyReport.Cli;

/// <summary>
/// How many pages each part of each pack has, the front sheet before the papers, and what was found on the way.
/// </summary>
internal sealed record CountedPages(List<int[]> Counts)
{
    /// <summary>The papers that were given, as pages.</summary>
    public required IReadOnlyDictionary<PaperToPack, PlacedPaper> Placed { get; init; }

    /// <summary>The PDFs of the papers that were given as Word files.</summary>
    public required IReadOnlyDictionary<PaperToPack, ReadOnlyMemory<byte>> Converted { get; init; }

    /// <summary>The papers that were known from an earlier pack and not laid out again.</summary>
    public required IReadOnlySet<PaperToPack> Reused { get; init; }

    /// <summary>A paper that was given, as pages; null for one that was built.</summary>
    public PlacedPaper? Find(PaperToPack paper) => Placed.GetValueOrDefault(paper);
}
