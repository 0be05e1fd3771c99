using System.Collections.Immutable;
using ScrutinyReport.Foundation;
using ScrutinyReport.Readiness;

namespace ScrutinyReport.Cli;

/// <summary>
/// What came of one report of several, and nothing of what it was made of and into: a hundred of those would fill the
/// memory.
/// </summary>
internal sealed record ManyReport(ReportOrder Order, ImmutableArray<Problem> Problems)
{
    /// <summary>Whether it was made: written, or where nothing is to be written, right.</summary>
    public bool IsMade { get; init; }

    /// <summary>Whether the run was stopped before its turn came.</summary>
    public bool IsLeft { get; init; }

    /// <summary>
    /// What was wrong with writing it; the files are named from the current folder, not from the workspace's.
    /// </summary>
    public ImmutableArray<Problem> OfOutputs { get; init; } = [];

    public Summary? Summary { get; init; }

    /// <summary>The warnings that somebody has looked at.</summary>
    public ImmutableArray<Problem> Accepted { get; init; } = [];

    /// <summary>The commentary that a draft lacks; null where it is no draft.</summary>
    public ImmutableArray<ExpectedCommentary>? Missing { get; init; }

    public ImmutableArray<WrittenFile> Files { get; init; } = [];

    /// <summary>Whether it met a fault of ours.</summary>
    public bool IsFault => Problems.Any(CliProblems.IsFault);
}
