using System.Collections.Immutable;
using ScrutinyReport.Documents;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Cli;

/// <summary>A report that was made for a preview, and what else may be shown in its place.</summary>
internal sealed record PreviewMade
{
    /// <summary>Null where an error stopped it.</summary>
    public Document? Document { get; init; }

    public ImmutableArray<Problem> Problems { get; init; } = [];

    /// <summary>The ids of the workspace's reports.</summary>
    public ImmutableArray<string> Reports { get; init; } = [];

    /// <summary>The names of its quarters, newest first.</summary>
    public ImmutableArray<string> Quarters { get; init; } = [];

    /// <summary>The cases of its template families: <c>family/case</c>.</summary>
    public ImmutableArray<string> Cases { get; init; } = [];

    /// <summary>The case that is shown; null where it is a report of the workspace.</summary>
    public string? Case { get; init; }
}
