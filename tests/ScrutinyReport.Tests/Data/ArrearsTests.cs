using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Tests.Data;

/// <summary>
/// By how many quarters a figure is published in arrears (METHODS 1): what is said is the age of this one.
/// </summary>
public static class ArrearsTests
{
    private static readonly Quarter Reported = new(2023, 4);

    public static TheoryData<string, int?, int?, bool> Figures => new()
    {
        { "Q4 2023/24", null, null, false },
        { "Q3 2023/24", null, 1, true },
        { "Q3 2023/24", 0, 1, true },
        { "Q4 2023/24", 1, null, false },
        { "Q3 2023/24", 1, 1, false },
        { "Q2 2023/24", 1, 2, true },
        { "Q3 2023/24", 2, 1, false },
        { "January 2024", 1, null, false },
        { "December 2023", 1, 1, false },
        { "December 2023", null, 1, true },
        { "2023/24", 1, null, false },
        { "2022/23", null, null, false },
        { "2022/23", 1, 1, false },
        { "2021/22", null, 6, true },
        { "2021/22", 1, 6, true },
        { "2021/22", 3, 3, false },
        { "2022", null, null, false },
        { "2019-2022", null, null, false },
        { "2018-2021", null, 9, true },
        { "Autumn 2023", 1, 1, false },
        { "Spring 2023", 1, 3, true },
        { "Summer 2023", null, null, false },
        { "Spring 2023", null, 3, true },
        { "HT2 2023/24", null, null, false },
        { "HT5 2022/23", null, 3, true },
        { "", 1, 1, false },
        { "in the autumn", null, null, false },
    };

    [Theory]
    [MemberData(nameof(Figures))]
    public static void A_figure_is_as_late_as_it_is_and_overdue_beyond_its_lag_or_what_is_usual(
        string period, int? lag, int? expected, bool isOverdue)
    {
        var observation = Of(period.Length == 0 ? null : PeriodWords.Read(period, Reported), lag);

        Assert.Equal(expected, ArrearsRule.Of(observation, Reported));
        Assert.Equal(isOverdue, ArrearsRule.IsOverdue(observation, Reported));
    }

    [Theory]
    [InlineData(3, 1, false)]
    [InlineData(2, 1, true)]
    [InlineData(3, 0, true)]
    public static void The_last_month_of_a_quarter_is_as_old_as_its_quarter(int quarter, int lag, bool isOverdue) =>
        Assert.Equal(isOverdue, ArrearsRule.IsOverdue(Of(new LastMonthOfQuarter(new(2023, quarter)), lag), Reported));

    [Fact]
    public static void Where_there_is_no_figure_none_is_overdue() =>
        Assert.False(ArrearsRule.IsOverdue(Of(PeriodWords.Read("Q2 2023/24", Reported),
            0) with
        { Latest = Absence.NoColumn }, Reported));

    private static Observation Of(Period? period, int? lag) => new()
    {
        Indicator = new()
        {
            Id = "one",
            Name = "One",
            Kind = ValueKind.Number,
            Decimals = 0,
            Polarity = Polarity.None,
            Frequency = Frequency.Quarter,
            Place = Place.WholeFile("indicators.csv"),
            Lag = lag,
        },
        Place = Place.WholeFile("data/2023-24-Q4.csv"),
        Latest = new Measured(new(3, new Display(0), new Written(Place.WholeFile("data/2023-24-Q4.csv"))), null),
        LatestPeriod = period,
    };
}
