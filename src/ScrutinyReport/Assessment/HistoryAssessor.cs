using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Assessment;

/// <summary>Adds to a judged indicator what its history says: series, record, run, revision and process control.</summary>
internal static class HistoryAssessor
{
    public static AssessedIndicator With(
        AssessedIndicator assessed, Dataset dataset, RuleSettings rules, ICollection<Problem> problems)
    {
        var (observation, indicator) = (assessed.Observation, assessed.Indicator);
        var series = SeriesRule.Of(observation, dataset.Quarter, dataset.History);
        var isUpToDate = observation.Latest.Figure is not null;
        var unbroken = isUpToDate ? SeriesRule.Unbroken(series, indicator) : [];
        var record = RecordRule.Of(
            unbroken,
            [
                .. dataset.Records.Where(floor => floor.Indicator == indicator.Id
                    && indicator.Break?.IsBetween(floor.Since, series[^1].Period) is not true),
            ]);
        var tolerance = indicator.Tolerance ?? rules.Tolerance;
        var run = Run.Of(unbroken, (before, after) => DirectionRule.Of(before, after, tolerance.Around(before) ?? 0));
        var revision = RevisionRule.Of(observation, dataset.History);
        if (revision is { Correction: null, IsAnnounced: false })
        {
            problems.Add(AssessmentProblems.Revised(observation, revision));
        }

        var spc = (indicator.Spc ?? rules.Spc) && isUpToDate ? SpcRule.Of(unbroken, indicator) : null;
        return assessed with
        {
            Series = series,
            Record = record,
            Run = run,
            Revision = revision,
            Spc = spc,
            Explanations =
            [
                .. assessed.Explanations,
                .. new[] { record?.Explanation, run?.Explanation, revision?.Explanation, spc?.Explanation }
                    .OfType<Explanation>(),
            ],
        };
    }
}
