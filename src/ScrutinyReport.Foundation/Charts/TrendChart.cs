using System.Collections.Immutable;

namespace ScrutinyReport.Foundation.Charts;

/// <summary>A value over time as a line, with levels to hold it against.</summary>
public sealed record TrendChart : Chart
{
    /// <summary>Whose value it is, in the legend.</summary>
    public required string Name { get; init => field = Characters.OneLine(value); }

    /// <summary>What the points in time are: "Quarter".</summary>
    public required string TimeAxis { get; init => field = Characters.OneLine(value); }

    /// <summary>What the values are: "Percentage".</summary>
    public required string ValueAxis { get; init => field = Characters.OneLine(value); }

    /// <summary>Oldest first, every period of the time that is shown.</summary>
    public required ImmutableArray<ChartPoint> Points { get; init; }

    /// <summary>The target, the England average: what is the same for all points.</summary>
    public ImmutableArray<ChartLevel> Levels { get; init; } = [];

    public override ChartTable Data => new(
        [TimeAxis, Name, .. Levels.Select(level => level.Name)],
        [.. Points.Select(point => new ChartRow(point.Label, [point.Value, .. Levels.Select(level => level.Value)]))]);
}
