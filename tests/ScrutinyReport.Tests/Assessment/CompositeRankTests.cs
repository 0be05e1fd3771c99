using System.Collections.Immutable;
using ScrutinyReport.Assessment;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Tests.Assessment;

/// <summary>Ranks over several indicators, the region's average and the target that national data suggests.</summary>
public static class CompositeRankTests
{
    [Fact]
    public static void Ranks_are_averaged_and_ranked_again() => Assert.Equal(
        ["A 1.5 over 2: 1, against 3", "B 1.5 over 2: 1, against 1", "C 3.0 over 2: 3, against 2"],
        Composite(
            Theme(Polarity.HighIsGood, ("A", 90), ("B", 80), ("C", 70)),
            Theme(Polarity.LowIsGood, ("A", 8), ("B", 7), ("C", 9))));

    [Fact]
    public static void An_authority_without_a_value_in_more_than_half_is_left_out() => Assert.Equal(
        ["B 1.3 over 3: 1, against 1", "A 1.5 over 2: 2, against 3"],
        Composite(
            Theme(Polarity.HighIsGood, ("A", 90), ("B", 80), ("C", 70)),
            Theme(Polarity.LowIsGood, ("A", 8), ("B", 7)),
            Theme(Polarity.LowIsGood, ("B", 7))));

    [Fact]
    public static void Half_of_the_indicators_are_enough() => Assert.Contains(
        "C 3.0 over 1: 3, against 2",
        Composite(
            Theme(Polarity.HighIsGood, ("A", 90), ("B", 80), ("C", 70)),
            Theme(Polarity.LowIsGood, ("A", 8), ("B", 7))));

    [Fact]
    public static void A_composite_rank_leads_to_the_cells_of_the_ranks_that_are_averaged()
    {
        var report = Leicestershire.Q4.Value.Value!;
        var own = CompositeStanding.Of(report.Indicators, report)!.Own!;

        var average = Assert.Single(Inputs(CompositeRank.Rule, own.Figure));
        var ranks = Inputs("average of ranks", average);
        Assert.Equal((own.AverageRank, own.Indicators), (average.Number, ranks.Length));
        Assert.Equal(own.AverageRank, ranks.Average(rank => rank.Number));
        Assert.All(ranks, rank => Assert.Equal(
            "Leicestershire", Assert.IsType<FromCell>(Assert.Single(Inputs(RankRule.Name, rank)).Origin).Heading));
        Assert.Equal(ranks.Length, ranks.Select(rank => Cell(rank).Place.Line).Distinct().Count());

        static FromCell Cell(Figure rank) => (FromCell)((Computed)rank.Origin).Inputs[0].Origin;
    }

    [Fact]
    public static void The_region_s_average_and_the_suggested_target_come_from_the_same_year()
    {
        var reviews = Leicestershire.Of("reviews");
        Assert.Equal(("East Midlands", "2022/23"), (
            Assert.IsType<FromCell>(reviews.Region!.Average.Origin).Heading,
            reviews.Region.Year!.ToString()));
        Assert.Equal(reviews.Distribution!.Cuts!.Q75, reviews.SuggestedTarget!.Number);
        var plans = Leicestershire.Of("two-year-plans");
        Assert.Equal(plans.Distribution!.Cuts!.Q25, plans.SuggestedTarget!.Number);
    }

    private static ImmutableArray<Figure> Inputs(string rule, Figure figure)
    {
        var computed = Assert.IsType<Computed>(figure.Origin);
        Assert.Equal(rule, computed.Rule);
        return computed.Inputs;
    }

    private static IEnumerable<string> Composite(params ImmutableArray<ThemeIndicator> theme) =>
        CompositeRank.Of(theme, Theme(Polarity.None, ("B", 100), ("C", 200), ("A", 300)))
            .Select(one => FormattableString.Invariant(
                $"{one.Name} {one.AverageRank:0.0} over {one.Indicators}: {one.Rank}, against {one.Against?.Rank}"));

    private static ThemeIndicator Theme(Polarity polarity, params (string Name, decimal Value)[] values)
    {
        ImmutableArray<BenchmarkValue> rows =
            [.. values.Select(one =>
                new BenchmarkValue(one.Name[0], one.Name, "UA", "South West", one.Value, default))];
        var year = new BenchmarkYear(new CalendarYear(2023), "2023", "", rows);
        return new(Distribution.Of(new("M", true, [year]), year, [], new RuleSettings()), polarity);
    }
}
