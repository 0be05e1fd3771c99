using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Assessment;

/// <summary>The policy <c>target-and-tolerance</c> (METHODS 3): Havering, Cambridgeshire, Lincolnshire.</summary>
internal static class TargetAndTolerance
{
    private static readonly Rated Rated = new(RagKind.TargetAndTolerance);

    public static RagPolicy Of(RuleSettings rules, Bands bands) => new(
        RagKind.TargetAndTolerance,
        bands,
        [
            new(bands.Green, "performance is on or better than the target"),
            new(bands.Amber, $"the target is missed by no more than {Words(rules)}"),
            new(bands.Red, $"the target is missed by more than {Words(rules)}"),
        ],
        inputs => Rate(inputs, rules, bands));

    /// <summary>The values up to which the target is missed within its tolerance, below and above it.</summary>
    public static IEnumerable<Target> Edges(Target target, RatingLevels levels, RuleSettings rules)
    {
        if ((levels.ToleranceBelow ?? rules.ToleranceBelow)?.Around(target.Bound.Number) is { } below)
        {
            yield return target with
            {
                Kind = TargetKind.AtLeast,
                Bound = target.Bound with { Number = target.Bound.Number - below },
            };
        }

        var upper = target.Upper ?? target.Bound;
        if ((levels.ToleranceAbove ?? rules.ToleranceAbove)?.Around(upper.Number) is { } above)
        {
            yield return target with { Kind = TargetKind.AtMost, Bound = upper with { Number = upper.Number + above } };
        }
    }

    private static Rating Rate(RagInputs inputs, RuleSettings rules, Bands bands)
    {
        if (inputs is not { Latest: { } latest, Target: { } target })
        {
            return inputs.Latest is null ? Rated.NoValue : Rated.NoTarget;
        }

        return inputs.TargetMet switch
        {
            true => Rated.Because(bands.Green, $"{latest.Shown} meets the target {target.Shown}", latest, target.Bound),
            false => Missed(inputs, latest, target, rules, bands),
            null => Rated.NoGoodSide(target),
        };
    }

    private static Rating Missed(
        RagInputs inputs, Figure latest, Target target, RuleSettings rules, Bands bands)
    {
        var bound = target.Upper is { } upper && latest.Number > upper.Number ? upper : target.Bound;
        var isAbove = latest.Number > bound.Number
            || (latest.Number == bound.Number && target.Kind == TargetKind.LessThan);
        var missed = $"{latest.Shown} misses the target {target.Shown}";
        var side = isAbove ? "above" : "below";
        if ((isAbove ? inputs.Levels.ToleranceAbove ?? rules.ToleranceAbove
            : inputs.Levels.ToleranceBelow ?? rules.ToleranceBelow) is not { } tolerance)
        {
            return Rated.Lacks(Lack.Tolerance, true, $"{missed}; there is no tolerance {side} it", latest, bound);
        }

        if (tolerance.Around(bound.Number) is not { } most)
        {
            return Rated.Lacks(
                Lack.RelativeTolerance, true, $"{missed}; {tolerance} of {bound.Shown} is no tolerance", latest, bound);
        }

        var isWithin = Math.Abs(latest.Number - bound.Number) <= most;
        return Rated.Because(
            isWithin ? bands.Amber : bands.Red,
            $"{missed} by {Sentences.Shown(isAbove ? latest - bound : bound - latest)}, "
                + $"{(isWithin ? "within" : "beyond")} the tolerance of {Amount(tolerance)} {side} it",
            latest,
            bound);
    }

    private static string Words(RuleSettings rules) => (rules.ToleranceAbove, rules.ToleranceBelow) switch
    {
        (null, null) => "the indicator's tolerance",
        ({ } above, { } below) when above == below => $"{Amount(above)}, or the indicator's own tolerance",
        ({ } above, { } below) =>
            $"{Amount(above)} above it or {Amount(below)} below it, or the indicator's own tolerance",
        ({ } above, null) => $"{Amount(above)} above it, or the indicator's own tolerance",
        (null, { } below) => $"{Amount(below)} below it, or the indicator's own tolerance",
    };

    private static string Amount(Tolerance tolerance) =>
        tolerance.IsRelative ? $"{tolerance} of the target" : $"{tolerance}";
}
