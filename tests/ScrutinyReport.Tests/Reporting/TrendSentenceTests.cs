using System.Collections.Immutable;
using System.Globalization;
using ScrutinyReport.Foundation;
using ScrutinyReport.Foundation.Charts;
using ScrutinyReport.Reporting;

namespace ScrutinyReport.Tests.Reporting;

/// <summary>What is said of a trend, by its values: <c>-</c> is a quarter without one.</summary>
public static class TrendSentenceTests
{
    [Theory]
    [InlineData("82.6 83.0 82.9 83.4 84.0 83.8 85.0 86.0 87.4", "Rose in six of eight quarters, from 82.6% in Q1 to 87.4% in Q9")]
    [InlineData("3.1 3.0 2.9", "Fell in each of two quarters, from 3.1% in Q1 to 2.9% in Q3")]
    [InlineData("3.1 3.0", "Fell from 3.1% in Q1 to 3.0% in Q2")]
    [InlineData("3.0 3.1", "Rose from 3.0% in Q1 to 3.1% in Q2")]
    [InlineData("5.0 5.0 5.0", "Stayed at 5.0% from Q1 to Q3")]
    [InlineData("5.01 5.04 5.02", "Rose and fell in one quarter each, from 5.0% in Q1 to a little more in Q3")]    // unrounded, as they are judged
    [InlineData("5.04 5.04 5.01", "Fell in one of two quarters, from 5.0% in Q1 to a little less in Q3")]
    [InlineData("5.04 5.01 5.04", "Rose and fell in one quarter each, from 5.0% in Q1 to 5.0% in Q3")]
    [InlineData("5.0 6.0 5.0", "Rose and fell in one quarter each, from 5.0% in Q1 to 5.0% in Q3")]
    [InlineData("5.0 6.0 5.0 6.0 5.0", "Rose and fell in two quarters each, from 5.0% in Q1 to 5.0% in Q5")]
    [InlineData("5.0 6.0 7.0 3.0", "Rose in two of three quarters and fell in one, from 5.0% in Q1 to 3.0% in Q4")]
    [InlineData("5.0 4.0 3.0 5.0", "Fell in two of three quarters and rose in one, from 5.0% in Q1 to 5.0% in Q4")]
    [InlineData("5.0 5.0 6.0", "Rose in one of two quarters, from 5.0% in Q1 to 6.0% in Q3")]
    [InlineData("5.0 - 6.0", "Went from 5.0% in Q1 to 6.0% in Q3; no figure for one quarter")]
    [InlineData("5.0 6.0 - - 7.0", "Went from 5.0% in Q1 to 7.0% in Q5; no figure for two quarters")]    // the one rise is not the whole way
    [InlineData("5.0 6.0 - 7.0 8.0", "Rose in each of two quarters, from 5.0% in Q1 to 8.0% in Q5; no figure for one quarter")]
    [InlineData("7.0 - 9.0 8.0", "Went from 7.0% in Q1 to 8.0% in Q4; no figure for one quarter")]
    [InlineData("5.0 6.0 - 5.0", "Went from 5.0% in Q1 to 5.0% in Q4; no figure for one quarter")]
    [InlineData("1 2 3 4 5 6 7 8 9 10 11", "Rose in each of 10 quarters, from 1.0% in Q1 to 11.0% in Q11")]
    [InlineData("-0.4 -0.2", "Rose from -0.4% in Q1 to -0.2% in Q2")]
    public static void The_course_is_told_in_words(string values, string expected) =>
        Assert.Equal(expected, TrendSentence.Of(Points(values), ("quarter", "quarters"), []));

    [Theory]
    [InlineData("27.0 27.1 27.0 27.1", "Changed little, from 27.0% in Q1 to 27.1% in Q4")]
    [InlineData("27.0 27.1 27.2", "Went from 27.0% in Q1 to 27.2% in Q3")]    // each within, and together beyond
    [InlineData("27.0 27.2 27.1", "Went from 27.0% in Q1 to 27.1% in Q3")]
    [InlineData("27.0 27.0 27.0", "Stayed at 27.0% from Q1 to Q3")]
    [InlineData("27.0 - 27.1", "Went from 27.0% in Q1 to 27.1% in Q3; no figure for one quarter")]
    public static void A_change_within_the_tolerance_is_none(string values, string expected) =>
        Assert.Equal(expected, TrendSentence.Of(Points(values), ("quarter", "quarters"), [], new(0.1m)));

    [Fact]
    public static void Targets_and_averages_follow() => Assert.Equal(
        "Rose from 82.6% in Q1 to 87.4% in Q2; target 97.2%; England 2022/23 88.1%",
        TrendSentence.Of(
            Points("82.6 87.4"), ("year", "years"),
            [new("Target", Percent(97.2m)), new("England 2022/23", Percent(88.1m))]));

    private static ImmutableArray<ChartPoint> Points(string values) =>
    [
        .. values.Split(' ').Select((value, i) => new ChartPoint(
            string.Create(CultureInfo.InvariantCulture, $"Q{i + 1}"),
            value == "-" ? null : Percent(decimal.Parse(value, CultureInfo.InvariantCulture)))),
    ];

    private static Figure Percent(decimal number) =>
        new(number, new(1, Unit.Percent), new Written(Place.WholeFile("test")));
}
