using System.Collections.Immutable;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Workspaces;

/// <summary>What scrutiny.yaml says. Every value keeps its place, so that a later stage can point at it.</summary>
internal sealed record Settings
{
    public const string FileName = "scrutiny.yaml";

    public required Council Council { get; init; }

    /// <summary>A notice that every page of every report carries.</summary>
    public Setting<string>? Notice { get; init; }

    /// <summary>True where <c>figures: locked</c> keeps figures of Word files from being typed over.</summary>
    public bool LocksFigures { get; init; }

    /// <summary>What the year in <c>Q4-2024</c> is; null where the council has not said.</summary>
    public Setting<QuarterNotation>? QuarterNotation { get; init; }

    /// <summary>How such a year is read where one reading has to do.</summary>
    public QuarterNotation Notation => QuarterNotation?.Value ?? Periods.QuarterNotation.Calendar;

    public required RuleSettings Rules { get; init; }

    public required ImmutableArray<Committee> Committees { get; init; }

    public required ImmutableArray<ReportSettings> Reports { get; init; }
}
