using ScrutinyReport.Assessment;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Tests.Data;

namespace ScrutinyReport.Tests.Assessment;

/// <summary>
/// The years of a national file as the long series of an annual indicator, and England's records (METHODS 2).
/// </summary>
public static class LongSeriesTests
{
    private const string Lait = "measure_short,polarity,dps,no_quartile,year,area,la_number,la_type,region,value\n";
    private const string Catalogue =
        "id,name,unit,decimals,frequency,series,break_from,break_note\nexcluded,Excluded,percent,2,annual,Excl,";

    [Fact]
    public static void Years_that_no_quarter_file_gives_come_from_the_national_file()
    {
        var one = Assess("2021/22,2.47%,2022/23,3.13%", ",", National(1.56, 1.71, 1.44, 1.62, 2.4668, 3.1595, 9.99));
        Assert.Equal(
            ["2017/18 1.56%", "2018/19 1.71%", "2019/20 1.44%", "2020/21 1.62%", "2021/22 2.47% own",
                "2022/23 3.13% own"],
            one.Series.Select(point => $"{point.Period} {point.Value.Shown}{(point.Source is null ? " own" : "")}"));
        Assert.Equal(
            (RecordKind.Highest, "2017/18", "Local Authority Interactive Tool"),
            (one.Record!.Kind, one.Record.From.ToString(), one.Record.Source));
        Assert.Contains(
            "the years that no quarter file gives are those of Local Authority Interactive Tool, from 2017/18; "
                + "2022/23 is 3.16% there and 3.13% in the quarter files, and these are used",
            one.Explanations.Select(each => each.Sentence));
        Assert.Equal(3, one.Course!.Length);
    }

    [Fact]
    public static void A_measure_that_agrees_in_no_year_is_of_something_else()
    {
        var one = Assess("2021/22,2.47%,2022/23,3.13%", ",", National(1.56, 1.71, 1.44, 1.62, 2.99, 3.99));
        Assert.Equal(2, one.Series.Length);
        Assert.Null(one.Record);
        Assert.Contains(one.Explanations, each => each.Sentence.StartsWith(
            "the years of Local Authority Interactive Tool are not used: 2021/22 is 2.99% there",
            StringComparison.Ordinal));
    }

    [Fact]
    public static void No_record_or_run_crosses_a_break()
    {
        var one = Assess("2021/22,2.47%,2022/23,3.13%", "2021-22-Q1,recorded by school",
            National(1.56, 1.71, 1.44, 1.62, 2.4668, 3.1595));
        Assert.Equal(6, one.Series.Length);
        Assert.Null(one.Record);
        // The rises behind the break alone.
        Assert.Equal((CourseKind.Further, 2), (one.Course!.Kind, one.Course.Length));
    }

    [Fact]
    public static void A_year_missing_from_the_file_ends_the_record()
    {
        var one = Assess("2021/22,2.47%,2022/23,3.13%", ",", National(1.56, null, 1.44, 1.62, 2.4668, 3.1595));
        Assert.Null(one.Record);
    }

    [Fact]
    public static void Years_are_taken_in_the_form_of_the_council_and_only_of_annual_indicators()
    {
        var calendar = Lait + string.Concat(Enumerable.Range(2018, 6)
            .Select(year => $"Excl,Low,2,NA,{year},Own,855,SC,East Midlands,{year - 2017}\n"));
        Assert.Equal("2017/18", Assess("2021/22,5.00%,2022/23,6.00%", ",", calendar).Series[0].Period.ToString());
        Assert.Equal(2, Assess("Q3 2023/24,5.00%,Q4 2023/24,6.00%", ",", calendar).Series.Length);
    }

    [Fact]
    public static void Englands_record_is_of_the_year_compared_with()
    {
        var record = Assess("2021/22,2.47%,2022/23,3.13%", ",",
            National(1.56, 1.71, 1.44, 1.62, 2.4668, 3.1595, 9.99)).EnglandRecord!;
        Assert.Equal(
            ("2022/23", "13.16%", "2017/18", RecordKind.Highest),
            (record.Period.ToString(), record.Value.Shown, record.From.ToString(), record.Kind));
        Assert.StartsWith("in 2022/23 England's 13.16% is the highest on record", record.Explanation.Sentence,
            StringComparison.Ordinal);
    }

    [Fact]
    public static void A_withheld_year_is_not_filled_from_the_national_file() =>
        Assert.Empty(Assess("2021/22,*,2022/23,3.13%", ",", National(1.56, 1.71, 1.44, 1.62, 2.4668, 3.1595)).Series
            .Where(point => point.Source is not null));

    [Fact]
    public static void A_series_that_no_file_has_is_named() => Assert.Equal(
        ["SR0211", "SR0208"],    // no neighbours, and no such measure
        Read("2021/22,2.47%,2022/23,3.13%", ",", Lait + "Other,Low,2,NA,2022/23,Own,855,SC,East Midlands,1\n")
            .Problems.Select(problem => problem.Code));

    private static AssessedIndicator Assess(string cells, string change, string lait) =>
        Read(cells, change, lait).Value!.Indicators.Single();

    private static Checked<AssessedReport> Read(string cells, string change, string lait) => Histories.Assess(
        TestFiles.Request(
            "Indicator,Polarity,Previous Period,Previous Value,Latest Period,Latest Value\nExcluded,low," + cells
                + "\n") with
        {
            Catalogue = TestFiles.Text("indicators.csv", Catalogue + change + "\n"),
            Benchmarks = [TestFiles.Text("benchmarks/lait.csv", lait)],
        },
        new() { Authority = 855 });

    /// <summary>The council's values from 2017/18 on, and England's, which are 10 more.</summary>
    private static string National(params double?[] values) => Lait + string.Concat(values.SelectMany((value, i) =>
        value is null ? [] : new[]
        {
            FormattableString.Invariant($"Excl,Low,2,NA,{2017 + i}/{18 + i},Own,855,SC,East Midlands,{value}\n"),
            FormattableString.Invariant($"Excl,Low,2,NA,{2017 + i}/{18 + i},England,970,NA,NA,{value + 10}\n"),
        }));
}
