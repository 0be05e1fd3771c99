using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Assessment;

/// <summary>
/// The policy <c>target-then-quartile</c> (METHODS 3), inferred by us from Leicestershire's reports of 2020/21 and
/// 2023/24: it gives 23 of 23 printed ratings.
/// </summary>
internal static class TargetThenQuartile
{
    private static readonly Rated Rated = new(RagKind.TargetThenQuartile);

    public static RagPolicy Of(RuleSettings rules, Bands bands) => new(
        RagKind.TargetThenQuartile,
        bands,
        [
            .. new KeyEntry[]
            {
                new(bands.Green, "the target is met; or, where there is no target, performance is in the top quartile"),
                new(bands.Amber,
                    "the target is not met and performance is not in the bottom quartile; or, where there is no target, "
                    + "performance is in the second or third quartile"),
                new(bands.Red, "performance is in the bottom quartile and the target, where there is one, is not met"),
            }.Select(entry => entry.Band == Chosen(rules, bands)
                ? entry with { Meaning = entry.Meaning + "; or the target is not met and there is no quartile" }
                : entry),
        ],
        inputs => Rate(inputs, rules, bands));

    /// <summary>What the settings say of a missed target without a quartile; null where they say nothing.</summary>
    private static Band? Chosen(RuleSettings rules, Bands bands) =>
        rules.WithoutQuartile is { } name ? bands.Called(name) : null;

    private static Rating Rate(RagInputs inputs, RuleSettings rules, Bands bands)
    {
        if (inputs.Latest is not { } latest)
        {
            return Rated.NoValue;
        }

        var quartile = inputs.Placement?.Quartile;
        return inputs.Target is not { } target
            ? WithoutTarget(latest, quartile, inputs.Indicator.Polarity, bands)
            : inputs.TargetMet switch
            {
                true => Rated.Because(
                    bands.Green, $"{latest.Shown} meets the target {target.Shown}", latest, target.Bound),
                false => Missed(inputs, latest, quartile, rules, bands),
                null => Rated.NoGoodSide(target),
            };
    }

    private static Rating WithoutTarget(Figure latest, Figure? quartile, Polarity polarity, Bands bands) =>
        quartile?.Number switch
        {
            null => Rated.None("there is neither a target nor a quartile"),
            _ when polarity == Polarity.None =>
                Rated.None("there is no target, and without polarity no quartile is good or bad", quartile),
            1 => Rated.Because(bands.Green, "there is no target; first quartile", latest, quartile),
            4 => Rated.Because(bands.Red, "there is no target; fourth quartile", latest, quartile),
            var other => Rated.Because(
                bands.Amber, $"there is no target; {QuartileRule.Words(other.Value)} quartile", latest, quartile),
        };

    private static Rating Missed(
        RagInputs inputs, Figure latest, Figure? quartile, RuleSettings rules, Bands bands)
    {
        var missed = $"{latest.Shown} misses the target {inputs.Target!.Shown}";
        var bound = inputs.Target.Bound;
        if (quartile is not null)
        {
            var band = quartile.Number == 4 ? bands.Red : bands.Amber;
            return Rated.Because(
                band, $"{missed}; {QuartileRule.Words(quartile.Number)} quartile", latest, bound, quartile);
        }

        return Chosen(rules, bands) is { } chosen
            ? Rated.Because(
                chosen, $"{missed}; there is no quartile, `without_quartile` says {chosen.Name}", latest, bound)
            : Rated.Lacks(Lack.Quartile, true, $"{missed}; there is no quartile", latest, bound);
    }
}
