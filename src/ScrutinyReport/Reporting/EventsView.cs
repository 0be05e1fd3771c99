using ScrutinyReport.Assessment;
using ScrutinyReport.Periods;
using ScrutinyReport.Templating;

namespace ScrutinyReport.Reporting;

/// <summary>The events beside a value of another stretch of time, as templates see them.</summary>
internal static class EventsView
{
    public static ViewType<IndicatorContext> Type { get; } =
        new ViewType<IndicatorContext>("events", "what was counted over another stretch of time than the value")
            .Add("basis", Shape.Text, "the stretch of time, as of an indicator", "quarter",
                context => IndicatorView.NameOf(context.Observation.Events.Basis))
            .Add("count", Shape.Figure, "how many", "1,117", context => context.Observation.Events.Count.Figure)
            .Add("of", Shape.Figure, "of how many", "1,269",
                context => context.Observation.Events.Of.Figure, optional: true)
            .Add("before", Shape.Figure,
                "how many in the period before; none where nothing says which that is", "1,020",
                context =>
                    PeriodBefore(context) is null ? null : context.Observation.Events.Before.Figure, optional: true)
            .Add("before_of", Shape.Figure, "of how many then", "1,150",
                context => context.Observation.Events.BeforeOf.Figure, optional: true)
            .Add("direction", Shape.Text,
                "up, down or same: a count beside the one before; none where either is of how many", "down",
                Direction, optional: true)
            .Add("period", PeriodViews.Period.Shape, "the time of the count", "",
                context => PeriodViews.Period.Of(IndicatorView.PeriodOf(context)))
            .Add("period_before", PeriodViews.Period.Shape, "the time of the count before", "",
                context => PeriodBefore(context) is { } before ? PeriodViews.Period.Of(before) : null, optional: true);

    public static TemplateObject? Of(IndicatorContext context) =>
        context.Observation.Events.Count.Figure is null ? null : Type.Of(context);

    private static Period? PeriodBefore(IndicatorContext context) => IndicatorView.PeriodOf(context).Previous;

    private static string? Direction(IndicatorContext context) => context.Observation.Events is
    { Count.Figure: { } count, Before.Figure: { } before, Of.Figure: null, BeforeOf.Figure: null }
        ? ComparisonView.DirectionOf(DirectionRule.Of(before.Number, count.Number, 0))
        : null;
}
