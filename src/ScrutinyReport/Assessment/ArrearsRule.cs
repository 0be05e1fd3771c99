using ScrutinyReport.Data;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Assessment;

/// <summary>By how many quarters a figure is published in arrears (METHODS 1).</summary>
internal static class ArrearsRule
{
    /// <summary>
    /// Null where the catalogue gives the indicator no lag, or the figure is of the reported quarter. A quarter's or a month's
    /// figure is as old as it is; a term's or a year's may wait for the next, so the lag of the catalogue stands for it.
    /// </summary>
    public static int? Of(Observation observation, Quarter quarter)
    {
        if (observation.Indicator.Lag is not { } lag || lag == 0)
        {
            return null;
        }

        return observation.LatestPeriod is not { } period || period.QuartersBefore(quarter) is not { } behind ? lag
            : behind <= 0 ? null
            : period is QuarterPeriod or MonthPeriod ? behind
            : lag;
    }

    /// <summary>Whether a quarter's or a month's figure is older than the lag of the catalogue: it is overdue, and no longer in arrears alone.</summary>
    public static bool IsOverdue(Observation observation, Quarter quarter) => Of(observation, quarter) > observation.Indicator.Lag;
}
