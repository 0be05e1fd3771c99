using System.Globalization;
using ScrutinyReport.Assessment;
using ScrutinyReport.Data;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Tests.Assessment;

/// <summary>Which values are compared, with what tolerance, and on what base (METHODS 1 and 2).</summary>
public static class ComparabilityTests
{
    private const string Head =
        "Indicator,Polarity,Previous Period,Previous Value,Latest Period,Latest Value,Year Ago Value";

    [Theory]
    [InlineData("100", "105", "5%", Direction.Same)]    // the edge itself
    [InlineData("100", "105.1", "5%", Direction.Up)]
    [InlineData("100", "94.9", "5%", Direction.Down)]
    [InlineData("100", "100.3", "0.3", Direction.Same)]
    [InlineData("0", "0.1", "5%", Direction.Up)]    // a share of 0 is no tolerance: any change counts
    [InlineData("0", "0", "5%", Direction.Same)]
    [InlineData("-2", "-2.1", "5%", Direction.Down)]
    public static void A_tolerance_is_in_points_or_a_share_of_the_earlier_value(
        string earlier, string latest, string tolerance, object direction) => Assert.Equal(
        direction,
        Judged.One(
            "Indicator,Previous Value,Latest Value",
            $"Plans,{earlier},{latest}",
            new() { Tolerance = ToleranceWords.Read(tolerance)!.Value }).Previous!.Direction);

    [Theory]
    [InlineData("0.3", "0.3", false)]
    [InlineData("5 points", "5", false)]
    [InlineData("5 percentage points", "5", false)]
    [InlineData("5pp", null, false)]
    [InlineData("5%", "5", true)]
    [InlineData("5 %", "5", true)]
    [InlineData("0", "0", false)]
    [InlineData("-1", null, false)]
    [InlineData("5% points", null, false)]
    [InlineData("some", null, false)]
    public static void A_tolerance_is_read_with_its_kind(string text, string? number, bool isRelative) => Assert.Equal(
        number is null ? null : new Tolerance(decimal.Parse(number, CultureInfo.InvariantCulture), isRelative),
        ToleranceWords.Read(text));

    [Theory]
    [InlineData("2023-24-Q4", null, null, false)]    // between the two
    [InlineData("2023-24-Q3", "Up", null, true)]     // the previous value is the first of the new definition
    [InlineData("2024-25-Q1", "Up", "Up", true)]     // not yet
    [InlineData("2022-23-Q4", "Up", "Up", true)]
    [InlineData("2023-24-Q1", "Up", null, true)]     // between this year and the last
    public static void No_comparison_crosses_a_break(string from, string? previous, string? yearAgo, bool isCompared)
    {
        var one = Judged.One(
            Head,
            "Plans,high,Q3 2023/24,10,Q4 2023/24,12,11",
            null,
            $"id,name,break_from,break_note\nplans,Plans,{from},GP lists\n");
        Assert.Equal((previous, yearAgo),
            ($"{one.Previous?.Direction}".NullIfEmpty(), $"{one.YearAgo?.Direction}".NullIfEmpty()));
        Assert.Equal(isCompared, one.NotCompared is null);
        Assert.Equal(
            !isCompared,
            one.Explanations.Any(why => why.Sentence == $"the series breaks at {new Quarter(2023, 4)} (GP lists), "
                + "and no comparison crosses the break"));
    }

    [Theory]
    [InlineData("Q1 2023/24", "Q4 2022/23", false)]    // the first of April lies between them
    [InlineData("Q1 2023/24", "Q1 2022/23", true)]     // the same quarter last year
    [InlineData("Q2 2023/24", "Q1 2023/24", true)]     // within the year
    public static void A_year_to_date_value_is_not_compared_across_the_first_of_April(
        string latest, string previous, bool isCompared)
    {
        var one = Judged.One(
            Head, $"Plans,high,{previous},10,{latest},12,", null, "id,name,basis\nplans,Plans,year to date\n");
        Assert.Equal(isCompared, one.Previous is not null);
        Assert.Equal(isCompared, one.Trend is not null);
        Assert.Equal(isCompared, one.NotCompared is null);
    }

    [Fact]
    public static void A_fixed_baseline_is_compared_with_beside_the_period_before()
    {
        var one = Judged.One(
            Head, "Plans,low,Q3 2023/24,10,Q4 2023/24,12,", null, "id,name,baseline\nplans,Plans,2018/19: 16\n");
        Assert.Equal(
            ("2018/19", "16", Direction.Down, Judgement.Better),
            ($"{one.Baseline!.EarlierPeriod}", one.Baseline.Earlier!.Shown, one.Baseline.Direction,
                one.Baseline.Judgement));
        Assert.Equal(Judgement.Worse, one.Judgement);
        Assert.Contains(one.Explanations,
            why => why.Sentence == "since 2018/19: 12 less 16 is -4, beyond the tolerance of 0: down");
    }

    [Theory]
    [InlineData("29", null)]
    [InlineData("30", "50.0%")]    // the edge itself
    public static void A_percentage_of_few_has_no_relative_change(string numerator, string? relative) => Assert.Equal(
        relative,
        Judged.One(
            "Indicator,Value Type,Previous Value,Previous Numerator,Latest Value,Latest Numerator",
            $"Plans,Percent,2.0%,{numerator},3.0%,44").Previous!.RelativeChange?.Shown);

    [Theory]
    [InlineData("high", 1)]
    [InlineData("low", -1)]
    public static void Swapping_the_polarity_turns_every_judgement_round(string polarity, int better)
    {
        foreach (var latest in Enumerable.Range(-3, 7))
        {
            var one = Judged.One(
                "Indicator,Polarity,Previous Value,Latest Value",
                string.Create(CultureInfo.InvariantCulture, $"Plans,{polarity},0,{latest}"));
            Assert.Equal(
                (Math.Sign(latest) * better) switch { > 0 => Judgement.Better, < 0 => Judgement.Worse, _ => Judgement.Similar },
                one.Judgement);
        }
    }

    private static string? NullIfEmpty(this string text) => text.Length == 0 ? null : text;
}
