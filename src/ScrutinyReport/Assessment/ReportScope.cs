using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Assessment;

/// <summary>
/// Which indicators a report is of, where a workspace has several reports: all but those whose section belongs to
/// another report alone.
/// </summary>
internal static class ReportScope
{
    public static Dataset Of(Dataset dataset, Settings settings, ReportSettings report)
    {
        var own = SectionsOf(report).ToHashSet(StringComparer.Ordinal);
        var others =
            settings.Reports.SelectMany(SectionsOf).Where(id => !own.Contains(id)).ToHashSet(StringComparer.Ordinal);
        if (others.Count == 0)
        {
            return dataset;
        }

        bool IsOther(Observation one) => one.Indicator.Section is { } section && others.Contains(section);
        var elsewhere = dataset.Observations.Where(IsOther).ToList();
        return dataset with
        {
            Observations = dataset.Observations.RemoveAll(IsOther),
            Overrides = dataset.Overrides.RemoveAll(given =>
                given.Quarter == dataset.Quarter && elsewhere.Exists(one => Overrides.IsOf(given, one.Indicator))),
        };
    }

    /// <summary>A warning where other reports have all indicators there are, and this one is left with none.</summary>
    public static IEnumerable<Problem> Problems(Dataset dataset, Settings settings, ReportSettings report)
    {
        if (dataset.Observations.IsEmpty || dataset.Observations.Any(one => Has(one.Indicator, settings, report)))
        {
            return [];
        }

        var sections = dataset.Observations.Select(one => one.Indicator.Section).ToHashSet(StringComparer.Ordinal);
        return
        [
            AssessmentProblems.NoIndicatorLeft(
                report.Id,
                [.. settings.Reports.Where(other => SectionsOf(other).Any(sections.Contains))
                    .Select(other => other.Id.Value)]),
        ];
    }

    /// <summary>Whether a report is of an indicator.</summary>
    public static bool Has(Indicator indicator, Settings settings, ReportSettings report) =>
        indicator.Section is not { } section
        || SectionsOf(report).Contains(section, StringComparer.Ordinal)
        || !settings.Reports.SelectMany(SectionsOf).Contains(section, StringComparer.Ordinal);

    private static IEnumerable<string> SectionsOf(ReportSettings report) =>
        report.AllSections().Select(section => section.Id.Value);
}
