using System.Collections.Immutable;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Assessment;

/// <summary>Makes the series of an indicator from the quarter files up to the reported one.</summary>
internal static class SeriesRule
{
    /// <summary>
    /// Its values in order of time, each as the newest file gives it; only periods of one form, since others measure
    /// something else.
    /// </summary>
    public static ImmutableArray<SeriesPoint> Of(
        Observation observation, Quarter quarter, ImmutableArray<PublishedQuarter> history)
    {
        var points = new Dictionary<Period, SeriesPoint>();
        foreach (var earlier in history)
        {
            if (earlier.Find(observation.Indicator.Id) is { } published)
            {
                Put(points, published, earlier.Quarter);
            }
        }

        Put(points, observation, quarter);
        var form = observation.PeriodIn(quarter);
        return
        [
            .. points.Values
                .Where(point => point.Period.GetType() == form.GetType() && point.Period.LastDay <= form.LastDay)
                .OrderBy(point => point.Period.LastDay),
        ];
    }

    /// <summary>
    /// The end of the series without a gap or a break: a year to date follows on the same quarter of the year before,
    /// any other value on the period before (METHODS 1).
    /// </summary>
    public static ImmutableArray<SeriesPoint> Unbroken(ImmutableArray<SeriesPoint> series, Indicator indicator)
    {
        if (series.IsEmpty)
        {
            return [];
        }

        var byPeriod = series.ToDictionary(point => point.Period);
        var unbroken = new List<SeriesPoint> { series[^1] };
        while (Before(unbroken[^1].Period, indicator.Basis) is { } before
            && indicator.Break?.IsBetween(before, series[^1].Period) is not true
            && byPeriod.TryGetValue(before, out var point))
        {
            unbroken.Add(point);
        }

        unbroken.Reverse();
        return [.. unbroken];
    }

    /// <summary>
    /// Whether nothing of the series stands before its unbroken end, so that what came before the series leads up to
    /// it.
    /// </summary>
    public static bool IsWhole(
        ImmutableArray<SeriesPoint> series, ImmutableArray<SeriesPoint> unbroken, Indicator indicator) =>
        !unbroken.IsEmpty
            && unbroken[0].Period is var first
            && !series.Any(point => point.Period.IsBefore(first) == true
            && (indicator.Basis != Basis.YearToDate || point.Period.LastDay?.Month == first.LastDay?.Month));

    /// <summary>The period that one follows on in a series.</summary>
    public static Period? Before(Period period, Basis basis) =>
        basis == Basis.YearToDate ? period.SameLastYear : period.Previous;

    private static void Put(Dictionary<Period, SeriesPoint> points, Observation from, Quarter quarter)
    {
        Put(points, from.PreviousPeriod, from.Previous.Figure, from.PreviousNumerator.Figure,
            from.PreviousDenominator.Figure);
        Put(points, from.PeriodIn(quarter), from.Latest.Figure, from.LatestNumerator.Figure,
            from.LatestDenominator.Figure);
    }

    private static void Put(
        Dictionary<Period, SeriesPoint> points, Period? period, Figure? value, Figure? numerator, Figure? denominator)
    {
        if (period is null || value is null)
        {
            return;
        }

        points[period] = points.TryGetValue(period, out var before) && before.Value.Number == value.Number
            ? before with
            {
                Numerator = numerator ?? before.Numerator,
                Denominator = denominator ?? before.Denominator,
            }
            : new(period, value) { Numerator = numerator, Denominator = denominator };
    }
}
