using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Assessment;

/// <summary>Puts the latest figure beside an earlier one (METHODS 2).</summary>
internal static class ComparisonRule
{
    /// <summary>
    /// With the period before; by the printed direction where there is no previous value. Null where there is neither.
    /// </summary>
    public static Comparison? WithPrevious(Observation observation, RuleSettings rules)
    {
        if (observation.Latest.Figure is not { } latest || Comparability.WithPrevious(observation) is not null)
        {
            return null;
        }

        var kind = IsYearAgo(observation) ? ComparisonKind.YearAgo : ComparisonKind.Previous;
        if (observation.Previous.Figure is not { } previous)
        {
            return AsPrinted(observation, latest, kind) is { } printed ? Sized(printed, observation, rules) : null;
        }

        var comparison = Unsized(observation, previous, latest, kind, observation.PreviousPeriod, rules);
        var (before, now) = (observation.PreviousNumerator.Figure, observation.LatestNumerator.Figure);
        return Sized(comparison with
        {
            RelativeChange = before is not null && before.Number < rules.RelativeChangeMinimumBase
                ? null
                : comparison.RelativeChange,
            EarlierDenominator = observation.PreviousDenominator.Figure,
            NumeratorDifference = before is not null && now is not null ? now - before : null,
            NumeratorRelativeChange = before is not null && now is not null
                ? RelativeChangeRule.Of(before, now, rules.RelativeChangeMinimumBase)
                : null,
        }, observation, rules);
    }

    /// <summary>
    /// With the value a year ago; null where it or the latest is not given, or the series breaks between the two.
    /// </summary>
    public static Comparison? WithYearAgo(Observation observation, RuleSettings rules) =>
        observation is { Latest.Figure: { } latest, YearAgo.Figure: { } earlier }
            && Comparability.Across(observation, observation.LatestPeriod?.SameLastYear) is null
            ? Between(observation, earlier, latest, ComparisonKind.YearAgo, observation.LatestPeriod?.SameLastYear,
                rules)
            : null;

    /// <summary>
    /// With the fixed value that the catalogue names; null without one, or where the series breaks since.
    /// </summary>
    public static Comparison? WithBaseline(Observation observation, RuleSettings rules) =>
        observation is { Latest.Figure: { } latest, Baseline: { } baseline }
            && Comparability.Across(observation, baseline.Period) is null
            ? Between(observation, baseline.Value, latest, ComparisonKind.Baseline, baseline.Period, rules)
            : null;

    private static bool IsYearAgo(Observation observation) =>
        observation is { PreviousPeriod: { } previous, LatestPeriod: { } latest }
            ? previous == latest.SameLastYear
            : observation.Indicator.Frequency == Frequency.Year;

    private static Comparison Between(
        Observation observation, Figure earlier, Figure latest, ComparisonKind kind, Period? period,
        RuleSettings rules) =>
        Sized(Unsized(observation, earlier, latest, kind, period, rules), observation, rules);

    private static Comparison Sized(Comparison comparison, Observation observation, RuleSettings rules)
    {
        var (before, now) = (comparison.EarlierDenominator, observation.LatestDenominator.Figure);
        return comparison with
        {
            Size = ChangeSizes.Of(
                comparison,
                observation.Indicator.Kind,
                before is null || now?.Number < before.Number ? now?.Number : before.Number,
                rules.RelativeChangeMinimumBase),
        };
    }

    private static Comparison Unsized(
        Observation observation, Figure earlier, Figure latest, ComparisonKind kind, Period? period, RuleSettings rules)
    {
        var indicator = observation.Indicator;
        var tolerance = rules.ToleranceOf(indicator);
        var direction = DirectionRule.Of(earlier.Number, latest.Number, tolerance.Around(earlier.Number) ?? 0);
        var difference = latest - earlier;
        return new()
        {
            Kind = kind,
            Direction = direction,
            Judgement = DirectionRule.Of(direction, indicator.Polarity),
            Earlier = earlier,
            EarlierPeriod = period,
            Difference = difference,
            IsRounded = earlier.Has(Signs.Low) || latest.Has(Signs.Low),
            RelativeChange = latest.Has(Signs.Low) ? null : RelativeChangeRule.Of(
                earlier, latest, indicator.Kind == ValueKind.Number ? rules.RelativeChangeMinimumBase : 0),
            Explanation = new(
                DirectionRule.Name,
                () => $"{latest.Shown} less {earlier.Shown} is {Sentences.Shown(difference)}, "
                    + (direction == Direction.Same ? "within" : "beyond")
                    + $" the tolerance of {Sentences.Of(tolerance, earlier)}: {Sentences.Of(direction)}",
                [latest, earlier]),
        };
    }

    private static Comparison? AsPrinted(Observation observation, Figure latest, ComparisonKind kind)
    {
        var polarity = observation.Indicator.Polarity;
        if (observation.PrintedTrend is not { } printed || TrendWords.Read(printed.Text, polarity) is not { } direction)
        {
            return null;
        }

        return new()
        {
            Kind = kind,
            Direction = direction,
            Judgement = DirectionRule.Of(direction, polarity),
            EarlierPeriod = observation.PreviousPeriod,
            Difference = observation.PrintedChange.Figure,
            IsPrinted = true,
            Explanation = new(
                DirectionRule.Name,
                $"there is no previous value: the printed `{Words.Tidy(printed.Text)}` is used, {Sentences.Of(direction)}",
                [latest]),
        };
    }
}
