using System.Collections.Immutable;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Tests.Workspaces;

public static class QuarterChoiceTests
{
    [Theory]
    [InlineData("Q4-2024", "2023-24-Q4", null, "2023-24-Q4")]
    [InlineData("Q1-2024", "2024-25-Q1", null, "2024-25-Q1")]
    [InlineData("Q4-2023/24", "2022-23-Q4 2023-24-Q4 2024-25-Q4", null, "2023-24-Q4")]
    [InlineData("2023-24-Q4", "2022-23-Q4 2023-24-Q4 2024-25-Q4", null, "2023-24-Q4")]
    [InlineData("latest", "2022-23-Q4 2023-24-Q4 2023-24-Q3", null, "2023-24-Q4")]
    [InlineData("Q4-2024", "2023-24-Q4 2024-25-Q4", QuarterNotation.Calendar, "2023-24-Q4")]
    [InlineData("Q4-2024", "2023-24-Q4 2024-25-Q4", QuarterNotation.YearStart, "2024-25-Q4")]
    [InlineData("Q1-2024", "2023-24-Q1 2024-25-Q1", QuarterNotation.YearEnd, "2023-24-Q1")]
    [InlineData("Q4-2024", "2023-24-Q4 2024-25-Q4", null, "SR0023")]    // its months, or its year's start: both have data
    [InlineData("Q1-2024", "2024-25-Q1 2023-24-Q1", null, "SR0023")]
    [InlineData("Q4-2023", "2023-24-Q4", null, "SR0024")]    // never the other reading in silence
    [InlineData("Q4-2024", "2023-24-Q3", null, "SR0024")]
    [InlineData("Q4-2024", "2023-24-Q4", QuarterNotation.YearStart, "SR0024")]
    [InlineData("Q4-2024", "", null, "SR0025")]
    [InlineData("latest", "", null, "SR0025")]
    [InlineData("Q5-2024", "2023-24-Q4", null, "SR0022")]
    [InlineData("fourth", "2023-24-Q4", null, "SR0022")]
    [InlineData("", "2023-24-Q4", null, "SR0022")]
    public static void The_quarter_is_the_one_that_was_meant_or_a_problem(
        string words, string withData, object? notation, string expected)
    {
        var (quarter, problem) = QuarterChoice.Of(
            words, Quarters(withData), (QuarterNotation?)notation, Place.WholeFile("--quarter"));

        Assert.Equal(expected, quarter?.FileName ?? problem!.Code);
        Assert.True(quarter is null ^ problem is null);
    }

    [Fact]
    public static void The_quarters_with_data_are_listed_nearest_first()
    {
        var (_, problem) = QuarterChoice.Of(
            "2022-23-Q1",
            Quarters("2015-16-Q1 2020-21-Q3 2022-23-Q2 2022-23-Q3 2023-24-Q4 2024-25-Q1"),
            null,
            Place.WholeFile("--quarter"));

        Assert.Equal(
            "there is data for `2022-23-Q2`, `2022-23-Q3`, `2020-21-Q3`, `2023-24-Q4`, `2024-25-Q1`", problem!.Hint);
    }

    private static ImmutableArray<Quarter> Quarters(string names) =>
    [
        .. names.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(name => QuarterWords.Read(name)!.Readings[0].Quarter)
            .Order(),
    ];
}
