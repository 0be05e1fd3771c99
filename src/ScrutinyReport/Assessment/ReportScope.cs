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
        return others.Count == 0
            ? dataset
            : dataset with
            {
                Observations =
                [
                    .. dataset.Observations.Where(one => one.Indicator.Section is not { } section || !others.Contains(section)),
                ],
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
