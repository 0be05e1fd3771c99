using ScrutinyReport.Data;

namespace ScrutinyReport.Assessment;

/// <summary>
/// The quarters of the local-authority year before the reported one, which a scorecard shows beside it: each judged by
/// the same rules, with the target and levels of its own quarter.
/// </summary>
internal static class YearSoFar
{
    /// <summary>By the indicator's id, in order of time; judge gives the judgement of one row of a quarter.</summary>
    public static ILookup<string, QuarterStanding> Of(
        Dataset dataset, Func<PublishedQuarter, IEnumerable<AssessedIndicator>> judge) => (
            from published in dataset.History
            where published.Quarter.Year == dataset.Quarter.Year && published.Quarter < dataset.Quarter
            from assessed in judge(published)
            select new QuarterStanding(published.Quarter, assessed))
        .ToLookup(standing => standing.Assessed.Indicator.Id, StringComparer.Ordinal);
}
