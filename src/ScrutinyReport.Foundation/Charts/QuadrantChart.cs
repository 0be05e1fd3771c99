using System.Collections.Immutable;

namespace ScrutinyReport.Foundation.Charts;

/// <summary>
/// Authorities by two figures at once, with a line through the middle of each: which do well on both, on one, on
/// neither.
/// </summary>
public sealed record QuadrantChart : Chart
{
    /// <summary>What the points are: "Local authority".</summary>
    public required string NameAxis { get; init => field = Characters.OneLine(value); }

    /// <summary>
    /// What is measured from left to right, and which end is which: "Rank by expenditure (1 = lowest)".
    /// </summary>
    public required string AcrossAxis { get; init => field = Characters.OneLine(value); }

    /// <summary>What is measured from the bottom up.</summary>
    public required string UpAxis { get; init => field = Characters.OneLine(value); }

    /// <summary>Whether the least stands at the top: a rank of which 1 is the best.</summary>
    public bool UpFallsFromTop { get; init; }

    /// <summary>What all points but the own one are, in the legend.</summary>
    public required string Others { get; init => field = Characters.OneLine(value); }

    public required ImmutableArray<QuadrantPoint> Points { get; init; }

    /// <summary>Where the line between left and right stands.</summary>
    public required ChartLevel AcrossMiddle { get; init; }

    /// <summary>Where the line between bottom and top stands.</summary>
    public required ChartLevel UpMiddle { get; init; }

    /// <summary>The authority's own point; null where it has none.</summary>
    public QuadrantPoint? Own => Points.FirstOrDefault(point => point.IsOwn);

    public override ChartTable Data => new(
        [NameAxis, AcrossAxis, UpAxis],
        [.. Points.Select(point => new ChartRow(point.Name, [point.Across, point.Up]))]);
}

/// <summary>An authority's two figures.</summary>
public sealed record QuadrantPoint(string Name, Figure Across, Figure Up, bool IsOwn)
{
    public string Name { get; } = Characters.OneLine(Name);
}
