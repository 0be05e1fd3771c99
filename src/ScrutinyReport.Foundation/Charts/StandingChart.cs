using System.Collections.Immutable;

namespace ScrutinyReport.Foundation.Charts;

/// <summary>
/// Where an authority stands among others: a bar for each, the best first, in bands such as quartiles.
/// </summary>
public sealed record StandingChart : Chart
{
    /// <summary>What the bars are: "Local authority".</summary>
    public required string NameAxis { get; init => field = Characters.OneLine(value); }

    /// <summary>What the values are: "Percentage".</summary>
    public required string ValueAxis { get; init => field = Characters.OneLine(value); }

    /// <summary>The bands that bars fall in, best first: "Top quartile".</summary>
    public required ImmutableArray<string> Bands { get; init => field = [.. value.Select(Characters.OneLine)]; }

    /// <summary>Best first.</summary>
    public required ImmutableArray<StandingBar> Bars { get; init; }

    /// <summary>The England average, where there is one.</summary>
    public ChartLevel? Average { get; init; }

    /// <summary>The authority's own bar; null where it has none.</summary>
    public StandingBar? Own => Bars.FirstOrDefault(bar => bar.IsOwn);

    public override ChartTable Data => new(
        [NameAxis, ValueAxis, .. Average is null ? ImmutableArray<string>.Empty : [Average.Name]],
        [
            .. Bars.Select(bar => new ChartRow(
                bar.Name, [bar.Value, .. Average is null ? ImmutableArray<Figure?>.Empty : [Average.Value]])),
        ]);
}

/// <summary>An authority's value and the band it falls in, counted from 0.</summary>
public sealed record StandingBar(string Name, Figure Value, int Band, bool IsOwn)
{
    public string Name { get; } = Characters.OneLine(Name);
}
