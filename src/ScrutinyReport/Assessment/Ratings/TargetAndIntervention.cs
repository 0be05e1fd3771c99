using ScrutinyReport.Data;

namespace ScrutinyReport.Assessment;

/// <summary>
/// The policy <c>target-and-intervention</c>, also called floor (METHODS 3): BCP, Kent. Bounds are inclusive.
/// </summary>
internal static class TargetAndIntervention
{
    private static readonly Rated Rated = new(RagKind.TargetAndIntervention);

    public static RagPolicy Of(Bands bands) => new(
        RagKind.TargetAndIntervention,
        bands,
        [
            new(bands.Green, "performance is on or better than the target"),
            new(bands.Amber, "the target is missed, and performance is on or better than the intervention level"),
            new(bands.Red, "performance is beyond the intervention level"),
        ],
        inputs => Rate(inputs, bands));

    private static Rating Rate(RagInputs inputs, Bands bands)
    {
        if (inputs is not { Latest: { } latest, Target: { } target })
        {
            return inputs.Latest is null ? Rated.NoValue : Rated.NoTarget;
        }

        if (inputs.TargetMet is not { } isMet)
        {
            return Rated.NoGoodSide(target);
        }

        if (isMet)
        {
            return Rated.Because(bands.Green, $"{latest.Shown} meets the target {target.Shown}", latest, target.Bound);
        }

        var missed = $"{latest.Shown} misses the target {target.Shown}";
        if (inputs.Levels.Intervention is not { } level)
        {
            return Rated.Lacks(
                Lack.Intervention, true, $"{missed}; there is no intervention level", latest, target.Bound);
        }

        return TargetRule.IsMet(latest.Number, level, inputs.Indicator.Polarity) switch
        {
            true => Rated.Because(
                bands.Amber, $"{missed} and is on or better than the intervention level {level.Shown}",
                latest, target.Bound, level.Bound),
            false => Rated.Because(bands.Red, $"{missed} and is beyond the intervention level {level.Shown}",
                latest, target.Bound, level.Bound),
            null => Rated.NoGoodSide(level),
        };
    }
}
