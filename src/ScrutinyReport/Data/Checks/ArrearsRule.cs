using ScrutinyReport.Periods;

namespace ScrutinyReport.Data;

/// <summary>By how many quarters a figure is published in arrears, and when it is overdue (METHODS 1).</summary>
internal static class ArrearsRule
{
    /// <summary>
    /// By how many quarters, as a report says it: an overdue figure is as old as it is. Else null where the catalogue
    /// gives the indicator no lag, or the figure is of the reported quarter; a quarter's or a month's figure is as old
    /// as it is; a term's or a year's may wait for the next, so the lag of the catalogue stands for it.
    /// </summary>
    public static int? Of(Observation observation, Quarter quarter)
    {
        var behind = observation.LatestPeriod?.QuartersBefore(quarter);
        return IsOverdue(observation, quarter) ? behind
            : observation.Indicator.Lag is not > 0 || behind <= 0 ? null
            : observation.LatestPeriod is QuarterPeriod or LastMonthOfQuarter or MonthPeriod ? behind
            : observation.Indicator.Lag;
    }

    /// <summary>Whether a figure is older than its lag allows: a later one is due.</summary>
    public static bool IsOverdue(Observation observation, Quarter quarter) =>
        observation is { Latest.Figure: not null, LatestPeriod: { } period }
        && period.QuartersBefore(quarter) > (observation.Indicator.Lag is { } lag
            ? lag + UntilTheNext(period)
            : UsualLag(period));

    /// <summary>
    /// The quarters by which a figure may run behind where the catalogue says nothing: annual ones are published up to
    /// a year after the end of theirs and are the latest until the next.
    /// </summary>
    public static int UsualLag(Period period) => period switch
    {
        TermPeriod or HalfTermPeriod => 2,
        YearPeriod or CalendarYear => 5,
        YearsPeriod or SplitYearsPeriod => 8,
        _ => 0,
    };

    /// <summary>How many quarters pass before a term or year that has ended is followed by the next.</summary>
    private static int UntilTheNext(Period period) => period switch
    {
        TermPeriod => 1,
        YearPeriod or CalendarYear or YearsPeriod or SplitYearsPeriod => 3,
        _ => 0,
    };
}
