using ScrutinyReport.Assessment;
using ScrutinyReport.Data;
using ScrutinyReport.Templating;

namespace ScrutinyReport.Reporting;

/// <summary>Whether an indicator is on course for its annual target, as templates see it.</summary>
internal static class ForecastView
{
    public static ViewType<SetTarget> Set { get; } =
        new ViewType<SetTarget>("set target", "a target of a quarter or of a year")
        .Add("text", Shape.Text, "as a table prints it", ">97.2%", one => TargetView.Text(one.Target))
        .Add("kind", Shape.Text, "above, at-least, below, at-most, range or number, as of any target", "above",
            one => TargetView.Kind(one.Target.Kind, one.Polarity))
        .Add("value", Shape.Figure, "the bound; the lower one of a range", "97.2%", one => one.Target.Bound)
        .Add("upper", Shape.Figure, "the upper bound of a range", "5.0%", one => one.Target.Upper, optional: true);

    public static ViewType<IndicatorContext> Type { get; } =
        new ViewType<IndicatorContext>("forecast",
            "whether a figure is on course for the annual target, by the target of its quarter")
            .Add("on_course", Shape.Truth, "whether it meets the target set for its quarter", "true",
                context => Of(context).IsOnCourse)
            .Add("annual", Set.Shape, "the annual target", "",
                context => Set.Of(new SetTarget(Of(context).Annual, context.Indicator.Polarity)))
            .Add("set", Set.Shape, "the target set for the quarter", "",
                context => Set.Of(new SetTarget(Of(context).Set, context.Indicator.Polarity)))
            .Add("quarter", Shape.Number, "the number of that quarter", "3", context => Of(context).Quarter);

    private static Forecast Of(IndicatorContext context) => context.Assessed.Forecast!;

    internal sealed record SetTarget(Target Target, Polarity Polarity);
}
