using ScrutinyReport.Periods;
using ScrutinyReport.Templating;

namespace ScrutinyReport.Reporting;

/// <summary>Periods as templates see them: their kind and their parts, so that a template words them.</summary>
internal static class PeriodViews
{
    public static ViewType<Quarter> Quarter { get; } =
        new ViewType<Quarter>("quarter", "a quarter of a local-authority year")
        .Add("number", Shape.Number, "1 to 4; 4 is January to March", "4", quarter => quarter.Number)
        .Add("year", Shape.Text, "its local-authority year", "2023/24", quarter => quarter.YearName)
        .Add("label", Shape.Text, "its short name", "Q4 2023/24", quarter => quarter.ToString())
        .Add("months", Shape.Text, "its months", "January to March 2024", quarter => quarter.Months);

    public static ViewType<Period> Period { get; } = new ViewType<Period>("period", "the time that a figure is of")
        .Add("kind", Shape.Text,
            "quarter, month-of-quarter, term, half-term, year, calendar-year, month, years or other", "quarter", Kind)
        .Add("label", Shape.Text, "as it is printed in a table", "Q4 2023/24", period => period.ToString())
        .Add("number", Shape.Number, "the quarter's or half term's number", "4", Number, optional: true)
        .Add("term", Shape.Text, "the term's name", "Spring",
            period => (period as TermPeriod)?.Term.ToString(), optional: true)
        .Add("year", Shape.Text, "the year as it is printed with the period", "2023/24", Year, optional: true);

    private static string Kind(Period period) => period switch
    {
        QuarterPeriod => "quarter",
        LastMonthOfQuarter => "month-of-quarter",
        TermPeriod => "term",
        HalfTermPeriod => "half-term",
        YearPeriod => "year",
        CalendarYear => "calendar-year",
        MonthPeriod => "month",
        YearsPeriod => "years",
        _ => "other",
    };

    private static object? Number(Period period) => period switch
    {
        QuarterPeriod { Quarter.Number: var number } => number,
        LastMonthOfQuarter { Quarter.Number: var number } => number,
        HalfTermPeriod { Number: var number } => number,
        _ => null,
    };

    private static object? Year(Period period) => period switch
    {
        QuarterPeriod { Quarter.YearName: var year } => year,
        LastMonthOfQuarter { Quarter.YearName: var year } => year,
        TermPeriod { Year: var year } => year,
        HalfTermPeriod { SchoolYear: var year } => YearNames.Of(year),
        YearPeriod { Start: var start } => YearNames.Of(start),
        CalendarYear { Year: var year } => year,
        MonthPeriod { Year: var year } => year,
        _ => null,
    };
}
