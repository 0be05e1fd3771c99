using ScrutinyReport.Data;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Assessment;

/// <summary>
/// Which indicators a report is of, where a workspace has several reports: all but those whose section belongs to another
/// report alone.
/// </summary>
internal static class ReportScope
{
    public static Dataset Of(Dataset dataset, Settings settings, ReportSettings report)
    {
        var own = SectionsOf(report).ToHashSet(StringComparer.Ordinal);
        var others = settings.Reports.SelectMany(SectionsOf).Where(id => !own.Contains(id)).ToHashSet(StringComparer.Ordinal);
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

    /// <summary>Whether a report is of an indicator.</summary>
    public static bool Has(Indicator indicator, Settings settings, ReportSettings report) =>
        indicator.Section is not { } section
        || SectionsOf(report).Contains(section, StringComparer.Ordinal)
        || !settings.Reports.SelectMany(SectionsOf).Contains(section, StringComparer.Ordinal);

    private static IEnumerable<string> SectionsOf(ReportSettings report) =>
        report.AllSections().Select(section => section.Id.Value);
}
