using System.Collections.Immutable;
using System.Globalization;
using ScrutinyReport.Assessment;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Tests.Assessment;

/// <summary>Every rule at, inside and beyond each of its edges.</summary>
public static class RulesTests
{
    [Theory]
    [InlineData("88.9", "88.6", "0.3", Direction.Same)]    // the edge itself
    [InlineData("88.9", "88.5", "0.3", Direction.Down)]    // just beyond it
    [InlineData("88.6", "88.9", "0.3", Direction.Same)]
    [InlineData("88.6", "89.0", "0.3", Direction.Up)]
    [InlineData("24.1", "24.1", "0", Direction.Same)]
    [InlineData("0.7", "0.8", "0", Direction.Up)]
    [InlineData("-0.2", "-0.1", "0", Direction.Up)]
    public static void Direction_is_same_up_to_the_tolerance(string earlier, string latest, string tolerance,
        object direction) =>
        Assert.Equal(direction, DirectionRule.Of(Number(earlier), Number(latest), Number(tolerance)));

    [Fact]
    public static void Judgement_turns_round_with_direction_and_with_polarity()
    {
        foreach (var (earlier, latest) in from a in Enumerable.Range(-3, 7)
                                          from b in Enumerable.Range(-3,
            7)
                                          select (a, b))
        {
            var (forward, backward) = (DirectionRule.Of(earlier, latest, 0), DirectionRule.Of(latest, earlier, 0));
            Assert.Equal(DirectionRule.Of(forward, Polarity.HighIsGood),
                DirectionRule.Of(backward, Polarity.LowIsGood));
            Assert.NotEqual(Judgement.Better, DirectionRule.Of(forward, Polarity.None));
            Assert.NotEqual(Judgement.Worse, DirectionRule.Of(forward, Polarity.None));
        }
    }

    [Theory]
    [InlineData(TargetKind.MoreThan, Polarity.HighIsGood, "97.1", false)]
    [InlineData(TargetKind.MoreThan, Polarity.HighIsGood, "97.2", false)]    // strict
    [InlineData(TargetKind.MoreThan, Polarity.HighIsGood, "97.3", true)]
    [InlineData(TargetKind.AtLeast, Polarity.HighIsGood, "97.2", true)]
    [InlineData(TargetKind.AtLeast, Polarity.HighIsGood, "97.1", false)]
    [InlineData(TargetKind.LessThan, Polarity.LowIsGood, "97.1", true)]
    [InlineData(TargetKind.LessThan, Polarity.LowIsGood, "97.2", false)]
    [InlineData(TargetKind.AtMost, Polarity.LowIsGood, "97.2", true)]
    [InlineData(TargetKind.AtMost, Polarity.LowIsGood, "97.3", false)]
    [InlineData(TargetKind.Number, Polarity.HighIsGood, "97.2", true)]       // a bare number includes the bound
    [InlineData(TargetKind.Number, Polarity.HighIsGood, "97.1", false)]
    [InlineData(TargetKind.Number, Polarity.LowIsGood, "97.2", true)]
    [InlineData(TargetKind.Number, Polarity.LowIsGood, "97.3", false)]
    [InlineData(TargetKind.Number, Polarity.None, "97.2", null)]
    [InlineData(TargetKind.Range, Polarity.None, "97.2", true)]
    [InlineData(TargetKind.Range, Polarity.None, "98.2", true)]
    [InlineData(TargetKind.Range, Polarity.None, "98.3", false)]
    public static void A_target_is_met_on_the_good_side_of_its_bound(object kind, object polarity, string value,
        bool? met) =>
        Assert.Equal(met, TargetRule.IsMet(Number(value), Target((TargetKind)kind), (Polarity)polarity));

    [Theory]
    [InlineData("97.16", TargetKind.AtLeast, "97.16%")]     // would look met as 97.2%
    [InlineData("97.199", TargetKind.AtLeast, "97.199%")]    // still would as 97.20%
    [InlineData("97.1", TargetKind.AtLeast, "97.1%")]
    [InlineData("97.24", TargetKind.AtLeast, "97.2%")]
    [InlineData("97.2", TargetKind.MoreThan, "97.2%")]
    [InlineData("97.21", TargetKind.MoreThan, "97.21%")]    // met, and as 97.2% it would look missed
    [InlineData("97.26", TargetKind.MoreThan, "97.3%")]
    public static void A_target_never_looks_met_that_is_missed_nor_missed_that_is_met(
        string value, object kind, string shown) =>
        Assert.Equal(shown, TargetRule.Shown(Percent(value), Polarity.HighIsGood, Target((TargetKind)kind)).Shown);

    [Theory]
    [InlineData("1018", "1176", "30", "15.5%")]
    [InlineData("2.47", "3.13", "0", "26.7%")]
    [InlineData("30", "15", "30", "-50.0%")]    // the edge itself
    [InlineData("29", "15", "30", null)]        // just beyond it
    [InlineData("0", "15", "0", null)]          // undefined
    [InlineData("2000", "2001", "30", "0.1%")]
    [InlineData("2001", "2002", "30", null)]    // "an increase of one (0.0%)" says nothing
    [InlineData("-2", "-1", "0", null)]         // a negative score has none
    public static void Relative_change_needs_a_base(string earlier, string latest, string minimum, string? shown) =>
        Assert.Equal(shown, RelativeChangeRule.Of(Count(earlier), Count(latest), Number(minimum))?.Shown);

    [Theory]
    [InlineData("1 2 3 4", "1.75", "2.5", "3.25")]
    [InlineData("1 2 3 4 5", "2", "3", "4")]
    [InlineData("5 1 3 2 4 9", "2.25", "3.5", "4.75")]
    [InlineData("7", "7", "7", "7")]
    public static void Cut_points_are_those_of_type_7(string values, string q25, string q50, string q75) =>
        Assert.Equal(new(Number(q25), Number(q50), Number(q75)), CutPoints.Of(values.Split(' ').Select(Number)));

    [Theory]
    [InlineData("100 100 100 100", false)]
    [InlineData("90 100 100 100 100", false)]      // three in four have the highest: all would be in the lowest quarter
    [InlineData("90 90 100 100 100 100", true)]
    [InlineData("0 0 0 0 9", true)]
    [InlineData("1 2 3", false)]                    // fewer than four have no quarters
    public static void A_group_that_would_be_in_one_quarter_has_no_quartiles(string values, bool expected) =>
        Assert.Equal(expected, CutPoints.OfGroup([.. values.Split(' ').Select(Number)]) is not null);

    [Theory]
    [InlineData("2.0", 1, 4)]    // on Q25
    [InlineData("2.1", 2, 3)]
    [InlineData("3.0", 2, 3)]    // on Q50
    [InlineData("3.1", 3, 2)]
    [InlineData("4.0", 3, 2)]    // on Q75: of a high-is-good measure it is in quartile 2
    [InlineData("4.1", 4, 1)]
    public static void A_value_on_a_cut_point_belongs_to_the_lower_values(string value, int lowIsGood, int highIsGood)
    {
        var cuts = new CutPoints(2, 3, 4);
        Assert.Equal(lowIsGood, QuartileRule.Of(Number(value), cuts, Polarity.LowIsGood));
        Assert.Equal(highIsGood, QuartileRule.Of(Number(value), cuts, Polarity.HighIsGood));
        Assert.Null(QuartileRule.Of(Number(value), cuts, Polarity.None));
    }

    [Fact]
    public static void A_file_value_with_noise_stays_on_its_cut_point()
    {
        var values = new[] { "18.899999999999999", "17.5", "20.1", "21.3", "18.9" }.Select(text =>
            NumberWords.Read(text)!.Value.Number).ToArray();
        var cuts = CutPoints.Of(values)!;
        Assert.Equal(18.9m, cuts.Q25);
        Assert.Equal(1, QuartileRule.Of(values[0], cuts, Polarity.LowIsGood));
    }

    [Fact]
    public static void Ties_share_the_lowest_rank_and_the_next_is_skipped()
    {
        decimal[] values = [10, 20, 20, 30];
        Assert.Equal([4, 2, 2, 1], values.Select(value => RankRule.Of(value, values, Polarity.HighIsGood)!.Value));
        Assert.Equal([1, 2, 2, 4], values.Select(value => RankRule.Of(value, values, Polarity.LowIsGood)!.Value));
        Assert.All(values, value => Assert.Null(RankRule.Of(value, values, Polarity.None)));
    }

    [Theory]
    [InlineData(30, true, 1, true)]
    [InlineData(20, true, 2, true)]
    [InlineData(20, false, 1, true)]
    [InlineData(19.9, false, 1, false)]
    [InlineData(20.1, true, 2, false)]
    [InlineData(10, false, 1, false)]      // its own published value is no other's
    [InlineData(9, true, 4, false)]
    [InlineData(31, false, 4, false)]
    public static void A_rank_is_joint_where_another_authority_has_the_value(
        double value, bool isHighGood, int rank, bool isJoint)
    {
        ImmutableArray<BenchmarkValue> ranked =
        [
            .. new[] { 10m, 20, 20, 30 }.Select((number, i) =>
                new BenchmarkValue(i + 1, $"A{i}", "SC", "", number, default)),
        ];
        Assert.Equal((rank, isJoint),
            RankRule.Of((decimal)value, ranked, own: ranked[0], isHighGood ? Polarity.HighIsGood : Polarity.LowIsGood));
    }

    [Theory]
    [InlineData(true, 4)]
    [InlineData(false, 5)]      // a council without a published value of its own is one more, so that nobody is 5th of four
    public static void A_rank_is_of_the_others_and_oneself(bool isPublished, int size)
    {
        ImmutableArray<BenchmarkValue> ranked =
        [
            .. new[] { 10m, 20, 20, 30 }.Select((number, i) =>
                new BenchmarkValue(i + 1, $"A{i}", "SC", "", number, default)),
        ];
        var own = isPublished ? ranked[0] : null;
        Assert.Equal(size, RankRule.Size(ranked, own));
        Assert.Equal(size, RankRule.Of(9, ranked, own, Polarity.HighIsGood)!.Value.Rank);
    }

    [Fact]
    public static void Without_a_polarity_there_is_no_rank() => Assert.Null(RankRule.Of(1, [], null, Polarity.None));

    [Theory]
    [InlineData("1 2 6", AverageKind.Mean, "3")]
    [InlineData("1 2 6", AverageKind.Median, "2")]
    [InlineData("1 2 3 6", AverageKind.Median, "2.5")]
    [InlineData("", AverageKind.Mean, null)]
    public static void Neighbours_are_averaged_by_mean_or_median(string values, object kind, string? average) =>
        Assert.Equal(
            average is null ? null : Number(average),
            AverageRule.Of(values.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Number), (AverageKind)kind));

    private static Target Target(TargetKind kind) => new(
        kind,
        Percent("97.2"),
        kind == TargetKind.Range ? Percent("98.2") : null,
        new("Target", "", Place.WholeFile("t.csv")));

    private static Figure Percent(string number) => new(Number(number), new(1, Unit.Percent), new Computed("test", []));

    private static Figure Count(string number) => new(Number(number), new(0), new Computed("test", []));

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
