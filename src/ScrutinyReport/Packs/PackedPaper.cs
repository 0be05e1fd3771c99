using System.Collections.Immutable;
using ScrutinyReport.Documents;

namespace ScrutinyReport.Packs;

/// <summary>A paper as it goes into a pack.</summary>
internal abstract record PackedPaper
{
    /// <summary>What stands at the head of its first page: "Agenda Item 11".</summary>
    public required Line Mark { get; init; }
}

/// <summary>A paper whose text is ours: it is joined with the others before there are pages.</summary>
internal sealed record OwnPaper(ImmutableArray<Block> Blocks) : PackedPaper;

/// <summary>A paper, or what stands for one, with the name by which the agenda asks for its pages.</summary>
internal sealed record NamedPart(string Name, Line Mark, ImmutableArray<Block> Blocks);

/// <summary>A paper that came as pages: its places are held, and the pages put there.</summary>
internal sealed record PagedPaper(ImmutableArray<bool> IsWide) : PackedPaper;
