using ScrutinyReport.Data;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Assessment;

/// <summary>Finds the year of national data that a quarter is compared with (METHODS 4: the latest year-end).</summary>
internal static class BenchmarkYears
{
    /// <summary>
    /// The year the council names (2022/23 is 2023 in files that name years by their end), else the newest that had
    /// ended when the quarter's own year began: national figures of the running year do not exist yet. Null where
    /// there is none.
    /// </summary>
    public static BenchmarkYear? Of(BenchmarkMeasure measure, Period? named, Quarter quarter) => named is null
        ? measure.Years.LastOrDefault(year => End(year.Period) <= quarter.Year)
        : measure.Years.FirstOrDefault(year => year.Period == named)
            ?? measure.Years.FirstOrDefault(year => End(year.Period) == End(named));

    /// <summary>The calendar year in which a year ends.</summary>
    private static int? End(Period period) => period switch
    {
        CalendarYear year => year.Year,
        YearPeriod year => year.Start + 1,
        YearsPeriod years => years.To,
        SplitYearsPeriod years => years.To + 1,
        _ => null,
    };
}
