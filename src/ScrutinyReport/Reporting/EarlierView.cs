using ScrutinyReport.Assessment;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;
using ScrutinyReport.Templating;

namespace ScrutinyReport.Reporting;

/// <summary>An earlier figure as a file gives it.</summary>
internal sealed record Earlier(Figure Value, Figure? Numerator, Figure? Denominator, Period? Period);

/// <summary>An earlier figure as templates see it.</summary>
internal static class EarlierView
{
    public static ViewType<Earlier> Type { get; } =
        new ViewType<Earlier>("earlier", "an earlier figure of an indicator")
        .Add("value", Shape.Figure, "the value", "82.6%", earlier => earlier.Value)
        .Add("numerator", Shape.Figure, "n of n of m", "266", earlier => earlier.Numerator, optional: true)
        .Add("denominator", Shape.Figure, "m of n of m", "322", earlier => earlier.Denominator, optional: true)
        .Add("period", PeriodViews.Period.Shape, "the period it covers", "",
            earlier => earlier.Period is { } period ? PeriodViews.Period.Of(period) : null, optional: true);

    /// <summary>The earlier value that the latest is judged by.</summary>
    public static TemplateObject? Leading(IndicatorContext context) =>
        IndicatorView.IsToldByYear(context) ? YearAgo(context) : Previous(context.Assessed);

    /// <summary>The value before; where it is not the one published then, it says so (METHODS 8).</summary>
    public static TemplateObject? Previous(AssessedIndicator assessed) => PreviousOf(assessed) is { } value
        ? Type.Of(new Earlier(value, assessed.Observation.PreviousNumerator.Figure,
            assessed.Observation.PreviousDenominator.Figure, assessed.Observation.PreviousPeriod))
        : null;

    public static Figure? PreviousOf(AssessedIndicator assessed) => assessed.Revision is null
        ? assessed.Observation.Previous.Figure
        : assessed.Observation.Previous.Figure?.With(Signs.Revised);

    /// <summary>
    /// The value of a year ago, with its n of m where the quarter file of that time has the same value.
    /// </summary>
    public static TemplateObject? YearAgo(IndicatorContext context)
    {
        if (context.Observation.YearAgo.Figure is not { } value)
        {
            return null;
        }

        var period = IndicatorView.PeriodOf(context).SameLastYear;
        var then = context.Assessed.Series.FirstOrDefault(point => point.Period == period
            && point.Value.Number == value.Number);
        return Type.Of(new Earlier(value, then?.Numerator, then?.Denominator, period));
    }

    public static TemplateObject? Baseline(Observation observation) => observation.Baseline is { } baseline
        ? Type.Of(new Earlier(baseline.Value, null, null, baseline.Period))
        : null;
}
