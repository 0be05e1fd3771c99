using System.Collections.Immutable;
using ScrutinyReport.Data;

namespace ScrutinyReport.Assessment;

/// <summary>Bands beyond Green, for targets that are bettered by more than a margin (METHODS 3): Blue.</summary>
internal static class BetterThanTarget
{
    /// <summary>
    /// The policy with the workspace's further bands; a policy that does not rate by the target has none.
    /// </summary>
    public static RagPolicy With(RagPolicy policy)
    {
        var further = policy.Bands.Further.ToImmutableArray();
        return further.IsEmpty || policy.Kind is RagKind.QuartileAndTrend or RagKind.Thresholds or RagKind.Range
            ? policy
            : policy with
            {
                Key =
                [
                    .. further.Select(band =>
                        new KeyEntry(band, $"the target is bettered by more than {Amount(band)}")),
                    .. policy.Key,
                ],
                Rate = inputs => Rate(policy.Rate(inputs), inputs, policy, further),
            };
    }

    /// <summary>How far a value is on the good side of a target; null where the target has no such side.</summary>
    public static decimal? Surplus(decimal value, Target target, Polarity polarity) => (target.Kind, polarity) switch
    {
        (TargetKind.Range, _) => null,
        (TargetKind.MoreThan or TargetKind.AtLeast, _) or (TargetKind.Number, Polarity.HighIsGood) =>
            value - target.Bound.Number,
        (TargetKind.LessThan or TargetKind.AtMost, _) or (TargetKind.Number, Polarity.LowIsGood) =>
            target.Bound.Number - value,
        _ => null,
    };

    private static Rating Rate(Rating rating, RagInputs inputs, RagPolicy policy, ImmutableArray<Band> further)
    {
        if (rating.Band != policy.Bands.Green
            || inputs is not { Latest: { } latest, Target: { } target, TargetMet: true }
            || Surplus(latest.Number, target, inputs.Indicator.Polarity) is not { } surplus)
        {
            return rating;
        }

        foreach (var band in further)
        {
            if (band.BetterThanTarget!.Value.Around(target.Bound.Number) is not { } margin)
            {
                return rating with { Lack = Lack.RelativeMargin };
            }

            if (surplus > margin)
            {
                return new Rated(policy.Kind).Because(
                    band, $"{latest.Shown} betters the target {target.Shown} by more than {Amount(band)}", latest,
                    target.Bound);
            }
        }

        return rating;
    }

    private static string Amount(Band band) => band.BetterThanTarget is { IsRelative: true } share
        ? $"{share} of it"
        : $"{band.BetterThanTarget}";
}
