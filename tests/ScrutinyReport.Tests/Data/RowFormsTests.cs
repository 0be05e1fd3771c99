using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Tests.Data;

/// <summary>Periods, reasons, group rows and corrections of quarter files, as people write them.</summary>
public static class RowFormsTests
{
    private const string Head = "Indicator,Reporting Frequency,Latest Period,Latest Value,Reason\n";

    [Theory]
    [InlineData("Quarter", "Quarter 4 2023-24", "Q4 2023/24", "")]
    [InlineData("Quarter", "Quarter 4 2023/24", "Q4 2023/24", "")]
    [InlineData("Term", "Spring 24", "Spring 2024", "")]
    [InlineData("Quarter", "01/02/2024", "Q4 2023/24", "SR0186")]
    [InlineData("Month", "01/02/2024", "February 2024", "SR0186")]
    [InlineData("Quarter", "2024-01-01", "Q4 2023/24", "SR0186")]
    [InlineData("Quarter", "banana", "banana", "SR0187")]
    [InlineData("Quarter", "last year", "last year", "SR0187")]
    [InlineData("Quarter", "Q4 2024", "Q4 2024", "SR0187")]        // of 2023/24 or of 2024/25
    public static void A_period_is_read_or_told_of(string frequency, string text, string period, string code)
    {
        var (row, problems) = Row($"EET,{frequency},{text},60,");
        Assert.Equal((period, code),
            (row.LatestPeriod?.ToString(), string.Join(' ', problems.Select(one => one.Code))));
    }

    [Theory]
    [InlineData("Q4 2023/24", "")]
    [InlineData("Q3 2023/24", "SR0128")]
    [InlineData("Q1 2024/25", "SR0188")]
    [InlineData("March 2024", "")]
    [InlineData("December 2023", "SR0128")]
    [InlineData("April 2024", "SR0188")]
    [InlineData("Spring 2024", "")]
    [InlineData("Summer 2023", "")]
    [InlineData("Spring 2023", "SR0128")]
    [InlineData("Summer 2024", "SR0188")]
    [InlineData("2022/23", "")]
    [InlineData("2021/22", "SR0128")]
    [InlineData("2024/25", "SR0188")]
    public static void A_figure_is_late_by_no_more_than_its_kind_of_period(string period, string code)
    {
        // A second row, so that the file is not of another quarter.
        var problems = Read($"EET,,{period},60,\nReviews,,Q4 2023/24,80,\n").Problems;
        Assert.Equal(code, string.Join(' ', problems.Select(one => one.Code)));
    }

    [Theory]
    [InlineData("March 2024", "")]
    [InlineData("December 2023", "SR0128")]
    [InlineData("June 2024", "SR0188")]
    public static void The_last_month_of_a_quarter_is_late_as_its_quarter_is(string period, string code)
    {
        var problems = Read($"EET,last month of quarter,{period},60,\nReviews,,Q4 2023/24,80,\n").Problems;
        Assert.Equal(code, string.Join(' ', problems.Select(one => one.Code)));
    }

    [Theory]
    [InlineData("Q3 2023/24")]
    [InlineData("Quarter 3 2023-24")]
    [InlineData("2023-24 Quarter 3")]
    [InlineData("Dec-23")]
    [InlineData("31/12/2023")]
    public static void A_file_of_another_quarter_is_told_of_once_however_it_is_spelt(string period) =>
        Assert.Single(
            Read($"EET,Quarter,{period},60,\nReviews,Quarter,{period},80,\n").Problems,
            problem => problem.Severity == Severity.Error || problem.Code == "SR0128");

    [Theory]
    [InlineData("Not available: the system changed", "", "the system changed")]
    [InlineData("N/A", "The system changed.", "The system changed")]
    [InlineData("N/A - the system changed.", "", "the system changed")]
    [InlineData("N/A", "", null)]
    public static void The_reason_for_no_value_has_no_full_stop(string value, string reason, string? expected)
    {
        var (row, problems) = Row($"EET,Quarter,Q4 2023/24,{value},{reason}");
        Assert.Empty(problems);
        Assert.Equal((null, expected), (row.Latest.Figure, row.Reason?.Text));
    }

    [Fact]
    public static void A_row_with_an_indicator_alone_names_the_outcome_of_those_below()
    {
        var read = DatasetReader.Read(TestFiles.Request(
            "Ref,Indicator,Latest Value\n,Safe,\n1,EET,60\n,Education,\n2,Places,71\n"));
        Assert.Equal(
            ["EET Safe", "Places Education"],
            read.Value!.Observations.Select(row => $"{row.Indicator.Name} {row.Outcome}"));
    }

    [Fact]
    public static void A_figure_keeps_the_correction_of_its_cell()
    {
        var read = DatasetReader.Read(TestFiles.Request(Head + "EET,Quarter,Q4 2023/24,-60,\n") with
        {
            Corrections = TestFiles.Text("corrections.csv",
                "quarter,indicator,column,was,now,reason,who\n2023-24-Q4,EET,Latest Value,-60,-61,misprint,BI\n"),
        });
        var origin = Assert.IsType<FromCell>(read.Value!.Observations[0].Latest.Figure!.Origin);
        Assert.Equal(("-61", "-60", "misprint", "BI", "corrections.csv:2:1"), (origin.Text, origin.Amendment!.Was,
            origin.Amendment.Reason, origin.Amendment.Who, origin.Amendment.Place.ToString()));
        Approved.Text(TestFiles.Printed(read.Problems));
    }

    [Fact]
    public static void What_is_wrong_with_periods_is_named() => Approve(Head
        + "EET,Quarter,01/02/2024,60,\nReviews,Quarter,banana,80,\nPlaces,Quarter,Q1 2024/25,71,\n");

    [Fact]
    public static void A_heading_row_that_comes_again_is_named_once() =>
        Approve(Head + "EET,Quarter,Q4 2023/24,60,\n" + Head + "Reviews,Quarter,Q4 2023/24,80,\n" + Head);

    [Fact]
    public static void Commas_before_decimals_are_named_once() => Approve(
        "Indicator;Latest Period;Latest Value;Target\nEET;Q4 2023/24;60,6%;>54,0%\nReviews;Q4 2023/24;87,4%;>97,2%\n");

    private static (Observation Row, ImmutableArray<Problem> Problems) Row(string row) =>
        Read(row + "\n") is var read ? (read.Value!.Observations[0], read.Problems) : default;

    private static Checked<Dataset> Read(string rows) => DatasetReader.Read(TestFiles.Request(Head + rows));

    private static void Approve(string file, [CallerMemberName] string test = "") =>
        Approved.Text(TestFiles.Printed(DatasetReader.Read(TestFiles.Request(file)).Problems), test: test);
}
