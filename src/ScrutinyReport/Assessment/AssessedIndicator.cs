using System.Collections.Immutable;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Assessment;

/// <summary>
/// An indicator of the quarter with every judgement on it; null where a judgement has nothing to stand on.
/// </summary>
internal sealed record AssessedIndicator
{
    public required Observation Observation { get; init; }

    public Indicator Indicator => Observation.Indicator;

    /// <summary>
    /// The latest value as it is to be printed, with the sign of a break in its series.
    /// </summary>
    public Figure? Latest { get; init; }

    /// <summary>The target, its bounds with as many decimals as <see cref="Latest"/>; null without one.</summary>
    public Target? Target { get; init; }

    public Comparison? Previous { get; init; }

    public Comparison? YearAgo { get; init; }

    /// <summary>With the fixed period that the catalogue names; null where it names none.</summary>
    public Comparison? Baseline { get; init; }

    /// <summary>Why the value before is not compared with; null where it is.</summary>
    public string? NotCompared { get; init; }

    public Trend? Trend { get; init; }

    /// <summary>
    /// Whether the comparison that it is judged by is the one with a year ago, and not the one with the period before.
    /// </summary>
    public bool IsJudgedByYear => Trend is { } trend && ReferenceEquals(trend.Main, YearAgo);

    /// <summary>The judgement of the trend; None where there is no trend or no polarity.</summary>
    public Judgement Judgement => Trend?.Main.Judgement ?? Judgement.None;

    /// <summary>Whether the printed value meets the target; null where one of the two is missing.</summary>
    public bool? TargetMet { get; init; }

    /// <summary>
    /// Whether the earlier value that it is judged by met the target of its own time; null where no file says.
    /// </summary>
    public bool? TargetMetBefore { get; init; }

    /// <summary>
    /// Whether the value is beyond the intervention level, whatever the policy; null where one of the two is missing.
    /// </summary>
    public bool? BeyondIntervention { get; init; }

    /// <summary>The policy that was applied to it.</summary>
    public required RagPolicy Policy { get; init; }

    public required Rating Rating { get; init; }

    /// <summary>Whether it is on course for its annual target; null where nothing says so.</summary>
    public Forecast? Forecast { get; init; }

    /// <summary>The forecast that the service gives; null where it gives none.</summary>
    public ServiceForecast? ServiceForecast { get; init; }

    public Placement? Placement { get; init; }

    public Gap? England { get; init; }

    public Gap? Neighbours { get; init; }

    /// <summary>The gap to the authority's region.</summary>
    public Gap? Region { get; init; }

    /// <summary>
    /// The gap to another cohort; null where the catalogue names none or one of the two values is missing.
    /// </summary>
    public CohortGap? CohortGap { get; init; }

    /// <summary>The target that national data suggests: the group's quartile-1 cut point.</summary>
    public Figure? SuggestedTarget { get; init; }

    /// <summary>The national figures it is placed among; null where there are none.</summary>
    public Distribution? Distribution { get; init; }

    /// <summary>Its values up to the reported quarter, oldest first.</summary>
    public ImmutableArray<SeriesPoint> Series { get; init; } = [];

    /// <summary>The quarters of the year before the reported one, oldest first.</summary>
    public ImmutableArray<QuarterStanding> EarlierInYear { get; init; } = [];

    public Record? Record { get; init; }

    /// <summary>That England's figure of the year compared with is a record.</summary>
    public Record? EnglandRecord { get; init; }

    /// <summary>How its latest change goes with those before it; null where that says nothing.</summary>
    public Course? Course { get; init; }

    public Revision? Revision { get; init; }

    /// <summary>Statistical process control; null where the settings do not ask for it.</summary>
    public SpcChart? Spc { get; init; }

    /// <summary>How every judgement was reached, in the order of the rules.</summary>
    public ImmutableArray<Explanation> Explanations { get; init; } = [];
}
