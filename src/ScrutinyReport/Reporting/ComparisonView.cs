using ScrutinyReport.Assessment;
using ScrutinyReport.Foundation;
using ScrutinyReport.Templating;

namespace ScrutinyReport.Reporting;

/// <summary>A comparison with an earlier figure as templates see it.</summary>
internal static class ComparisonView
{
    public static ViewType<Comparison> Type { get; } =
        new ViewType<Comparison>("change", "the latest value beside an earlier one")
        .Add("direction", Shape.Text, "up, down or same (within the tolerance)", "up",
            comparison => DirectionOf(comparison.Direction))
        .Add("judgement", Shape.Text, "better, worse, similar or none, by polarity", "better",
            comparison => JudgementOf(comparison.Judgement))
        .Add("size", Shape.Text,
            "none (the same), unseen (differs by less than is shown), similar (within the tolerance), slight, plain or marked", "slight",
            comparison => SizeName(comparison.Size))
        .Add("difference", Shape.Figure, "latest less earlier; of percentages in percentage points", "-0.7",
            comparison => comparison.Difference, optional: true)
        .Add("by", Shape.Figure, "how far apart the two are, without a sign", "0.7",
            comparison => SizeOf(comparison.Difference), optional: true)
        .Add("relative", Shape.Figure,
            "the relative change, without a sign; none on a base of 0, on a small count or where it rounds to 0.0%",
            "15.5%",
            comparison => SizeOf(comparison.RelativeChange), optional: true)
        .Add("numerator_by", Shape.Figure, "how far apart the numerators are, without a sign", "679",
            comparison => SizeOf(comparison.NumeratorDifference), optional: true)
        .Add("numerator_direction", Shape.Text, "up, down or same: where the numerator went", "up",
            comparison =>
                comparison.NumeratorDifference is { } difference ? DirectionOf(SignOf(difference)) : null,
                optional: true)
        .Add("numerator_relative", Shape.Figure,
            "the numerator's relative change, without a sign; none on a small count or where it rounds to 0.0%",
            "27.4%",
            comparison => SizeOf(comparison.NumeratorRelativeChange), optional: true);

    public static TemplateObject? Of(Comparison? comparison) => comparison is null ? null : Type.Of(comparison);

    public static string DirectionOf(Direction direction) => direction switch
    {
        Direction.Up => "up",
        Direction.Down => "down",
        _ => "same",
    };

    /// <summary>A figure without its sign; the figure it was made from is its input.</summary>
    public static Figure? SizeOf(Figure? figure) => figure is { Number: < 0 }
        ? figure with { Number = -figure.Number, Origin = new Computed("size of a difference", [figure]) }
        : figure;

    private static string SizeName(ChangeSize size) => size switch
    {
        ChangeSize.None => "none",
        ChangeSize.Unseen => "unseen",
        ChangeSize.Similar => "similar",
        ChangeSize.Slight => "slight",
        ChangeSize.Marked => "marked",
        _ => "plain",
    };

    private static Direction SignOf(Figure difference) =>
        difference.Number == 0 ? Direction.Same : difference.Number > 0 ? Direction.Up : Direction.Down;

    public static string JudgementOf(Judgement judgement) => judgement switch
    {
        Judgement.Better => "better",
        Judgement.Worse => "worse",
        Judgement.Similar => "similar",
        _ => "none",
    };
}
