using ScrutinyReport.Assessment;
using ScrutinyReport.Foundation;
using ScrutinyReport.Templating;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Reporting;

/// <summary>The gap between a value and an average, as templates see it.</summary>
internal static class GapView
{
    public static ViewType<Gap> Type { get; } = new ViewType<Gap>("gap", "a value beside an average")
        .Add("value", Shape.Figure, "the average", "88.2%", gap => gap.Average)
        .Add("by", Shape.Figure,
            "how far the value is from it, without a sign; of percentages in percentage points", "0.8",
            gap => ComparisonView.SizeOf(gap.Difference), optional: true)
        .Add("side", Shape.Text,
            "above, below or same (the two do not differ as shown): where the value is; none without a value", "below",
            Side, optional: true)
        .Add("judgement", Shape.Text,
            "better, worse, similar or none, by polarity: the value beside the average", "worse",
            gap => ComparisonView.JudgementOf(gap.Judgement))
        .Add("year", Shape.Text, "the year of the average", "2022/23", gap => gap.Year?.ToString(), optional: true)
        .Add("count", Shape.Number, "how many neighbours have a value, of ten", "10", gap => gap.Count, optional: true)
        .Add("average", Shape.Text, "mean or median, where we take the average of the neighbours", "mean",
            AverageOf, optional: true);

    public static TemplateObject? Of(Gap? gap) => gap is null ? null : Type.Of(gap);

    private static string? AverageOf(Gap gap) => gap is { Count: not null, Average.Origin: Computed computed }
        ? computed.Rule == AverageRule.Name(AverageKind.Median) ? "median" : "mean"
        : null;

    private static string? Side(Gap gap) => gap.Difference is { } difference ? SideOf(difference) : null;

    public static string SideOf(Figure difference) => GapRule.SideOf(difference) switch
    {
        Direction.Same => "same",
        Direction.Up => "above",
        _ => "below",
    };
}
