using ScrutinyReport.Periods;

namespace ScrutinyReport.Tests.Periods;

public static class QuarterTests
{
    [Theory]
    [InlineData(2023, 4, "Q4 2023/24", "2023-24-Q4", "January to March 2024", "2024-01-01", "2024-03-31")]
    [InlineData(2024, 1, "Q1 2024/25", "2024-25-Q1", "April to June 2024", "2024-04-01", "2024-06-30")]
    [InlineData(1999, 3, "Q3 1999/00", "1999-00-Q3", "October to December 1999", "1999-10-01", "1999-12-31")]
    public static void A_quarter_prints_its_year_its_file_and_its_months(
        int year, int number, string printed, string file, string months, string first, string last)
    {
        var quarter = new Quarter(year, number);
        Assert.Equal(
            (printed, file, months),
            (quarter.ToString(), quarter.FileName, quarter.Months));
        Assert.Equal(
            (first, last),
            ($"{quarter.FirstDay:yyyy-MM-dd}", $"{quarter.LastDay:yyyy-MM-dd}"));
    }

    [Fact]
    public static void Next_undoes_previous_and_the_days_of_quarters_follow_each_other()
    {
        foreach (var quarter in from year in Enumerable.Range(1998, 30)
                                from number in Enumerable.Range(1,
            4)
                                select new Quarter(year, number))
        {
            Assert.Equal(quarter, quarter.Previous.Next);
            Assert.Equal(quarter.SameLastYear, quarter.Previous.Previous.Previous.Previous);
            Assert.Equal(quarter.FirstDay, quarter.Previous.LastDay.AddDays(1));
            Assert.True(quarter.Previous < quarter);
        }
    }

    [Theory]
    [InlineData("Q4-2024", "Q4 2023/24", "Q4 2024/25", "Q4 2023/24")]
    [InlineData("q1-2024", "Q1 2024/25", "Q1 2024/25", "Q1 2023/24")]
    [InlineData("Q4 2024", "Q4 2023/24", "Q4 2024/25", "Q4 2023/24")]
    [InlineData("2024-Q3", "Q3 2024/25", "Q3 2024/25", "Q3 2023/24")]
    public static void A_single_year_is_read_by_each_notation(string text, string calendar, string yearStart,
        string yearEnd)
    {
        var request = QuarterWords.Read(text)!;
        Assert.Equal(calendar, request.Under(QuarterNotation.Calendar)?.ToString());
        Assert.Equal(yearStart, request.Under(QuarterNotation.YearStart)?.ToString());
        Assert.Equal(yearEnd, request.Under(QuarterNotation.YearEnd)?.ToString());
    }

    [Theory]
    [InlineData("Q4-2023/24")]
    [InlineData("Q4 2023-24")]
    [InlineData("2023-24-Q4")]
    [InlineData("2023/24 Q4")]
    [InlineData("Q4 23/24")]
    [InlineData("Q4 2023/2024")]
    public static void Two_years_have_one_reading(string text)
    {
        var reading = Assert.Single(QuarterWords.Read(text)!.Readings);
        Assert.Equal((new Quarter(2023, 4), null), (reading.Quarter, reading.Notation));
    }

    [Theory]
    [InlineData("Q5-2024")]
    [InlineData("Q4")]
    [InlineData("2023/24")]
    [InlineData("Q4-2023/25")]    // the two years do not follow
    [InlineData("Q4-24")]
    [InlineData("Q4-0001")]    // years that nobody means
    [InlineData("9999-00-Q4")]
    [InlineData("")]
    public static void Other_words_are_no_quarter(string text) => Assert.Null(QuarterWords.Read(text));

    [Fact]
    public static void Latest_is_asked_for_by_name() => Assert.True(QuarterWords.Read(" Latest ")!.IsLatest);
}
