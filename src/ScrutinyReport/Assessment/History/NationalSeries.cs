using System.Collections.Immutable;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Assessment;

/// <summary>
/// The years of a national measure as the long series of an annual indicator, and as England's (METHODS 2).
/// </summary>
internal sealed record NationalSeries(BenchmarkMeasure Measure, string Source)
{
    public const string Rule = "series";

    /// <summary>Null where the catalogue names no measure for the indicator or no file has it.</summary>
    public static NationalSeries? Of(Indicator indicator, BenchmarkSet benchmarks) =>
        (indicator.Series ?? indicator.Benchmark) is { } name
        && benchmarks.Measures.TryGetValue(name, out var measure)
            ? new(measure,
                benchmarks.Titles.TryGetValue(name, out var title) ? $"{measure.Source}, {title}" : measure.Source)
            : null;

    /// <summary>
    /// An area's values up to a period, in the form of that period: the year that ends in 2023 is 2022/23 where the
    /// council writes years so. Years of another form are left out.
    /// </summary>
    public ImmutableArray<SeriesPoint> Of(int area, Period upTo, Display display)
    {
        var points = ImmutableArray.CreateBuilder<SeriesPoint>(Measure.Years.Length);
        foreach (var year in Measure.Years)
        {
            if (As(year.Period, upTo) is { } period
                && period.LastDay <= upTo.LastDay
                && year.Find(area)?.Figure(display) is { } figure)
            {
                points.Add(new(period, year.Signed(figure)) { Source = Source });
            }
        }

        return points.DrainToImmutable();
    }

    /// <summary>
    /// The series with the national years that no quarter file gives, and how that was done. Where the two overlap and
    /// agree in no year, the national measure is of something else, and none of its years are used.
    /// </summary>
    public (ImmutableArray<SeriesPoint> Series, Explanation? Explanation) Extend(
        ImmutableArray<SeriesPoint> own, Period latest, int authority, Display display)
    {
        var years = latest is YearPeriod or CalendarYear or YearsPeriod ? Of(authority, latest, display) : [];
        var known = own.ToDictionary(point => point.Period);
        ImmutableArray<SeriesPoint> more = [.. years.Where(point => !known.ContainsKey(point.Period))];
        if (more.IsEmpty)
        {
            return (own, null);
        }

        SeriesPoint[] differing =
        [
            .. years.Where(point => known.TryGetValue(point.Period, out var other)
                && other.Value.Digits != point.Value.Digits),
        ];
        var overlap = years.Length - more.Length;
        var differences = string.Join(", ", differing.Select(point =>
            $"{point.Period} is {point.Value.Shown} there and {known[point.Period].Value.Shown} in the quarter files"));
        if (overlap > 0 && differing.Length == overlap)
        {
            return (own, new(Rule, $"the years of {Source} are not used: {differences}", []));
        }

        return (
            [.. own.Concat(more).OrderBy(point => point.Period.LastDay)],
            new(
                Rule,
                $"the years that no quarter file gives are those of {Source}, from {more[0].Period}"
                    + (differing.Length == 0 ? "" : $"; {differences}, and these are used"),
                [.. more.Select(point => point.Value)]));
    }

    private static Period? As(Period period, Period form) => (period, form) switch
    {
        (CalendarYear year, YearPeriod) => new YearPeriod(year.Year - 1),
        (YearPeriod year, CalendarYear) => new CalendarYear(year.Start + 1),
        _ => period.GetType() == form.GetType() ? period : null,
    };
}
