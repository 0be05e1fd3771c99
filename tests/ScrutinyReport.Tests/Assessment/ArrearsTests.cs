using ScrutinyReport.Assessment;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Tests.Assessment;

/// <summary>By how many quarters a figure is published in arrears (METHODS 1): what is said is the age of this one.</summary>
public static class ArrearsTests
{
    private static readonly Quarter Reported = new(2023, 4);

    public static TheoryData<string, int?, int?> Figures => new()
    {
        { "Q4 2023/24", null, null },
        { "Q3 2023/24", null, null },
        { "Q3 2023/24", 0, null },
        { "Q4 2023/24", 1, null },
        { "Q3 2023/24", 1, 1 },
        { "Q2 2023/24", 1, 2 },
        { "Q3 2023/24", 2, 1 },
        { "January 2024", 1, null },
        { "December 2023", 1, 1 },
        { "2022/23", 1, 1 },
        { "2023/24", 1, null },
        { "Autumn 2023", 1, 1 },
        { "", 1, 1 },
    };

    [Theory]
    [MemberData(nameof(Figures))]
    public static void A_figure_is_as_late_as_it_is_where_the_catalogue_gives_a_lag(string period, int? lag, int? expected)
    {
        var observation = new Observation
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
            Latest = Absence.NoColumn,
            LatestPeriod = period.Length == 0 ? null : PeriodWords.Read(period, Reported),
        };
        Assert.Equal(expected, ArrearsRule.Of(observation, Reported));
    }
}
