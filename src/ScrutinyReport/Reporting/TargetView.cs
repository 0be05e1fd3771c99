using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Templating;

namespace ScrutinyReport.Reporting;

/// <summary>A target as templates see it.</summary>
internal static class TargetView
{
    public static ViewType<IndicatorContext> Type { get; } =
        new ViewType<IndicatorContext>("target", "the target of an indicator")
        .Add("text", Shape.Text, "as a table prints it", ">97.2%", context => Text(Target(context)))
        .Add("kind", Shape.Text,
            "above, at-least, below, at-most, range, or number where no polarity gives a bare number a side", "above",
            context => Kind(Target(context).Kind, context.Indicator.Polarity))
        .Add("value", Shape.Figure, "the bound; the lower one of a range", "97.2%", context => Target(context).Bound)
        .Add("upper", Shape.Figure, "the upper bound of a range", "5.0%",
            context => Target(context).Upper, optional: true)
        .Add("met", Shape.Truth, "whether the printed value meets it; none without a value", "false",
            context => context.Assessed.TargetMet, optional: true)
        .Add("met_before", Shape.Truth,
            "whether the earlier value met the target of its own time; none where no file says", "true",
            context => context.Assessed.TargetMetBefore, optional: true);

    public static TemplateObject? Of(IndicatorContext context) =>
        context.Assessed.Target is null ? null : Type.Of(context);

    /// <summary>
    /// A level beside the target as a table prints it, with its figure in it; null where there is none.
    /// </summary>
    public static MarkedText? TextOf(Target? level) => level is null ? null : Text(level);

    private static Target Target(IndicatorContext context) => context.Assessed.Target!;

    public static string Kind(TargetKind kind, Polarity polarity) => kind switch
    {
        TargetKind.MoreThan => "above",
        TargetKind.LessThan => "below",
        TargetKind.AtLeast => "at-least",
        TargetKind.AtMost => "at-most",
        TargetKind.Range => "range",
        _ => polarity switch
        {
            Polarity.HighIsGood => "at-least",
            Polarity.LowIsGood => "at-most",
            _ => "number",
        },
    };

    public static MarkedText Text(Target target)
    {
        var shown = MarkedText.Value(target.Bound.Shown, target.Bound);
        return target.Kind switch
        {
            TargetKind.MoreThan => MarkedText.Value(">") + shown,
            TargetKind.AtLeast => MarkedText.Value("\u2265") + shown,
            TargetKind.LessThan => MarkedText.Value("<") + shown,
            TargetKind.AtMost => MarkedText.Value("\u2264") + shown,
            TargetKind.Range when target.Upper is { } upper =>
                shown + MarkedText.Value(" to ") + MarkedText.Value(upper.Shown, upper),
            _ => shown,
        };
    }
}
