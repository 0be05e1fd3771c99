using ScrutinyReport.Data;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Assessment;

/// <summary>Which earlier values a latest one may be compared with (METHODS 1).</summary>
internal static class Comparability
{
    public const string Rule = "comparability";

    /// <summary>
    /// Why the value before is not compared with: a break in the series, or the first of April in a year-to-date
    /// figure. Null where it is.
    /// </summary>
    public static string? WithPrevious(Observation observation) => observation.CrossesTheYear
        ? "a year-to-date figure is not compared with one of another year"
        : BeforeLatest(observation);

    /// <summary>The break between the period before and the latest, in words; null where there is none.</summary>
    public static string? BeforeLatest(Observation observation) =>
        Across(observation, observation.PreviousPeriod ?? observation.LatestPeriod?.Previous);

    /// <summary>The break that lies between an earlier period and the latest, in words; null where none does.</summary>
    public static string? Across(Observation observation, Period? earlier) =>
        observation.Indicator.Break is { } change && change.IsBetween(earlier, observation.LatestPeriod)
            ? $"the series breaks at {change.From} ({change.Note}), and no comparison crosses the break"
            : null;
}
