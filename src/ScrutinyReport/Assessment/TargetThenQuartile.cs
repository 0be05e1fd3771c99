using System.Collections.Immutable;
using ScrutinyReport.Foundation;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Assessment;

/// <summary>
/// The policy <c>target-then-quartile</c> (METHODS 3), inferred by us from Leicestershire's reports of 2020/21 and
/// 2023/24: it gives 23 of 23 printed ratings.
/// </summary>
internal static class TargetThenQuartile
{
    public const string Name = "target-then-quartile";

    public static readonly RagPolicy Policy = new(
        Name,
        Bands.RedAmberGreen,
        [
            new(Bands.Green, "the target is met; or, where there is no target, performance is in the top quartile"),
            new(Bands.Amber,
                "the target is not met and performance is not in the bottom quartile; or, where there is no target, "
                + "performance is in the second or third quartile"),
            new(Bands.Red, "performance is in the bottom quartile and the target, where there is one, is not met"),
        ],
        Rate);

    private static Rating Rate(RagInputs inputs, RuleSettings rules)
    {
        if (inputs.Latest is not { } latest)
        {
            return None("there is no value");
        }

        var quartile = inputs.Placement?.Quartile;
        return inputs.Target is null
            ? WithoutTarget(latest, quartile)
            : inputs.TargetMet switch
            {
                true => Because(Bands.Green, $"{latest.Shown} meets the target {inputs.Target.Shown}", latest,
                    inputs.Target.Bound),
                false => Missed(inputs, latest, quartile, rules),
                null => None($"the target {inputs.Target.Shown} has no good side: the indicator has no polarity"),
            };
    }

    private static Rating WithoutTarget(Figure latest, Figure? quartile) => quartile?.Number switch
    {
        null => None("there is neither a target nor a quartile"),
        1 => Because(Bands.Green, "there is no target; first quartile", latest, quartile),
        4 => Because(Bands.Red, "there is no target; fourth quartile", latest, quartile),
        var other => Because(Bands.Amber, $"there is no target; {QuartileRule.Words(other.Value)} quartile", latest,
            quartile),
    };

    private static Rating Missed(RagInputs inputs, Figure latest, Figure? quartile, RuleSettings rules)
    {
        var missed = $"{latest.Shown} misses the target {inputs.Target!.Shown}";
        var bound = inputs.Target.Bound;
        if (quartile is not null)
        {
            var band = quartile.Number == 4 ? Bands.Red : Bands.Amber;
            return Because(band, $"{missed}; {QuartileRule.Words(quartile.Number)} quartile", latest, bound, quartile);
        }

        return rules.WithoutQuartile is { } name && Bands.Find(Bands.RedAmberGreen, name) is { } chosen
            ? Because(chosen, $"{missed}; there is no quartile, `without_quartile` says {chosen.Name}", latest, bound)
            : None($"{missed}; there is no quartile", latest, bound) with { Missing = "quartile" };
    }

    private static Rating Because(Band band, string why, params ImmutableArray<Figure> inputs) =>
        new(band, new(Name, $"{why}: {band.Name}", inputs));

    private static Rating None(string why, params ImmutableArray<Figure> inputs) =>
        new(null, new(Name, $"{why}: no rating", inputs));
}
