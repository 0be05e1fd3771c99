using System.Collections.Immutable;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Assessment;

/// <summary>
/// The policy <c>thresholds</c> (METHODS 3): Rotherham. On or better than the green threshold is Green, than the amber
/// one Amber; on or worse than the red one is Red. One of amber and red is enough: the other band is the rest.
/// </summary>
internal static class ThresholdsPolicy
{
    private static readonly Rated Rated = new(RagKind.Thresholds);

    public static RagPolicy Of(Bands bands) => new(
        RagKind.Thresholds,
        bands,
        [
            new(bands.Green, $"performance is on or better than the indicator's {bands.Green.Name} threshold"),
            new(bands.Amber,
                $"performance is on or better than its {bands.Amber.Name} threshold, or between the other two"),
            new(bands.Red, $"performance is on or worse than its {bands.Red.Name} threshold, or worse than the others"),
        ],
        inputs => Rate(inputs, bands));

    private static Rating Rate(RagInputs inputs, Bands bands)
    {
        if (inputs.Latest is not { } latest)
        {
            return Rated.NoValue;
        }

        var (green, amber, red) = (inputs.Levels.Green, inputs.Levels.Amber, inputs.Levels.Red);
        var isAskedFor = inputs.Indicator.Rag is not null || green is not null || amber is not null || red is not null;
        if (green is null || (amber is null && red is null))
        {
            return Rated.Lacks(
                Lack.Thresholds, isAskedFor, "there are not the thresholds that say what is good", latest);
        }

        var polarity = inputs.Indicator.Polarity;
        var isGreen = TargetRule.IsMet(latest.Number, green, polarity);
        var isAmber = amber is null ? null : TargetRule.IsMet(latest.Number, amber, polarity);
        var isRed = red is null ? null : TargetRule.IsMet(latest.Number, red, Opposite(polarity));
        if (isGreen is null || (amber is not null && isAmber is null) || (red is not null && isRed is null))
        {
            return Rated.NoGoodSide(green);
        }

        ImmutableArray<Figure> figures =
            [latest, .. new[] { green, amber, red }.OfType<Target>().Select(one => one.Bound)];
        return (isGreen, isAmber, isRed) switch
        {
            (true, _, true) or (_, true, true) =>
                Rated.Lacks(Lack.Agreement, true,
                    $"{latest.Shown} is on the good side of one threshold and on the bad side of another", figures),
            (true, _, _) => Rated.Because(bands.Green, Words(latest, "better", green), figures),
            (_, true, _) => Rated.Because(bands.Amber, Words(latest, "better", amber!), figures),
            (_, _, true) => Rated.Because(bands.Red, Words(latest, "worse", red!), figures),
            (_, false, false) =>
                Rated.Lacks(Lack.Agreement, true,
                    $"{latest.Shown} is worse than {amber!.Shown} and better than {red!.Shown}", figures),
            (_, false, _) => Rated.Because(bands.Red, $"{latest.Shown} is worse than {amber!.Shown}", figures),
            _ => Rated.Because(bands.Amber, $"{latest.Shown} is between {green.Shown} and {red!.Shown}", figures),
        };
    }

    private static string Words(Figure latest, string side, Target threshold) =>
        $"{latest.Shown} is on or {side} than the threshold {threshold.Shown}";

    private static Polarity Opposite(Polarity polarity) => polarity switch
    {
        Polarity.HighIsGood => Polarity.LowIsGood,
        Polarity.LowIsGood => Polarity.HighIsGood,
        _ => Polarity.None,
    };
}
