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
    /// The value as it is to be shown: with more decimals, as many as it takes, where its usual ones would make a
    /// missed target look met.
    /// </summary>
    public static Figure Shown(Figure value, Target? target, Polarity polarity)
    {
        var shown = value;
        while (target is not null && IsMet(value.Number, target, polarity) == false
            && IsMet(shown.Rounded, target, polarity) == true)
        {
            shown = shown with { Display = shown.Display with { Decimals = shown.Display.Decimals + 1 } };
        }

        return shown;
    }
}
