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

    private static IEnumerable<string> SectionsOf(ReportSettings report) =>
        report.AllSections().Select(section => section.Id.Value);
}
