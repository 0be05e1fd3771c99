using System.Collections.Immutable;
using System.Globalization;
using ScrutinyReport.Assessment;
using ScrutinyReport.Data;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Tests.Assessment;

/// <summary>
/// Statistical process control (METHODS 5): limits, causes at, inside and beyond each edge, and when it is silent.
/// </summary>
public static class SpcTests
{
    [Theory]
    [InlineData("1 2 1 2 1 2", 1.5, -1.16, 4.16)]
    [InlineData("5 5 5 5", 5, 5, 5)]
    [InlineData("0 1 0 1 0 1 0 1 9", 1.4444, -1.2156, 4.1044)]    // the range of 8 is left out: 3.267 x 1.875 is 6.13
    public static void Limits_are_2_66_average_moving_ranges_around_the_mean(
        string values, double mean, double lower, double upper)
    {
        var limits = XmrLimits.Of(Values(values));
        Assert.Equal(
            ((decimal)mean, (decimal)lower, (decimal)upper),
            (Math.Round(limits.Mean, 4), Math.Round(limits.Lower, 4), Math.Round(limits.Upper, 4)));
    }

    [Fact]
    public static void A_moving_range_of_exactly_3_267_averages_is_left_out()
    {
        // Ranges 1000 (n times) and r with r = 3.267 x their average: r = 3.267 n / (n + 1 - 3.267) x 1000.
        var r = 3.267m * 9 / (10 - 3.267m) * 1000;
        ImmutableArray<decimal> values = [0, 1000, 0, 1000, 0, 1000, 0, 1000, 0, 1000, 1000 + r];
        var average = (9000 + r) / 10;
        Assert.InRange(Math.Abs(r - (3.267m * average)), 0m, 0.000001m);
        values = values.SetItem(10, 1000 + r + 0.001m);
        Assert.Equal(2660m, XmrLimits.Of(values).Upper - XmrLimits.Of(values).Mean);
        values = values.SetItem(10, 1000 + r - 0.001m);
        Assert.True(XmrLimits.Of(values).Upper - XmrLimits.Of(values).Mean > 2660m);
    }

    // Mean 10 and limits 7 and 13: two thirds of the way are 8 and 12.
    [Theory]
    [InlineData("10 10 10 13.1", SpecialCause.OutsideLimits, Direction.Up)]
    [InlineData("10 10 10 13", SpecialCause.None, Direction.Same)]                     // on the limit is inside it
    [InlineData("10 10 10 6.9", SpecialCause.OutsideLimits, Direction.Down)]
    [InlineData("8.1 8.5 9 9.5 10.5 11 11.5", SpecialCause.Trend, Direction.Up)]
    [InlineData("8.5 9 9.5 10.5 11 11.5", SpecialCause.None, Direction.Same)]          // six are no trend
    [InlineData("8.1 8.5 9 9 10.5 11 11.5", SpecialCause.None, Direction.Same)]        // a pause ends it
    [InlineData("11.9 11.5 11 10.5 9.5 9 8.5", SpecialCause.Trend, Direction.Down)]
    [InlineData("10 12.1 10 12.1", SpecialCause.TwoOfThree, Direction.Up)]
    [InlineData("10 12 10 12.1", SpecialCause.None, Direction.Same)]                   // at two thirds is not beyond
    [InlineData("10 12.1 12.1 10", SpecialCause.None, Direction.Same)]                 // the latest is no part of it
    [InlineData("10 7.9 10 12.1", SpecialCause.None, Direction.Same)]                  // not the same limit
    [InlineData("10 7.9 7.9", SpecialCause.TwoOfThree, Direction.Down)]
    [InlineData("11 10.5 11 10.5 11 10.5 11", SpecialCause.OneSide, Direction.Up)]
    [InlineData("11 10.5 10 10.5 11 10.5 11", SpecialCause.None, Direction.Same)]      // on the mean is on no side
    [InlineData("9 9.5 9 9.5 9 9.5 9", SpecialCause.OneSide, Direction.Down)]
    [InlineData("8 9 9.5 10.1 11 12 13.1", SpecialCause.OutsideLimits, Direction.Up)]  // the first cause that applies
    public static void Causes_are_looked_for_in_order(string values, object cause, object direction) =>
        Assert.Equal(((SpecialCause)cause, (Direction)direction), new XmrLimits(10, 7, 13).CauseOf(Values(values)));

    [Fact]
    public static void Mirrored_values_have_the_mirrored_cause()
    {
        for (var seed = 1; seed < 300; seed++)
        {
            ImmutableArray<decimal> values = [.. Enumerable.Range(1, 14).Select(i => (decimal)(seed * i * 7919 % 23))];
            var (cause, direction) = XmrLimits.Of(values).CauseOf(values);
            ImmutableArray<decimal> mirrored = [.. values.Select(value => -value)];
            var (other, way) = XmrLimits.Of(mirrored).CauseOf(mirrored);
            Assert.Equal(cause, other);
            Assert.Equal(direction,
                way switch { Direction.Up => Direction.Down, Direction.Down => Direction.Up, _ => way });
        }
    }

    [Theory]
    [InlineData("quarter", 12, null)]
    [InlineData("snapshot", 12, null)]
    [InlineData("snapshot", 11, "11 values follow without a gap and 12 are needed")]
    [InlineData("rolling year", 40, "values of rolling twelve months overlap")]
    [InlineData("year to date", 40, "values of the year to date overlap")]
    [InlineData("", 40, "the catalogue gives no basis")]
    public static void Without_twelve_points_that_do_not_overlap_it_is_silent(string basis, int points, string? why) =>
        Assert.Equal(why, SpcRule.WhyNot(points, basis switch
        {
            "quarter" => Basis.Quarter,
            "snapshot" => Basis.Snapshot,
            "rolling year" => Basis.RollingYear,
            "year to date" => Basis.YearToDate,
            _ => Basis.NotGiven,
        }));

    [Theory]
    [InlineData(false, "", false)]
    [InlineData(true, "", true)]
    [InlineData(false, "yes", true)]
    [InlineData(true, "no", false)]
    public static void It_is_asked_for_by_the_workspace_or_an_indicator(bool workspace, string indicator, bool isThere)
    {
        var report = Histories.Assess(
            Histories.Request("One,Percent,high,,,,Q4 2023/24,52.0%,\n",
                $"id,name,basis,spc\none,One,snapshot,{indicator}\n"),
            new RuleSettings { Spc = workspace });
        var assessed = report.Value!.Indicators.Single();
        Assert.Equal(isThere, assessed.Spc is not null);
        Assert.Equal(isThere, assessed.Explanations.Any(one => one.Sentence ==
            "statistical process control says nothing: 1 value follows without a gap and 12 are needed"));
    }

    private static ImmutableArray<decimal> Values(string values) =>
        [.. values.Split(' ').Select(value => decimal.Parse(value, CultureInfo.InvariantCulture))];
}
