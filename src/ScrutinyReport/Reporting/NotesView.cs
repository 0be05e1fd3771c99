using ScrutinyReport.Data;
using ScrutinyReport.Templating;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Reporting;

/// <summary>
/// What officers write of one indicator beside its commentary, as templates see it: a form has a place for each.
/// </summary>
internal static class NotesView
{
    public static ViewType<IndicatorContext> Type { get; } = Commentary.Aspects.Aggregate(
        new ViewType<IndicatorContext>("notes", "what officers wrote of an indicator under the headings of a form"),
        (type, aspect) => type.Add(aspect, Shape.Text, MeaningOf(aspect) + "; Markdown", "",
            context =>
                context.Report.Commentary.GetValueOrDefault(SubjectOf(context.Indicator, aspect)), optional: true));

    /// <summary>The name of the file of commentary, without its ending.</summary>
    public static string SubjectOf(Indicator indicator, string aspect) => $"{indicator.Id}.{aspect}";

    private static string MeaningOf(string aspect) => aspect switch
    {
        "reason" => "the reason for the level of performance",
        "actions" => "actions taken or planned",
        "people" => "implications for human resources",
        "health" => "implications for public health",
        _ => $"{aspect} implications",
    };
}
