using ScrutinyReport.Data;
using ScrutinyReport.Periods;
using ScrutinyReport.Templating;

namespace ScrutinyReport.Reporting;

/// <summary>An indicator in one quarter of the year; none where that quarter has no row of it.</summary>
internal sealed record StandingContext(Quarter Quarter, IndicatorContext? Indicator);

/// <summary>
/// How an indicator stood in a quarter of the year, as templates see it: a row or group of columns of a scorecard.
/// </summary>
internal static class StandingView
{
    public static ViewType<StandingContext> Type { get; } =
        new ViewType<StandingContext>("standing",
            "an indicator in one quarter of the year, judged as that quarter's file gives it")
        .Add("quarter", PeriodViews.Quarter.Shape, "the quarter", "",
            standing => PeriodViews.Quarter.Of(standing.Quarter))
        .Add("period", PeriodViews.Period.Shape, "the time of its value", "",
            standing => PeriodViews.Period.Of(standing.Indicator is { } one
                ? one.Observation.PeriodIn(standing.Quarter)
                : new QuarterPeriod(standing.Quarter)))
        .Add("value", Shape.Figure, "its value", "79.3%",
            standing => standing.Indicator?.Assessed.Latest, optional: true)
        .Add("absence", Shape.Text, "the kind of a missing value", "not available",
            standing => Absence(standing.Indicator?.Observation.Latest), optional: true)
        .Add("target", TargetView.Type.Shape, "its target then", "",
            standing => standing.Indicator is { } indicator ? TargetView.Of(indicator) : null, optional: true)
        .Add("target_absence", Shape.Text, "the kind of a missing target", "to be confirmed",
            standing => Absence(standing.Indicator?.Observation.TargetReading), optional: true)
        .Add("intervention", Shape.Text, "its intervention level then", "60%",
            standing => TargetView.TextOf(standing.Indicator?.Observation.Levels.Intervention), optional: true)
        .Add("intervention_absence", Shape.Text, "the kind of a missing intervention level", "not applicable",
            standing => Absence(standing.Indicator?.Observation.Levels.InterventionReading), optional: true)
        .Add("rating", Shape.Badge, "its rating then", "Amber",
            standing => standing.Indicator?.Assessed.Rating.Band?.Badge, optional: true);

    /// <summary>
    /// The quarters of the year up to the reported one, oldest first: the same ones for every indicator of the report.
    /// </summary>
    public static IEnumerable<StandingContext> Of(IndicatorContext context)
    {
        var report = context.Report.Assessed;
        return report.EarlierQuarters.Select(quarter => new StandingContext(
                quarter,
                context.Assessed.EarlierInYear.FirstOrDefault(one => one.Quarter == quarter) is { } earlier
                    ? context with { Assessed = earlier.Assessed }
                    : null))
            .Append(new(report.Quarter, context));
    }

    private static string? Absence(Reading? reading) => (reading as Absence)?.Words;
}
