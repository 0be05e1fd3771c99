using System.Collections.Immutable;
using ScrutinyReport.Foundation;
using ScrutinyReport.Snapshots;

namespace ScrutinyReport.Cli;

/// <summary>All that a run of `test` found.</summary>
internal sealed record TestRun
{
    public ImmutableArray<CaseResult> Cases { get; init; } = [];

    /// <summary>What is wrong with the cases, each thing once: errors, and that a text differs or is new.</summary>
    public ImmutableArray<Problem> ProblemsOfCases =>
    [
        .. Cases.Where(one => !one.IsGood)
            .SelectMany(one => one.AsProblem is { } end ? [end] : one.Problems)
            .DistinctBy(problem => problem.ToString()),
    ];

    /// <summary>The approved texts that belonged to no case and were deleted.</summary>
    public ImmutableArray<string> Deleted { get; init; } = [];

    /// <summary>What is wrong besides the cases themselves.</summary>
    public ImmutableArray<Problem> Problems { get; init; } = [];

    /// <summary>What was asked of the templates' branches; null where nobody asked.</summary>
    public CoverageCount? Coverage { get; init; }

    public int ExitCode(bool strict) =>
        Cases.All(one => one.IsGood)
        && !Cli.ExitCode.Fails(Problems, strict)
            ? Cli.ExitCode.Done
            : Cli.ExitCode.Problems;
}

/// <summary>How many branches and templates the cases reached, of how many.</summary>
internal sealed record CoverageCount(int Branches, int AllBranches, int Templates, int AllTemplates);
