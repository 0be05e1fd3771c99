using System.Collections.Immutable;

namespace ScrutinyReport.Foundation.Charts;

/// <summary>A value over time as a small line, without axes, that stands among words or in a table cell.</summary>
public sealed record SparkLine : Chart
{
    /// <summary>What the points in time are: "Quarter".</summary>
    public required string TimeAxis { get; init => field = Characters.OneLine(value); }

    /// <summary>Oldest first, every period of the time that is shown.</summary>
    public required ImmutableArray<ChartPoint> Points { get; init; }

    public override ChartTable Data =>
        new([TimeAxis, Title], [.. Points.Select(point => new ChartRow(point.Label, [point.Value]))]);
}
