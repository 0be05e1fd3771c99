using ScrutinyReport.Periods;

namespace ScrutinyReport.Tests.Periods;

public static class PeriodTests
{
    private static readonly Quarter Reported = new(2023, 4);

    [Theory]
    [InlineData("Q4 2023/24", "QuarterPeriod", "Q4 2023/24", "Q3 2023/24", "Q4 2022/23")]
    [InlineData("2020/21 Q2", "QuarterPeriod", "Q2 2020/21", "Q1 2020/21", "Q2 2019/20")]
    [InlineData("Q3", "QuarterPeriod", "Q3 2023/24", "Q2 2023/24", "Q3 2022/23")]
    [InlineData("Spring 2024", "TermPeriod", "Spring 2024", "Autumn 2023", "Spring 2023")]
    [InlineData("autumn term 2023", "TermPeriod", "Autumn 2023", "Summer 2023", "Autumn 2022")]
    [InlineData("Summer 2023", "TermPeriod", "Summer 2023", "Spring 2023", "Summer 2022")]
    [InlineData("2022/23", "YearPeriod", "2022/23", "2021/22", "2021/22")]
    [InlineData("2022-23", "YearPeriod", "2022/23", "2021/22", "2021/22")]
    [InlineData("2022\u201323", "YearPeriod", "2022/23", "2021/22", "2021/22")]
    [InlineData("2023", "CalendarYear", "2023", "2022", "2022")]
    [InlineData("Jun-17", "MonthPeriod", "June 2017", "May 2017", "June 2016")]
    [InlineData("January 2024", "MonthPeriod", "January 2024", "December 2023", "January 2023")]
    [InlineData("Last Mth of Qtr", "LastMonthOfQuarter", "March 2024", "December 2023", "March 2023")]
    [InlineData("2013-2016", "YearsPeriod", "2013-2016", "2012-2015", "2012-2015")]
    [InlineData("HT2 23/24", "HalfTermPeriod", "HT2 2023/24", "HT1 2023/24", "HT2 2022/23")]
    [InlineData("HT1 23/24", "HalfTermPeriod", "HT1 2023/24", "HT6 2022/23", "HT1 2022/23")]
    public static void A_printed_period_has_a_form_a_period_before_and_one_last_year(
        string text, string form, string printed, string previous, string lastYear)
    {
        var period = PeriodWords.Read(text, Reported)!;
        Assert.Equal(
            (form, printed, previous, lastYear),
            (period.GetType().Name, period.ToString(), period.Previous!.ToString(), period.SameLastYear!.ToString()));
        Assert.True(period.Previous.IsBefore(period));
        Assert.False(period.IsBefore(period.Previous));
    }

    [Fact]
    public static void A_quarter_without_a_year_is_the_last_one_up_to_the_report() =>
        Assert.Equal("Q3 2022/23", PeriodWords.Read("Q3", new(2023, 1))!.ToString());

    [Fact]
    public static void Words_that_no_form_covers_are_kept_and_never_compared()
    {
        var period = PeriodWords.Read("end of the pilot", Reported)!;
        Assert.Equal(new OtherPeriod("end of the pilot"), period);
        Assert.Null(period.IsBefore(new CalendarYear(2023)));
        Assert.Null(period.Previous);
    }

    [Fact]
    public static void No_words_are_no_period() => Assert.Null(PeriodWords.Read(" ", Reported));
}
