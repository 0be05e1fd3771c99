using System.Collections.Immutable;
using System.Globalization;
using ScrutinyReport.Assessment;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;
using ScrutinyReport.Tests.Data;
using Record = ScrutinyReport.Assessment.Record;

namespace ScrutinyReport.Tests.Assessment;

/// <summary>Records and runs (METHODS 2): what may be claimed, and how far back.</summary>
public static class RecordTests
{
    [Theory]
    [InlineData("1 2 3 4 5", "highest on record, going back to Q4 2022/23")]
    [InlineData("5 4 3 2 1", "lowest on record, going back to Q4 2022/23")]
    [InlineData("2 3 4 5", "none")]                                             // three earlier values are too few
    [InlineData("9 1 2 3 4 5", "highest since Q3 2022/23")]
    [InlineData("9 2 3 4 5", "none")]                                           // it beats three only
    [InlineData("5 1 2 3 4 5", "joint highest on record, going back to Q3 2022/23")]
    [InlineData("9 5 1 2 3 4 5", "highest since Q3 2022/23")]                   // as high then, higher before
    [InlineData("1 2 3 4 5 5", "none")]                                         // the value before was the same
    [InlineData("3 3 3 3 3 3", "none")]
    [InlineData("1 9 1 9 1 5", "none")]
    [InlineData("5", "none")]
    public static void A_record_says_how_far_back_it_goes(string values, string expected) =>
        Assert.Equal(expected, Words(RecordRule.Of(Series(values), [])));

    [Theory]
    [InlineData("highest", 6.0, "2022-23-Q3", "1 2 3 4 5", "highest since Q3 2022/23, source")]
    [InlineData("highest", 6.0, "2022-23-Q2", "1 2 3 4 5", "none")]             // nobody knows of the quarter between
    [InlineData("highest", 6.0, "2021/22", "1 2 3 4 5", "none")]
    [InlineData("highest", 6.0, "2015-16-Q2", "1 2 3 4 5", "none")]
    [InlineData("highest", 5.0, "2015-16-Q2", "1 2 3 4 5", "joint highest on record, going back to 2008/09, source")]
    [InlineData("highest", 4.9, "2015-16-Q2", "1 2 3 4 5", "highest on record, going back to 2008/09, source")]
    [InlineData("highest", 4.9, "2015-16-Q2", "4 5", "highest on record, going back to 2008/09, source")]
    [InlineData("highest", 6.0, "", "1 2 3 4 5", "none")]                       // higher before, and nobody says when
    [InlineData("lowest", 0.5, "2022-23-Q3", "5 4 3 2 1", "lowest since Q3 2022/23, source")]
    [InlineData("lowest", 0.5, "2015-16-Q2", "5 4 3 2 1", "none")]
    [InlineData("lowest", 1.5, "2015-16-Q2", "5 4 3 2 1", "lowest on record, going back to 2008/09, source")]
    [InlineData("highest", 4.9, "2015-16-Q2", "9 1 2 3 4 5", "highest since Q3 2022/23")]
    public static void A_floor_takes_a_record_further_back(
        string kind, double floor, string when, string values, string expected) =>
        Assert.Equal(expected, Words(RecordRule.Of(Series(values), [Floor(kind, floor, when, "2008/09")])));

    [Theory]
    [InlineData(6.0, "2018-19-Q4", 4.9, "2019-20-Q1", "highest since Q4 2018/19, source")]
    [InlineData(6.0, "2018-19-Q4", 4.9, "2019/20", "highest since Q4 2018/19, source")]
    [InlineData(6.0, "2018/19", 4.9, "2019/20", "highest since 2018/19, source")]
    [InlineData(6.0, "2018/19", 4.9, "2019-20-Q1", "highest since 2018/19, source")]
    [InlineData(6.0, "2018-19-Q3", 4.9, "2019-20-Q1", "none")]                  // Q4 2018/19 lies between
    [InlineData(6.0, "", 4.9, "2019-20-Q1", "none")]
    [InlineData(6.0, "2018-19-Q4", 5.5, "2019-20-Q1", "none")]                  // not reached since either
    [InlineData(5.0, "2018-19-Q4", 4.9, "2019-20-Q1", "joint highest on record, going back to 2008/09, source")]
    [InlineData(4.8, "2018-19-Q4", 4.9, "2019-20-Q1", "highest on record, going back to 2008/09, source")]
    public static void A_second_floor_says_what_came_between(
        double first, string when, double second, string since, string expected) =>
        Assert.Equal(expected, Words(RecordRule.Of(
            Series("1 2 3 4 5"), [Floor("highest", second, "", since), Floor("highest", first, when, "2008/09")])));

    [Theory]
    [InlineData("year to date", "2021-22-Q4", "highest since Q4 2021/22, source")]
    [InlineData("year to date", "2022-23-Q3", "none")]                        // only the same quarters are compared
    [InlineData("quarter", "2021-22-Q4", "none")]
    public static void The_period_before_depends_on_the_basis(string words, string when, string expected)
    {
        var basis = words == "quarter" ? Basis.Quarter : Basis.YearToDate;
        var points = Series("1 2 3 4 5").Select((point, at) =>
            point with { Period = basis == Basis.YearToDate ? new QuarterPeriod(new(2022 + at, 4)) : point.Period });
        Assert.Equal(expected, Words(RecordRule.Of([.. points], [Floor("highest", 6, when, "2008/09")], basis)));
    }

    [Theory]
    [InlineData(4.9)]
    [InlineData(6.0)]
    public static void Floors_do_not_lead_up_to_a_series_behind_a_gap(double floor) => Assert.Null(
        RecordRule.Of(Series("1 2 3 4 5"), [Floor("highest", floor, "2022-23-Q3", "2008/09")], isWhole: false));

    [Fact]
    public static void Mirrored_values_have_the_mirrored_record()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            decimal[] values = [.. Enumerable.Range(1, 9).Select(i => (decimal)(seed * i * 7919 % 11))];
            var high = RecordRule.Of(Histories.Points(values), []);
            var low = RecordRule.Of(Histories.Points([.. values.Select(value => -value)]), []);
            Assert.Equal(Words(high), Words(low)
                .Replace("highest", "other", StringComparison.Ordinal)
                .Replace("lowest", "highest", StringComparison.Ordinal)
                .Replace("other", "lowest", StringComparison.Ordinal));
        }
    }

    private static RecordFloor Floor(string kind, double value, string when, string since) => new()
    {
        Indicator = "one",
        Kind = kind == "highest" ? RecordKind.Highest : RecordKind.Lowest,
        Value = new((decimal)value, new(1), new Written(Place.Nowhere)),
        Period = PeriodWords.Read(when, TestFiles.Q4),
        Since = PeriodWords.Read(since, TestFiles.Q4)!,
        Source = "source",
    };

    private static ImmutableArray<SeriesPoint> Series(string values) => Histories.Points(
        [.. values.Split(' ').Select(value => decimal.Parse(value, CultureInfo.InvariantCulture))]);

    private static string Words(Record? record) => record is null
        ? "none"
        : (record.IsJoint ? "joint " : "") + (record.Kind == RecordKind.Highest ? "highest " : "lowest ")
            + (record.Since is null ? $"on record, going back to {record.From}" : $"since {record.Since}")
            + (record.Source is null ? "" : $", {record.Source}");
}
