using System.Collections.Immutable;
using System.Globalization;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Assessment;

/// <summary>Statistical process control of an unbroken series (METHODS 5).</summary>
internal static class SpcRule
{
    public const string Name = "spc";

    public static SpcChart Of(ImmutableArray<SeriesPoint> unbroken, Indicator indicator)
    {
        if (WhyNot(unbroken.Length, indicator.Basis) is { } why)
        {
            return new()
            {
                Explanation = new(Name, $"statistical process control says nothing: {why}", []),
            };
        }

        ImmutableArray<decimal> values = [.. unbroken.Select(point => point.Value.Number)];
        ImmutableArray<Figure> inputs = [.. unbroken.Select(point => point.Value)];
        var limits = XmrLimits.Of(values);
        var (cause, direction) = limits.CauseOf(values);

        // One decimal more than the values have: which side of it they are on is to be seen.
        var finer = indicator.Display with { Decimals = indicator.Decimals + 1 };
        Figure Shown(decimal number, string rule) => new(number, finer, new Computed(rule, inputs));
        var (mean, lower, upper) = (
            Shown(limits.Mean, "mean"), Shown(limits.Lower, "lower process limit"),
            Shown(limits.Upper, "upper process limit"));
        return new()
        {
            Mean = mean,
            Lower = lower,
            Upper = upper,
            Cause = cause,
            Direction = direction,
            Judgement = cause == SpecialCause.None ? Judgement.None : DirectionRule.Of(direction, indicator.Polarity),
            Explanation = new(
                Name,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"of {values.Length} points the mean is {mean.Shown} and the limits {lower.Shown} and {upper.Shown}: ")
                    + Sentence(cause),
                inputs),
        };
    }

    /// <summary>Why there are no limits; null where there are. Overlapping values repeat each other's points.</summary>
    public static string? WhyNot(int points, Basis basis) => basis switch
    {
        Basis.RollingYear => "values of rolling twelve months overlap",
        Basis.YearToDate => "values of the year to date overlap",
        Basis.NotGiven => "the catalogue gives no basis",
        _ => points >= XmrLimits.LeastPoints
            ? null
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{points} {(points == 1 ? "value follows" : "values follow")} without a gap and {XmrLimits.LeastPoints} are needed"),
    };

    private static string Sentence(SpecialCause cause) => cause switch
    {
        SpecialCause.OutsideLimits => "the latest is outside the limits",
        SpecialCause.Trend => "the last seven are a trend",
        SpecialCause.TwoOfThree => "two of the last three are beyond two thirds of the way to the same limit",
        SpecialCause.OneSide => "the last seven are on one side of the mean",
        _ => "no special cause",
    };
}
