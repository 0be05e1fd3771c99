using System.Collections.Immutable;

namespace ScrutinyReport.Changes;

/// <summary>
/// What a report said, for a later build to be compared with: the facts of each indicator as they were printed, and its
/// sentences. It holds what the report holds and nothing that was withheld from it.
/// </summary>
internal sealed record ReportContent
{
    /// <summary>Whose report it is; null in the record of an earlier version.</summary>
    public string? Council { get; init; }

    public required string Report { get; init; }

    public required string Quarter { get; init; }

    /// <summary>By indicator, in the report's order; what belongs to none has the id <see cref="Whole"/>.</summary>
    public required ImmutableArray<SubjectContent> Subjects { get; init; }

    /// <summary>The id of what is of no single indicator.</summary>
    public const string Whole = "";
}

/// <summary>
/// What a report said of one indicator: figures and judgements by what they are, and sentences in their order.
/// </summary>
internal sealed record SubjectContent(
    string Id, string Name, ImmutableArray<SaidFact> Facts, ImmutableArray<string> Sentences);

/// <summary>A figure or judgement as it is printed: <c>rating</c>, <c>Amber</c>.</summary>
internal sealed record SaidFact(string What, string Shown);
