using ScrutinyReport.Data;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Assessment;

/// <summary>The target that national data suggests: the group's quartile-1 cut point (METHODS 4).</summary>
internal static class SuggestedTargetRule
{
    public const string Name = "suggested target: the group's quartile-1 cut point";

    /// <summary>Null without a distribution, published quartiles or a polarity.</summary>
    public static Figure? Of(Indicator indicator, Distribution? distribution) =>
        distribution is { HasQuartiles: true, Cuts: { } cuts } && indicator.Polarity != Polarity.None
            ? new(
                indicator.Polarity == Polarity.HighIsGood ? cuts.Q75 : cuts.Q25,
                indicator.Display,
                new Computed(Name, []))
            : null;
}
