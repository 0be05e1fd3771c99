using System.Collections.Immutable;
using ScrutinyReport.Assessment;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Readiness;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Reporting;

/// <summary>Everything that a report's templates may speak of, before it has names.</summary>
internal sealed record ReportSubject
{
    public required ReportRequest Request { get; init; }

    public required AssessedReport Assessed { get; init; }

    /// <summary>The sections in the plan's order, each before its subsections.</summary>
    public required ImmutableArray<SectionSubject> Sections { get; init; }

    /// <summary>What analysts wrote, by the id of its section, indicator or passage; rendered.</summary>
    public IReadOnlyDictionary<string, MarkedText> Commentary { get; init; } = new Dictionary<string, MarkedText>();

    /// <summary>Commentary that is expected and not there; a final report has nothing to say of it.</summary>
    public ImmutableArray<ExpectedCommentary> Missing { get; init; } = [];

    /// <summary>The indicators of the catalogue whose first quarter is still to come.</summary>
    public ImmutableArray<Indicator> ToCome { get; init; } = [];

    /// <summary>The texts of the settings, which know what was asked of them.</summary>
    public required TextsView Texts { get; init; }

    /// <summary>What the settings choose, likewise.</summary>
    public required TextsView Options { get; init; }
}

/// <summary>
/// A section with its indicators; without settings only where indicators have no section of the plan.
/// </summary>
internal sealed record SectionSubject(Section? Settings, int Level, ImmutableArray<AssessedIndicator> Indicators)
{
    public bool HasSubsections => Settings is { Subsections.IsEmpty: false };
}
