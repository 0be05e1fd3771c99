using ScrutinyReport.Assessment;
using ScrutinyReport.Data;
using ScrutinyReport.Periods;
using ScrutinyReport.Tests.Data;

namespace ScrutinyReport.Tests.Assessment;

/// <summary>The facts that councils printed, arrived at from the data (REPORTS, "Facts to reproduce").</summary>
public static class PublishedJudgementsTests
{
    [Fact]
    public static void Every_printed_rating_of_quarter_4_2023_24_is_the_computed_one()
    {
        var rated = Leicestershire.Q4.Value.Value!.Indicators.Where(one =>
            one.Observation.PrintedRating is not null).ToArray();
        Assert.Equal(11, rated.Length);
        Assert.All(rated, one => Assert.Equal(one.Observation.PrintedRating!.Text, one.Rating.Band?.Name));
        Assert.All(
            Leicestershire.Q4.Value.Value!.Indicators.Except(rated),
            one => Assert.Null(one.Rating.Band));
    }

    [Fact]
    public static void Every_printed_direction_of_quarter_4_2023_24_is_the_computed_one()
    {
        var indicators = Leicestershire.Q4.Value.Value!.Indicators;
        Assert.Equal(21, indicators.Length);
        Assert.All(indicators, one => Assert.Equal(
            TrendWords.Read(one.Observation.PrintedTrend!.Text, one.Indicator.Polarity), one.Trend!.Main.Direction));
    }

    [Fact]
    public static void Without_a_tolerance_of_its_own_the_assessments_indicator_differs_from_its_printed_trend()
    {
        var dataset = DatasetReader.Read(new()
        {
            Quarter = TestFiles.Q4,
            QuarterFile = TestFiles.Fixture("2023-24-Q4.as-printed.csv"),
        }).Value!;
        Approved.Text(TestFiles.Printed(Leicestershire.Assess(dataset).Problems));
    }

    [Fact]
    public static void The_quartile_summary_of_quarter_4_2023_24_is_one_four_four_two()
    {
        var summary = Leicestershire.Q4.Value.Value!.Quartiles;
        Assert.Equal((1, 4, 4, 2, 11), (summary.First, summary.Second, summary.Third, summary.Fourth, summary.Total));
    }

    [Fact]
    public static void Neighbour_averages_come_from_national_data()
    {
        var national = National.Of(WithoutGiven(), Leicestershire.Rules, []);
        var averages = Leicestershire.SocialCare.Select(id => GapRule.Average(
            Leicestershire.Of(id).Indicator, national.ByIndicator[id], national.Neighbours, Leicestershire.Rules));
        Assert.Equal(
            ["88.2% of 10", "23.3% of 10", "19.8% of 10", "82.5% of 10", "1.5% of 9", "89.9% of 10", "56.6% of 10"],
            averages.Select(pair => $"{pair.Average!.Shown} of {pair.Count}"));
    }

    [Fact]
    public static void Quartiles_and_movements_come_from_national_data()
    {
        var assessed = Leicestershire.Assess(WithoutGiven()).Value!.Indicators.ToDictionary(one => one.Indicator.Id);
        var placements = Leicestershire.SocialCare.Select(id => assessed[id].Placement!);
        Assert.Equal(
            ["3 was 4, Now", "4 was 4, Continues", "4 was 4, Continues", "2 was 2, Continues", "2 was 1, Now",
                "1 was 1, Continues", "2 was 1, Now"],
            placements.Select(one => $"{one.Quartile.Shown} was {one.PreviousQuartile!.Shown}, {one.Movement}"));
    }

    [Fact]
    public static void Relative_change_divides_by_the_earlier_value()
    {
        var all = Leicestershire.Q4.Value.Value!.Indicators;
        Assert.Equal("15.5%",
            all.Single(one =>
            one.Indicator.Name.EndsWith("Home", StringComparison.Ordinal)).Previous!.RelativeChange!.Shown);
        var suspensions = all.Single(one =>
            one.Indicator.Name.Contains("suspension", StringComparison.Ordinal)).Previous!;
        Assert.Equal("26.7%", suspensions.RelativeChange!.Shown);
        Assert.Equal("27.4%", suspensions.NumeratorRelativeChange!.Shown);
    }

    [Fact]
    public static void The_problems_of_quarter_4_2023_24_are_those_of_its_paper() =>
        Approved.Text(TestFiles.Printed(Leicestershire.Q4.Value.Problems));

    [Fact]
    public static void Every_judgement_says_how_it_was_reached() =>
        Approved.Text(string.Join('\n', Leicestershire.SocialCare
        .Append("neet")
        .Select(Leicestershire.Of)
        .Select(one => one.Indicator.Id + "\n"
            + string.Join('\n', one.Explanations.Select(why => $"  {why.Rule}: {why.Sentence}")))));

    [Fact]
    public static void Every_printed_rating_of_quarter_3_2020_21_is_the_computed_one()
    {
        var report = Quarter3();
        var rated = report.Indicators.Where(one => one.Observation.PrintedRating is not null).ToArray();
        Assert.Equal(12, rated.Length);
        Assert.All(rated, one => Assert.Equal(one.Observation.PrintedRating!.Text, one.Rating.Band?.Name[..1]));
        Assert.Equal((4, 5, 3, 0),
            (report.Quartiles.First, report.Quartiles.Second, report.Quartiles.Third, report.Quartiles.Fourth));
    }

    [Fact]
    public static void Of_20_measures_of_quarter_3_2020_21_12_improved_1_is_similar_3_declined_and_4_have_no_polarity() =>
        Assert.Equal([12, 1, 3, 4], Quarter3().Judgements.Select(tally => tally.Count));

    /// <summary>The paper calls 91.5 to 90.8 similar: the test's catalogue gives that indicator a tolerance.</summary>
    private static AssessedReport Quarter3() => Leicestershire.Assess(DatasetReader.Read(new()
    {
        Quarter = new Quarter(2020, 3),
        QuarterFile = TestFiles.Fixture("2020-21-Q3.csv"),
        Catalogue = TestFiles.Text("indicators.csv",
            "id,name,tolerance\nthree,The % of eligible 3 year olds taking up their FEEE,0.7\n"),
    }).Value!).Value!;

    /// <summary>The quarter without the quartiles and averages that the council gives.</summary>
    private static Dataset WithoutGiven() => Leicestershire.Q4Dataset() with
    {
        Observations =
        [
            .. Leicestershire.Q4Dataset().Observations.Select(one => one with
            {
                Quartile = Absence.NoColumn,
                PreviousQuartile = Absence.NoColumn,
                NationalAverage = Absence.NoColumn,
                NeighbourAverage = Absence.NoColumn,
            }),
        ],
    };
}
