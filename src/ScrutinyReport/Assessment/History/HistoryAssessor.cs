using System.Collections.Immutable;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Assessment;

/// <summary>
/// Adds to a judged indicator what its history says: series, record, course, revision and process control; and whether
/// it is on course for the year.
/// </summary>
internal static class HistoryAssessor
{
    public static AssessedIndicator With(
        AssessedIndicator assessed, Dataset dataset, RuleSettings rules, ICollection<Problem> problems)
    {
        var (observation, indicator) = (assessed.Observation, assessed.Indicator);
        var national = NationalSeries.Of(indicator, dataset.Benchmarks);
        ImmutableArray<SeriesPoint> series =
        [
            .. SeriesRule.Of(observation, dataset.Quarter, dataset.History)
                .Select(point => point with { Value = PrecisionRule.Finer(point.Value, indicator.Decimals) }),
        ];
        Explanation? longSeries = null;
        if (rules.Authority is { } authority && !IsWithheld(observation, dataset))
        {
            (series, longSeries) = national?.Extend(
                series, observation.PeriodIn(dataset.Quarter), authority, indicator.Display) ?? (series, null);
        }

        if (indicator.Series is { } name && national is null)
        {
            problems.Add(AssessmentProblems.MeasureUnknown(indicator, name, dataset.Benchmarks.Measures.Keys));
        }

        var england = EnglandRecord.Of(assessed, national, dataset.Quarter);
        var isUpToDate = observation.Latest.Figure is not null;
        var unbroken = isUpToDate ? SeriesRule.Unbroken(series, indicator) : [];
        var record = RecordRule.Of(
            unbroken,
            [
                .. dataset.Records.Where(floor => floor.Indicator == indicator.Id
                    && indicator.Break?.IsBetween(floor.Since, series[^1].Period) is not true),
            ],
            indicator.Basis,
            SeriesRule.IsWhole(series, unbroken, indicator));
        var tolerance = rules.ToleranceOf(indicator);
        var course = Course.Of(
            unbroken, assessed.Trend?.Main ?? assessed.Previous, indicator, (before, after) =>
                DirectionRule.Of(before, after, tolerance.Around(before) ?? 0));
        var revision = RevisionRule.Of(observation, dataset.History);
        if (revision is { Correction: null, IsAnnounced: false })
        {
            problems.Add(AssessmentProblems.Revised(observation, observation.Previous.Cell!, revision,
                observation.PreviousNumerator.Figure));
        }

        if (RevisionRule.OfYearAgo(observation, dataset.History) is { Correction: null, IsAnnounced: false } ofYearAgo)
        {
            problems.Add(AssessmentProblems.Revised(observation, observation.YearAgo.Cell!, ofYearAgo, null));
        }

        var spc = (indicator.Spc ?? rules.Spc) && isUpToDate ? SpcRule.Of(unbroken, indicator) : null;
        var forecast = ForecastRule.Of(assessed, dataset.Quarter);
        var given = ServiceForecast.Of(observation);
        return assessed with
        {
            TargetMetBefore = MetBefore(assessed, dataset),
            Forecast = forecast,
            ServiceForecast = given,
            Series = series,
            Record = record,
            EnglandRecord = england,
            Course = course,
            Revision = revision,
            Spc = spc,
            Explanations =
            [
                .. assessed.Explanations,
                .. new[]
                    {
                        longSeries, record?.Explanation, course?.Explanation, england?.Explanation,
                        revision?.Explanation,
                        spc?.Explanation, forecast?.Explanation, given?.Explanation,
                    }
                    .OfType<Explanation>(),
            ],
        };
    }

    private static bool? MetBefore(AssessedIndicator assessed, Dataset dataset)
    {
        if (assessed.Trend?.Main is not { Earlier: { } value, EarlierPeriod: { } period })
        {
            return null;
        }

        var target = RevisionRule.Published(assessed.Observation, period, dataset.History)?.Observation.Target
            ?? (period.OfQuarter is { } quarter ? assessed.Observation.Profile?.For(quarter) : null);
        return target is null ? null : TargetRule.IsMet(value.Number, target, assessed.Indicator.Polarity);
    }

    /// <summary>A public figure of a period whose own is withheld would give it back: none is then added.</summary>
    private static bool IsWithheld(Observation observation, Dataset dataset) => dataset.History
        .Select(quarter => quarter.Find(observation.Indicator.Id))
        .OfType<Observation>()
        .Append(observation)
        .SelectMany(row => new[] { row.Latest, row.LatestNumerator, row.Previous, row.PreviousNumerator, row.YearAgo })
        .Any(reading => reading is Absence { Kind: AbsenceKind.Suppressed });
}
