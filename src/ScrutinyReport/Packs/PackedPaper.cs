using System.Collections.Immutable;
using ScrutinyReport.Documents;

namespace ScrutinyReport.Packs;

/// <summary>A paper as it goes into a pack.</summary>
internal abstract record PackedPaper
{
    /// <summary>What stands at the heads of its pages.</summary>
    public required PageMarks Marks { get; init; }
}

/// <summary>
/// What stands at the head of a paper's first page, "Agenda Item 11", and at the heads of its others, "Not for
/// publication"; null where nothing does.
/// </summary>
internal sealed record PageMarks(Line First, Line? Others)
{
    /// <summary>The start of a part that is marked so.</summary>
    public PartStart Start => new() { Mark = First, RunningMark = Others };
}

/// <summary>A paper whose text is ours: it is joined with the others before there are pages.</summary>
internal sealed record OwnPaper(ImmutableArray<Block> Blocks) : PackedPaper;

/// <summary>A paper, or what stands for one, with the name by which the agenda asks for its pages.</summary>
internal sealed record NamedPart(string Name, PageMarks Marks, ImmutableArray<Block> Blocks);

/// <summary>A paper that came as pages: its places are held, and the pages put there.</summary>
internal sealed record PagedPaper(ImmutableArray<bool> IsWide) : PackedPaper;
