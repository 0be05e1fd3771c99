using ScrutinyReport.Data;

namespace ScrutinyReport.Assessment;

/// <summary>
/// The policy <c>range</c> (METHODS 3), for Kent's activity measures: inside a lower and an upper threshold is good,
/// bounds included unless one is an inequality without equality. A target that is a range is one, where the indicator
/// has no thresholds.
/// </summary>
internal static class RangePolicy
{
    private static readonly Rated Rated = new(RagKind.Range);

    public static RagPolicy Of(Bands bands) => new(
        RagKind.Range,
        bands,
        [
            new(bands.Green, "the figure is inside the indicator's expected range"),
            new(bands.Red, "the figure is outside it"),
        ],
        inputs => Rate(inputs, bands));

    private static Rating Rate(RagInputs inputs, Bands bands)
    {
        if (inputs.Latest is not { } latest)
        {
            return Rated.NoValue;
        }

        var (lower, upper) = (inputs.Levels.Lower?.Bound, inputs.Levels.Upper?.Bound);
        if (lower is null && upper is null && inputs.Target is { Kind: TargetKind.Range } target)
        {
            (lower, upper) = (target.Bound, target.Upper);
        }

        if (lower is null || upper is null)
        {
            var isAskedFor = inputs.Indicator.Rag is not null || lower is not null || upper is not null;
            return Rated.Lacks(Lack.Range, isAskedFor, "there is no lower and upper threshold", latest);
        }

        if (lower.Number > upper.Number)
        {
            return Rated.Lacks(
                Lack.Agreement, true,
                $"the lower threshold {lower.Shown} is above the upper {upper.Shown}", lower, upper);
        }

        var isInside = (latest.Number > lower.Number
            || (latest.Number == lower.Number && inputs.Levels.Lower?.Kind != TargetKind.MoreThan))
            && (latest.Number < upper.Number
                || (latest.Number == upper.Number && inputs.Levels.Upper?.Kind != TargetKind.LessThan));
        return Rated.Because(
            isInside ? bands.Green : bands.Red,
            $"{latest.Shown} is {(isInside ? "inside" : "outside")} the range {inputs.Levels.Lower?.Shown ?? lower.Shown} to {inputs.Levels.Upper?.Shown ?? upper.Shown}",
            latest,
            lower,
            upper);
    }
}
