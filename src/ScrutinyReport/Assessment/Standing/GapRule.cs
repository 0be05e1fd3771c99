using System.Collections.Immutable;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Assessment;

/// <summary>
/// Gaps to England and to statistical neighbours; averages the council prints are used as given (METHODS 4).
/// </summary>
internal static class GapRule
{
    public static Gap? ToEngland(Observation observation, Distribution? distribution)
    {
        var display = observation.Indicator.Display;
        var computed = distribution?.England is { } england ? distribution.Average(england, display) : null;
        var given = observation.NationalAverage.Figure;
        return (given ?? computed) is { } average
            ? Of(observation, average, given is not null, distribution, null, "England")
            : null;
    }

    /// <summary>
    /// The gap to the average of the region that the authority is in, as published in the same national file.
    /// </summary>
    public static Gap? ToRegion(Observation observation, Distribution? distribution, RuleSettings rules)
    {
        var region = distribution?.RegionOf(rules.Authority);
        var computed = region is null ? null : distribution!.Average(region, observation.Indicator.Display);
        var given = observation.RegionalAverage.Figure;
        return (given ?? computed) is { } average
            ? Of(observation, average, given is not null, distribution, null,
                region is null ? "the region" : Regions.InProse(region.Area))
            : null;
    }

    public static Gap? ToNeighbours(
        Observation observation, Distribution? distribution, ImmutableArray<Neighbour> neighbours, RuleSettings rules)
    {
        var (computed, count) = Average(observation.Indicator, distribution, neighbours, rules);
        var given = observation.NeighbourAverage.Figure;
        return (given ?? computed) is { } average
            ? Of(observation, average, given is not null, distribution, given is null ? count : null,
                "statistical neighbours")
            : null;
    }

    /// <summary>The average of those neighbours with a value, and how many they are.</summary>
    public static (Figure? Average, int Count) Average(
        Indicator indicator, Distribution? distribution, ImmutableArray<Neighbour> neighbours, RuleSettings rules)
    {
        var values = new List<BenchmarkValue>(neighbours.Length);
        foreach (var neighbour in distribution is null ? [] : neighbours)
        {
            if (distribution!.Year.Find(neighbour.Authority) is { Number: not null } value)
            {
                values.Add(value);
            }
        }

        values.Sort((one, other) => one.Line.Offset - other.Line.Offset);
        ImmutableArray<Figure> figures = [.. values.ConvertAll(value => value.Figure(indicator.Display)!)];
        return AverageRule.Of(figures.Select(figure => figure.Number), rules.Average) is { } average
            ? (new(average, indicator.Display, new Computed(AverageRule.Name(rules.Average), figures))
            {
                Signs = distribution!.Year.Sign,
            }, figures.Length)
            : (null, 0);
    }

    private static Gap Of(
        Observation observation, Figure average, bool isGiven, Distribution? distribution, int? count, string whose)
    {
        var difference = observation.Latest.Figure is { } latest ? latest - average : null;
        return new()
        {
            Average = average,
            Difference = difference,
            Judgement = difference is null
                ? Judgement.None
                : DirectionRule.Of(SideOf(difference), observation.Indicator.Polarity),
            Count = count,
            Year = observation.BenchmarkPeriod ?? (isGiven ? null : distribution?.Year.Period),
            Explanation = new(
                "gap",
                () => $"the average of {whose} is {average.Shown}, "
                    + (isGiven ? "as the council gives it" : count is { } n ? $"of {n} of 10" : "as published")
                    + (difference is null ? "" : $"; the gap is {Sentences.Shown(difference)}"),
                observation.Latest.Figure is { } value ? [value, average] : [average]),
        };
    }

    /// <summary>Where the value is; two that do not differ as they are shown are the same.</summary>
    public static Direction SideOf(Figure difference) =>
        difference.Rounded == 0 ? Direction.Same
            : difference.Number > 0 ? Direction.Up : Direction.Down;
}
