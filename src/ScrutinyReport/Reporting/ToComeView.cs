using System.Collections.Immutable;
using ScrutinyReport.Assessment;
using ScrutinyReport.Data;
using ScrutinyReport.Templating;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Reporting;

/// <summary>
/// Indicators whose first quarter, by the catalogue, is after that of the report: a report can say when they are due.
/// </summary>
internal static class ToComeView
{
    public static ViewType<Indicator> Type { get; } =
        new ViewType<Indicator>("indicator to come",
            "an indicator of the catalogue whose first figure is of a later quarter")
            .Add("id", Shape.Text, "its id in indicators.csv", "wellbeing", indicator => indicator.Id)
            .Add("name", Shape.Text, "its name on the dashboard", "Care leavers' wellbeing",
                indicator => indicator.Name)
            .Add("from", PeriodViews.Quarter.Shape, "the quarter of its first figure", "", From)
            .Add("owner", Shape.Text, "who answers for it", "Corporate Parenting",
                indicator => indicator.Owner, optional: true);

    /// <summary>Those of the report, the first due first.</summary>
    public static ImmutableArray<Indicator> Of(ImmutableArray<Indicator> catalogue, ReportRequest request) =>
    [
        .. from indicator in catalogue
           where indicator.From > request.Quarter && ReportScope.Has(indicator, request.Settings, request.Report)
           orderby indicator.From!
           select indicator,
    ];

    private static TemplateObject From(Indicator indicator) => PeriodViews.Quarter.Of(indicator.From!);
}
