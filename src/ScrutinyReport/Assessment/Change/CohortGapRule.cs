using System.Collections.Immutable;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Assessment;

/// <summary>
/// Sets the indicator of a cohort beside that of another (the catalogue's <c>gap_to</c>): only values of the same
/// period, and never across a break in the series of either.
/// </summary>
internal static class CohortGapRule
{
    public const string Name = "gap between cohorts";

    /// <summary>The indicators, each with its gap where it has one; values of different periods are told.</summary>
    public static ImmutableArray<AssessedIndicator> With(
        ImmutableArray<AssessedIndicator> indicators, ICollection<Problem> problems)
    {
        var byId = indicators.ToDictionary(one => one.Indicator.Id, StringComparer.Ordinal);
        return
        [
            .. indicators.Select(one => one.Indicator.GapTo is { } id && byId.GetValueOrDefault(id) is { } other
                && Of(one, other, problems) is { } gap
                    ? one with { CohortGap = gap, Explanations = one.Explanations.Add(gap.Explanation) }
                    : one),
        ];
    }

    private static CohortGap? Of(AssessedIndicator one, AssessedIndicator other, ICollection<Problem> problems)
    {
        if (one.Latest is not { } value || other.Latest is not { } beside)
        {
            return null;
        }

        if (one.Observation.LatestPeriod != other.Observation.LatestPeriod)
        {
            problems.Add(AssessmentProblems.CohortsOfOtherPeriods(one.Observation, other.Observation));
            return null;
        }

        var difference = value - beside;
        var before = Before(one, other);
        var movement = before is null ? GapMovement.Unknown : Movement(before, difference);
        return new()
        {
            Other = other.Indicator,
            Difference = difference,
            Before = before,
            Movement = movement,
            Explanation = new(
                Name,
                $"{value.Shown} less {beside.Shown} of `{other.Indicator.Id}` is {Sentences.Shown(difference)}"
                    + (before is null ? "" : $"; before, it was {Sentences.Shown(before)}: {Word(movement)}"),
                before is null ? [value, beside] : [value, beside, before]),
        };
    }

    private static Figure? Before(AssessedIndicator one, AssessedIndicator other) =>
        one is { Previous: { Earlier: { } own, EarlierPeriod: var period }, NotCompared: null }
        && other is { Previous: { Earlier: { } beside, EarlierPeriod: var otherPeriod }, NotCompared: null }
        && period == otherPeriod
            ? own - beside
            : null;

    /// <summary>
    /// By the sizes as they are shown, so that no gap is said to move between two figures that look the same.
    /// </summary>
    private static GapMovement Movement(Figure before, Figure now)
    {
        var (was, isNow) = (before.Rounded, now.Rounded);
        return Math.Abs(was) == Math.Abs(isNow) && Math.Sign(was) == Math.Sign(isNow) ? GapMovement.Same
            : Math.Sign(was) * Math.Sign(isNow) < 0 ? GapMovement.Reversed
            : Math.Abs(isNow) < Math.Abs(was) ? GapMovement.Narrowed
            : GapMovement.Widened;
    }

    private static string Word(GapMovement movement) => movement switch
    {
        GapMovement.Same => "the same",
        GapMovement.Narrowed => "narrowed",
        GapMovement.Widened => "widened",
        _ => "reversed",
    };
}
