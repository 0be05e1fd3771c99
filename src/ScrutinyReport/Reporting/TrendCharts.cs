using System.Collections.Immutable;
using ScrutinyReport.Assessment;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation.Charts;

namespace ScrutinyReport.Reporting;

/// <summary>
/// An indicator's history as a chart: what is comparable with its latest value, with gaps where there is no value.
/// </summary>
internal static class TrendCharts
{
    /// <summary>Two points make a line, but not yet a history.</summary>
    private const int LeastValues = 3;

    /// <summary>Null where there are too few values.</summary>
    public static TrendChart? Of(IndicatorContext context)
    {
        var points = Points(context);
        if (points.Count(point => point.Value is not null) < LeastValues)
        {
            return null;
        }

        ImmutableArray<ChartLevel> levels = [.. Levels(context)];
        return new()
        {
            Title = context.Indicator.Name,
            Alternative = TrendSentence.Of(points, PeriodsOf(context), levels, ToleranceOf(context)),
            Name = context.Report.Request.Settings.Council.ShortName.Value,
            TimeAxis = ChartWords.Capital(PeriodsOf(context).One),
            ValueAxis = ChartWords.Values(context.Indicator),
            Points = points,
            Levels = levels,
        };
    }

    /// <summary>The same as a small line; null where there are too few values.</summary>
    public static SparkLine? SparkOf(IndicatorContext context)
    {
        var points = Points(context);
        return points.Count(point => point.Value is not null) < LeastValues ? null : new()
        {
            Title = context.Indicator.Name,
            Alternative = TrendSentence.Of(points, PeriodsOf(context), [], ToleranceOf(context)),
            TimeAxis = ChartWords.Capital(PeriodsOf(context).One),
            Points = points,
        };
    }

    /// <summary>
    /// Every period from the first of the series to that of the latest value, which may be missing. Nothing from before
    /// a break in the series is shown; of a year to date, the same quarter of each year (METHODS 1).
    /// </summary>
    private static ImmutableArray<ChartPoint> Points(IndicatorContext context)
    {
        var (assessed, series) = (context.Assessed, context.Assessed.Series);
        if (series.IsEmpty)
        {
            return [];
        }

        var last = IndicatorView.PeriodOf(context);
        var change = assessed.Indicator.Break;
        var known = series.Where(point => change?.IsBetween(point.Period, last) is not true)
            .ToDictionary(point => point.Period, point => point.Value);
        var points = new List<ChartPoint>();
        var left = known.Count;
        for (var period = last; period is not null
            && left > 0; period = SeriesRule.Before(period, assessed.Indicator.Basis))
        {
            var value = known.GetValueOrDefault(period);
            left -= value is null ? 0 : 1;
            points.Add(new(period.ToString(), value));
            if (points.Count - (known.Count - left) > MostGaps)
            {
                break;
            }
        }

        points.Reverse();
        return [.. points.SkipWhile(point => point.Value is null)];
    }

    // A series of other quarters than the latest one's never comes to its end by whole years.
    private const int MostGaps = 40;

    private static Tolerance ToleranceOf(IndicatorContext context) =>
        context.Report.Assessed.Rules.ToleranceOf(context.Indicator);

    private static (string One, string Many) PeriodsOf(IndicatorContext context) =>
        ChartWords.Periods(context.Assessed.Series[^1].Period, context.Indicator.Basis);

    // A level stands all along the line, so its name says when it was set: earlier targets were others.
    private static IEnumerable<ChartLevel> Levels(IndicatorContext context)
    {
        var assessed = context.Assessed;
        if (assessed.Target is { } target)
        {
            var period = IndicatorView.PeriodOf(context);
            if (target.Upper is { } upper)
            {
                yield return new($"Lower target for {period}", target.Bound);
                yield return new($"Upper target for {period}", upper);
            }
            else
            {
                yield return new($"Target for {period}", target.Bound);
            }
        }

        if (assessed.England is { } england)
        {
            yield return new(england.Year is { } year ? $"England {year}" : "England", england.Average);
        }
    }
}
