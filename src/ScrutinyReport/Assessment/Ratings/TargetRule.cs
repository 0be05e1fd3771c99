using ScrutinyReport.Data;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Assessment;

/// <summary>Whether a value meets a target (METHODS 3): the printed value is compared, n of m only checks it.</summary>
internal static class TargetRule
{
    public const string Name = "target";

    /// <summary>Null where a bare number is the target and no polarity says which side of it is good.</summary>
    public static bool? IsMet(decimal value, Target target, Polarity polarity) => (target.Kind, polarity) switch
    {
        (TargetKind.MoreThan, _) => value > target.Bound.Number,
        (TargetKind.AtLeast, _) or (TargetKind.Number, Polarity.HighIsGood) => value >= target.Bound.Number,
        (TargetKind.LessThan, _) => value < target.Bound.Number,
        (TargetKind.AtMost, _) or (TargetKind.Number, Polarity.LowIsGood) => value <= target.Bound.Number,
        (TargetKind.Range, _) => value >= target.Bound.Number && value <= target.Upper!.Number,
        _ => null,
    };

    /// <summary>
    /// The value as it is to be shown: with more decimals, as many as it takes, where its usual ones would put it on
    /// the other side of a target or level: a missed target would look met, a met one missed.
    /// </summary>
    public static Figure Shown(Figure value, Polarity polarity, params ReadOnlySpan<Target?> levels)
    {
        var shown = value;
        foreach (var level in levels)
        {
            while (level is not null && IsMet(shown.Rounded, level, polarity) != IsMet(value.Number, level, polarity))
            {
                shown = shown with { Display = shown.Display with { Decimals = shown.Display.Decimals + 1 } };
            }
        }

        return shown;
    }

    /// <summary>One number of decimals for a target and the value beside it (METHODS 7).</summary>
    public static Target AsPrecise(Target target, Figure value) => PrecisionRule.Finer(
        target,
        Math.Max(value.Display.Decimals, Math.Max(target.Bound.Display.Decimals, target.Upper?.Display.Decimals ?? 0)));
}
