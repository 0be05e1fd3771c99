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
            new[] { "86.1%", "0.861", "861%", "-86.1%" }.Select(given => string.Join(' ', DatasetReader.Read(TestFiles.Request(
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

    private static string Codes(string rows) =>
        string.Join(' ', Problems(rows).Select(problem => problem.Code).Distinct());

    private static ImmutableArray<Problem> Problems(string rows) =>
        DatasetReader.Read(TestFiles.Request(Head + rows)).Problems;

    private static void Approve(string rows, [CallerMemberName] string test = "") =>
        Approved.Text(TestFiles.Printed(Problems(rows)), test: test);
}
