using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Tests.Data;

/// <summary>Figures that cannot be, however well they can be read.</summary>
public static class PlausibilityTests
{
    private const string Head = "Indicator,Value Type,Polarity,Previous Value,Latest Value,Latest Numerator,"
        + "Latest Denominator,Benchmark Period\n";

    [Theory]
    [InlineData("Percent", "0%", "")]
    [InlineData("Percent", "-0.1%", "SR0180")]
    [InlineData("Percent", "100%", "")]
    [InlineData("Percent", "100.1%", "SR0117")]
    [InlineData("Number", "0", "")]
    [InlineData("Number", "-1", "SR0180")]
    [InlineData("Number", "5%", "SR0126")]
    [InlineData("Rate", "-13.7", "")]             // a gap
    [InlineData("Number", "-0.15", "")]           // a score with decimals
    [InlineData("Rate", "100.1", "")]
    public static void A_value_is_possible_for_its_kind(string kind, string value, string code) =>
        Assert.Equal(code, Codes($"Reviews,{kind},high,,{value},,,\n"));

    [Theory]
    [InlineData("National Average")]
    [InlineData("Regional Average")]
    [InlineData("Statistical Neighbour Average")]
    public static void An_average_is_possible_too_whosever_it_is(string average) =>
        Assert.Equal(
            ["", "SR0125", "SR0117", "SR0180"],
            new[] { "86.1%", "0.861", "861%", "-86.1%" }.Select(given =>
                string.Join(' ', DatasetReader.Read(TestFiles.Request(
                    $"Indicator,Value Type,Latest Value,{average}\nReviews,Percent,87.4%,{given}\n")).Problems.Select(problem => problem.Code))));

    [Theory]
    [InlineData("333", "333", "")]
    [InlineData("334", "333", "SR0183 Error")]
    [InlineData("-3", "333", "SR0180 Error")]
    [InlineData("3.5", "333", "SR0181 Error")]
    [InlineData("5%", "333", "SR0182 Error")]
    [InlineData("0", "0", "SR0184 Warning")]
    public static void A_part_is_a_count_within_its_whole(string n, string m, string expected) =>
        Assert.Equal(
            expected,
            string.Join(' ', Problems($"Reviews,Percent,high,,100%,{n},{m},\n")
                .Where(problem => problem.Code != "SR0118")
                .Select(problem => $"{problem.Code} {problem.Severity}")));

    [Theory]
    [InlineData("2522", "")]
    [InlineData("\"2,522\"", "")]
    [InlineData("2.522", "SR0181")]
    public static void A_full_stop_does_not_separate_thousands(string value, string code) =>
        Assert.Equal(code, Codes($"Plans,Number,,\"2,446\",{value},,,\n"));

    [Theory]
    [InlineData("87.4%", "")]
    [InlineData("87.4", "")]
    [InlineData("0.874", "SR0185")]               // 291 of 333 is 87.4%: it cannot be right
    [InlineData("0.9%", "SR0118")]
    public static void N_of_m_tells_a_fraction_from_a_percentage(string value, string code) =>
        Assert.Equal(code, Codes($"Reviews,Percent,high,82.6%,{value},291,333,\n"));

    [Fact]
    public static void What_a_figure_cannot_be_is_named() => Approve(
        "Reviews,Percent,high,-82.6%,87.4%,\"3,333\",333,\n"
        + "Plans,Number,,\"2,446\",2.522,5%,,\n"
        + "Custody,Number,low,-2,3,,,\n"
        + "Visits,Percent,high,88.0%,0%,0,0,\n"
        + "Checks,Percent,high,88.0%,0.874,291,333,\n");

    [Fact]
    public static void A_number_without_its_quotation_marks_is_named() => Approve(
        "Plans,Number,,\"2,446\",2,522,,,\n" + "Reviews,Percent,high,82.6%,87.4%,291,333,\n");

    [Theory]
    [InlineData(",", ",", "")]                    // saved with an empty column behind all rows
    [InlineData(",", "", "SR0113")]
    [InlineData("", ",", "SR0113")]
    [InlineData(",x", ",", "SR0113")]
    public static void Cells_beyond_the_headings_are_empty_in_every_row(string first, string second, string code) =>
        Assert.Equal(code, Codes(
            $"Plans,Number,,2446,2522,,,{first}\nReviews,Percent,high,82.6%,87.4%,291,333,{second}\n").Split(' ')[0]);

    [Fact]
    public static void One_row_with_a_number_in_two_cells_is_not_taken_for_a_row_with_an_empty_end() =>
        Assert.Equal("SR0113", Codes("Plans,Number,,\"2,446\",2,522,,,\n"));

    [Theory]
    [InlineData("Number", "625", "6250", "ten times")]
    [InlineData("Number", "\"6,250\"", "625", "a tenth of")]
    [InlineData("Number", "1000", "10500", "ten times")]             // the edges of 5%
    [InlineData("Number", "1000", "10501", "")]
    [InlineData("Number", "1000", "9500", "ten times")]
    [InlineData("Number", "1000", "9499", "")]
    [InlineData("Number", "625", "62000", "a hundred times")]
    [InlineData("Number", "625", "630000", "a thousand times")]
    [InlineData("Number", "625", "6250000", "")]
    [InlineData("Number", "62500", "62", "a thousandth of")]
    [InlineData("Number", "10", "100", "ten times")]
    [InlineData("Number", "9", "90", "")]                           // one digit says too little
    [InlineData("Number", "625", "630", "")]
    [InlineData("Number", "0", "100", "")]
    [InlineData("Rate", "62.5", "6.25", "a tenth of")]
    [InlineData("Rate", "62.5", "0.63", "a hundredth of")]
    [InlineData("Rate", "-62.5", "-6.25", "")]
    [InlineData("Rate", "0.07", "0.70", "")]
    [InlineData("Rate", "0.40", "4.0", "ten times")]
    [InlineData("Percent", "62.5%", "6.2%", "a tenth of")]
    [InlineData("Percent", "62.5%", "0.625", "SR0125")]             // told already
    public static void A_value_that_is_nearly_ten_times_the_one_before_is_asked_about(
        string kind, string before, string value, string expected) =>
        Assert.Equal(expected, Times(Problems($"Reviews,{kind},high,{before},{value},,,\n")));

    [Theory]
    [InlineData("N/A,62.5%,6.2%,2,32", "")]                              // its n of m say so too
    [InlineData("625,N/A,6250,,", "ten times")]                         // of a year ago
    [InlineData("625,6000,6250,,", "")]                                 // the previous one comes first
    public static void A_value_is_compared_with_the_previous_one_or_with_that_of_a_year_ago(
        string figures, string expected) =>
        Assert.Equal(expected, Times(DatasetReader.Read(TestFiles.Request(
            "Indicator,Year Ago Value,Previous Value,Latest Value,Latest Numerator,Latest Denominator\n"
                + $"Reviews,{figures}\n")).Problems));

    [Theory]
    [InlineData("reviews,Reviews,,", "Q3 2023/24", "ten times")]
    [InlineData("reviews,Reviews,2023-24-Q4,another count", "Q3 2023/24", "")]
    [InlineData("reviews,Reviews,2023-24-Q3,another count", "Q3 2023/24", "ten times")]
    [InlineData("reviews,Reviews,,", "2022/23", "")]                 // a year is no quarter
    public static void Without_a_value_before_the_newest_earlier_file_is_asked(
        string entry, string period, string expected)
    {
        var read =
            DatasetReader.Read(TestFiles.Request("Indicator,Latest Period,Latest Value\nReviews,Q4 2023/24,6250\n") with
            {
                Catalogue = TestFiles.Text("indicators.csv", $"id,name,break_from,break_note\n{entry}\n"),
                Earlier =
            [
                new(new(2023, 2),
                    TestFiles.Text("data/2023-24-Q2.csv",
                        "Indicator,Latest Period,Latest Value\nReviews,Q2 2023/24,6100\n")),
                new(new(2023, 3),
                    TestFiles.Text("data/2023-24-Q3.csv",
                        $"Indicator,Latest Period,Latest Value\nReviews,{period},625\n")),
            ],
            });

        Assert.Equal(expected, Times(read.Problems));
    }

    [Theory]
    [InlineData("Q3 2023/24,62,Q4 2023/24,,,", "SR0178")]
    [InlineData("Q3 2023/24,62,Q4 2023/24, ,,", "SR0178")]
    [InlineData(",,Q4 2023/24,,5,", "SR0178")]
    [InlineData("Q3 2023/24,62,Q4 2023/24,N/A,,", "")]
    [InlineData("Q3 2023/24,62,Q4 2023/24,[c],,", "")]
    [InlineData("Q3 2023/24,62,Q4 2023/24,,,a new system", "")]
    [InlineData("Q3 2023/24,62,not available,,,", "")]
    [InlineData("Q3 2023/24,N/A,Q4 2023/24,,,", "")]                // a row without figures
    [InlineData("Q3 2023/24,,Q4 2023/24,62,,", "SR0179")]
    [InlineData("Q3 2023/24,N/A,Q4 2023/24,62,,", "")]
    [InlineData("N/A,,Q4 2023/24,62,,", "")]
    [InlineData(",,Q4 2023/24,62,,", "")]                           // perhaps its first
    public static void An_empty_value_beside_figures_needs_a_reason(string figures, string code) => Assert.Equal(
        code,
        string.Join(' ', DatasetReader.Read(TestFiles.Request(
            "Indicator,Previous Period,Previous Value,Latest Period,Latest Value,Latest Numerator,Reason\n"
                + $"Reviews,{figures}\n"))
            .Problems.Select(problem => problem.Code)));

    [Theory]
    [InlineData("quarter", "", "SR0178")]
    [InlineData("year", "", "")]            // its figure stands in another quarter's columns
    [InlineData("term", "", "")]
    [InlineData("quarter", "2023-24-Q3", "SR0137")]
    public static void A_wide_table_leaves_the_quarters_of_a_yearly_figure_empty(
        string frequency, string to, string code) => Assert.Equal(
        code,
        string.Join(' ', DatasetReader.Read(
            TestFiles.Request("Measure,Polarity,Q3 Actual 2023/24,Q4 Actual 2023/24\nReviews,high,62,\n") with
            {
                Catalogue = TestFiles.Text("indicators.csv",
                    $"id,name,frequency,unit,polarity,to\nreviews,Reviews,{frequency},number,high,{to}\n"),
            }).Problems.Select(problem => problem.Code)));

    [Theory]
    [InlineData("Trend", "Increase", "")]
    [InlineData("Trend", "N/A", "SR0179")]
    [InlineData("Printed change (points)", "2.0", "")]
    public static void A_printed_direction_or_change_stands_for_the_value_before(
        string heading, string cell, string code) => Assert.Equal(
        code,
        string.Join(' ', DatasetReader.Read(TestFiles.Request(
            $"Indicator,Value Type,Previous Period,Previous Value,Latest Period,Latest Value,{heading}\n"
                + $"Reviews,Percent,Q3 2023/24,,Q4 2023/24,62.0%,{cell}\n"))
            .Problems.Select(problem => problem.Code)));

    [Fact]
    public static void What_is_left_empty_or_misplaced_is_named() =>
        Approved.Text(TestFiles.Printed(DatasetReader.Read(TestFiles.Request(
            "Indicator,Previous Period,Previous Value,Latest Period,Latest Value\n"
                + "Reviews,Q3 2023/24,62,Q4 2023/24,\nVisits,Q3 2023/24,,Q4 2023/24,62\nPlans,Q3 2023/24,625,Q4 2023/24,6250\n")).Problems));

    private static string Times(ImmutableArray<Problem> problems) => string.Join(' ', problems.Select(problem =>
        problem.Code == "SR0193" ? problem.Message.Split(" is about ")[1].Split(" the `")[0] : problem.Code));

    private static string Codes(string rows) =>
        string.Join(' ', Problems(rows).Select(problem => problem.Code).Distinct());

    private static ImmutableArray<Problem> Problems(string rows) =>
        DatasetReader.Read(TestFiles.Request(Head + rows)).Problems;

    private static void Approve(string rows, [CallerMemberName] string test = "") =>
        Approved.Text(TestFiles.Printed(Problems(rows)), test: test);
}
