using System.Globalization;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Tests.Periods;

public static class DayWordsTests
{
    [Theory]
    [InlineData("d/M/yyyy")]
    [InlineData("dd/MM/yyyy")]
    [InlineData("d/M/yy")]
    [InlineData("yyyy-MM-dd")]
    [InlineData("d MMM yyyy")]
    [InlineData("d MMMM yyyy")]
    [InlineData("d-MMM-yyyy")]
    [InlineData("d-MMM-yy")]
    [InlineData("d/M/yyyy '09:30'")]
    [InlineData("yyyy-MM-dd '23:59:59'")]
    public static void Every_day_is_read_as_it_is_written(string format)
    {
        for (var day = new DateOnly(2023, 1, 1); day.Year < 2025; day = day.AddDays(1))
        {
            var text = day.ToString(format, CultureInfo.InvariantCulture);
            Assert.Equal((text, day), (text, DayWords.In(text)));
            Assert.Equal((text, day), (text, DayWords.In($" {text.ToUpperInvariant()} ")));
        }
    }

    [Theory]
    [InlineData("31/12/49", 2049)]
    [InlineData("31/12/50", 1950)]
    public static void Two_figures_of_a_year_are_of_the_hundred_years_to_2049(string text, int year) =>
        Assert.Equal(new(year, 12, 31), DayWords.In(text));

    [Theory]
    [InlineData("")]
    [InlineData("29/2/2023")]
    [InlineData("0/1/2023")]
    [InlineData("1/13/2023")]
    [InlineData("1/0/2023")]
    [InlineData("1/1/0000")]
    [InlineData("1/1/023")]
    [InlineData("001/1/2023")]
    [InlineData("1/1/2023 24:00")]
    [InlineData("1/1/2023 9:30")]
    [InlineData("2023-1-1")]
    [InlineData("2023-01-01 23:60:00")]
    [InlineData("2023/01/01")]
    [InlineData("1 Sept 2023")]
    [InlineData("1-October-2023")]
    [InlineData("1 Oct 23")]
    [InlineData("October 2023")]
    [InlineData("1 2 2023")]
    [InlineData("-1/1/2023")]
    [InlineData("١/1/2023")]
    public static void What_is_no_day_is_none(string text) => Assert.Null(DayWords.In(text));

    [Theory]
    [InlineData("2024-02-29", true)]
    [InlineData("2023-02-29", false)]
    [InlineData(" 2024-02-28", false)]
    [InlineData("2024-02-28 ", false)]
    [InlineData("28/02/2024", false)]
    public static void Settings_know_one_form_of_a_day(string text, bool isDay) =>
        Assert.Equal(isDay, DayWords.Iso(text) is not null);
}
