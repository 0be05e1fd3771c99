using ScrutinyReport.Assessment;
using ScrutinyReport.Templating;

namespace ScrutinyReport.Reporting;

/// <summary>A forecast that the service gives, as templates see it.</summary>
internal static class ServiceForecastView
{
    public static ViewType<IndicatorContext> Type { get; } =
        new ViewType<IndicatorContext>("service forecast", "a forecast that the service gives; no rating comes of it")
            .Add("value", Shape.Figure, "the forecast", "90.0%", context => Of(context).Value)
            .Add("period", PeriodViews.Period.Shape, "the time it is for", "",
                context => PeriodViews.Period.Of(Of(context).Period))
            .Add("by", Shape.Text, "who gives it, where the file says", "Head of Assessment",
                context => Of(context).By, optional: true)
            .Add("target", ForecastView.Set.Shape, "the target of its time", "",
                context => Of(context).Target is { } target
                    ? ForecastView.Set.Of(new ForecastView.SetTarget(target, context.Indicator.Polarity)) : null,
                optional: true)
            .Add("meets", Shape.Truth, "whether it would meet that target; none without one", "true",
                context => Of(context).Meets, optional: true);

    public static TemplateObject? View(IndicatorContext context) =>
        context.Assessed.ServiceForecast is null ? null : Type.Of(context);

    private static ServiceForecast Of(IndicatorContext context) => context.Assessed.ServiceForecast!;
}
