using ScrutinyReport.Assessment;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;
using ScrutinyReport.Tests.Data;

namespace ScrutinyReport.Tests.Assessment;

/// <summary>Series from quarter files, and values that were revised (METHODS 8).</summary>
public static class SeriesTests
{
    private static readonly Quarter Q2 = new(2023, 2);
    private static readonly Quarter Q3 = new(2023, 3);

    [Fact]
    public static void A_renamed_indicator_is_one_series() => Assert.Equal(
        ["Q2 2023/24: 50.0%", "Q3 2023/24: 51.0%", "Q4 2023/24: 52.0%"],
        Series(
            "New,Percent,high,Q3 2023/24,51.0%,,Q4 2023/24,52.0%,\n",
            "id,name,aliases,decimals\none,New,Old name,1\n",
            (Q2, "Old name,Percent,high,,,,Q2 2023/24,50.0%,\n"),
            (Q3, "Old name,Percent,high,Q2 2023/24,50.0%,,Q3 2023/24,51.0%,\n")));

    [Fact]
    public static void Each_value_is_the_one_that_was_published_last() => Assert.Equal(
        ["Q2 2023/24: 50.0%", "Q3 2023/24: 49.0%", "Q4 2023/24: 52.0%"],
        Series(
            "One,Percent,high,Q3 2023/24,49.0%,,Q4 2023/24,52.0%,\n",
            null,
            (Q3, "One,Percent,high,Q2 2023/24,50.0%,,Q3 2023/24,51.0%,\n")));

    [Fact]
    public static void Periods_of_another_form_are_no_part_of_it() => Assert.Equal(
        ["Q4 2023/24: 52.0%"],
        Series(
            "One,Percent,high,2022/23,49.0%,,Q4 2023/24,52.0%,\n",
            null,
            (Q3, "One,Percent,high,,,,Autumn 2023,51.0%,\n")));

    [Theory]
    [InlineData("quarter", 3)]
    [InlineData("year to date", 1)]    // Q4 2022/23 is not there
    public static void A_gap_ends_the_unbroken_part(string basis, int expected)
    {
        var indicator = Histories.Assess(Histories.Request(
            "One,Percent,high,Q3 2023/24,51.0%,,Q4 2023/24,52.0%,\n",
            $"id,name,basis\none,One,{basis}\n",
            (new(2022, 3), "One,Percent,high,,,,Q3 2022/23,40.0%,\n"),
            (Q2, "One,Percent,high,,,,Q2 2023/24,50.0%,\n"))).Value!.Indicators.Single();
        Assert.Equal(4, indicator.Series.Length);
        Assert.Equal(expected, SeriesRule.Unbroken(indicator.Series, indicator.Indicator).Length);
    }

    [Fact]
    public static void Nothing_crosses_a_break()
    {
        var indicator = Histories.Assess(Histories.Request(
            "One,Percent,high,Q3 2023/24,51.0%,,Q4 2023/24,52.0%,\n",
            "id,name,break_from,break_note\none,One,2023-24-Q3,another denominator\n",
            (Q2, "One,Percent,high,,,,Q2 2023/24,50.0%,\n"))).Value!.Indicators.Single();
        Assert.Equal(3, indicator.Series.Length);
        Assert.Equal(2, SeriesRule.Unbroken(indicator.Series, indicator.Indicator).Length);
    }

    [Fact]
    public static void Two_years_of_suspensions_differ_without_a_word()
    {
        var report = Suspensions(null);
        var revision = report.Value!.Indicators.Single().Revision!;
        Assert.Equal(("3.13%", "3,161", "3.16%"),
            (revision.Published.Shown, revision.PublishedNumerator!.Shown, revision.Now.Shown));
        Assert.Null(revision.Correction);
        Approved.Text(TestFiles.Printed(report.Problems.Where(problem => problem.Code == "SR0230")));
    }

    [Fact]
    public static void A_correction_explains_a_revision()
    {
        var report = Suspensions(
            "quarter,indicator,column,was,now,reason,who\n"
            + "2023-24-Q3,suspensions,Latest Value,3.13%,3.16%,late returns,Data Team\n"
            + "2023-24-Q3,suspensions,Latest Numerator,\"3,161\",\"3,186\",late returns,Data Team\n");
        var revision = report.Value!.Indicators.Single().Revision!;
        Assert.Equal(("3.13%", "3,161", "late returns"),
            (revision.Published.Shown, revision.PublishedNumerator!.Shown, revision.Correction?.Reason));
        Assert.DoesNotContain(report.Problems, problem => problem.Code == "SR0230");
    }

    [Theory]
    [InlineData("3.2%", "3.16%", false)]     // the same as far as both were printed
    [InlineData("3.1%", "3.16%", true)]
    [InlineData("3.16%", "3.16%", false)]
    public static void Values_are_compared_in_the_decimals_of_both(string then, string now, bool isRevised)
    {
        var report = Histories.Assess(Histories.Request(
            $"One,Percent,low,Q3 2023/24,{now},,Q4 2023/24,3.20%,\n", null,
            (Q3, $"One,Percent,low,,,,Q3 2023/24,{then},\n")));
        Assert.Equal(isRevised, report.Value!.Indicators.Single().Revision is not null);
    }

    [Theory]
    [InlineData("707", "", "770", true)]
    [InlineData("770", "", "770", false)]
    [InlineData("770 [r]", "", "707", false)]    // the council says so itself
    [InlineData("707", "2022-23-Q4,one,Latest Value,770,707,counted twice,Data Team", "770", false)]
    [InlineData("", "", "770", false)]
    [InlineData("707", "", "N/A", false)]
    public static void The_value_of_a_year_ago_is_compared_with_what_was_published_then(
        string now, string correction, string then, bool isNamed)
    {
        const string head = "Indicator,Value Type,Polarity,Latest Period,Latest Value,Year Ago Value\n";
        var report = Histories.Assess(new()
        {
            Quarter = TestFiles.Q4,
            QuarterFile = TestFiles.Text("data/2023-24-Q4.csv", $"{head}One,Number,low,Q4 2023/24,783,{now}\n"),
            Catalogue = TestFiles.Text("indicators.csv", "id,name\none,One\n"),
            Earlier = [new(new Quarter(2022, 4),
                TestFiles.Text("data/2022-23-Q4.csv", $"{head}One,Number,low,Q4 2022/23,{then},\n"))],
            Corrections =
                TestFiles.Text("corrections.csv", $"quarter,indicator,column,was,now,reason,who\n{correction}\n"),
        });

        Assert.Equal(
            isNamed ? ["707 is given for Q4 2022/23, but 770 was published in Q4 2022/23"] : [],
            report.Problems.Where(problem => problem.Code == "SR0230").Select(problem => problem.Message));
    }

    [Fact]
    public static void What_is_wrong_with_earlier_files_and_records_is_named() => Approved.Text(TestFiles.Printed(
        Histories.Assess(Histories.Request("One,Percent,low,,,,Q4 2023/24,3.2%,\n", "id,name\none,One\n") with
        {
            Earlier = [new(Q3, TestFiles.Text("data/2023-24-Q3.csv", "nothing of use\n"))],
            Records = TestFiles.Text("records.csv", """
                indicator,kind,value,since,source
                oen,highest,5,2008/09,Annual report
                one,highset,five,long ago,Annual report
                one,highest,5,2008/09,

                """),
        }).Problems));

    private static Checked<AssessedReport> Suspensions(string? corrections) => Histories.Assess(Histories.Request(
        "Suspensions,Percent,low,2022/23,3.16%,\"3,186\",2023/24,3.40%,\"3,420\"\n",
        "id,name,decimals,unit,frequency,basis\nsuspensions,Suspensions,2,percent,annual,year\n",
        (Q3, "Suspensions,Percent,low,2021/22,2.47%,\"2,482\",2022/23,3.13%,\"3,161\"\n")) with
    {
        Corrections = corrections is null ? null : TestFiles.Text("corrections.csv", corrections),
    });

    private static string[] Series(string rows, string? catalogue, params (Quarter Quarter, string Rows)[] earlier) =>
    [
        .. Histories.Assess(Histories.Request(rows, catalogue, earlier)).Value!.Indicators.Single().Series
            .Select(point => $"{point.Period}: {point.Value.Shown}"),
    ];
}
