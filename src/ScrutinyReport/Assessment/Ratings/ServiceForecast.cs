using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Assessment;

/// <summary>A forecast that the service gives, beside the target of its period. No rating comes of it.</summary>
internal sealed record ServiceForecast
{
    public const string Rule = "forecast of the service";

    public required Figure Value { get; init; }

    public required Period Period { get; init; }

    /// <summary>Who gives it; null where the file does not say.</summary>
    public string? By { get; init; }

    /// <summary>The target that is set for its period; null where none is.</summary>
    public Target? Target { get; init; }

    /// <summary>Whether it would meet that target; null without one, or where no side of it is good.</summary>
    public bool? Meets { get; init; }

    public required Explanation Explanation { get; init; }

    public static ServiceForecast? Of(Observation observation)
    {
        if (observation.Forecast is not { Value.Figure: { } value } given)
        {
            return null;
        }

        var polarity = observation.Indicator.Polarity;
        var meets = given.Target is null ? null : TargetRule.IsMet(value.Number, given.Target, polarity);
        value = TargetRule.Shown(value, polarity, given.Target);
        var target = given.Target is null ? null : TargetRule.AsPrecise(given.Target, value);
        return new()
        {
            Value = value,
            Period = given.Period,
            By = given.By?.Text.Trim(),
            Target = target,
            Meets = meets,
            Explanation = new(
                Rule,
                $"{value.Shown} for {given.Period}, as given"
                    + (meets is { } met ? $", would {(met ? "meet" : "miss")} the target {target!.Shown}" : "")
                    + "; no rating comes of it",
                target is null ? [value] : [value, target.Bound]),
        };
    }
}
