using ScrutinyReport.Data;

namespace ScrutinyReport.Assessment;

/// <summary>How large a change is in words; the first that holds, from the top.</summary>
internal enum ChangeSize
{
    /// <summary>The two values are the same.</summary>
    None,

    /// <summary>They differ by less than is shown.</summary>
    Unseen,

    /// <summary>They differ by no more than the tolerance.</summary>
    Similar,

    /// <summary>"a slight decrease".</summary>
    Slight,

    /// <summary>"a marked decrease".</summary>
    Marked,

    /// <summary>"a decrease".</summary>
    Plain,
}

/// <summary>
/// When a change is slight (inferred by us from printed papers, docs/decisions/0004) or marked (our own rule,
/// docs/decisions/0031). Slight: a percentage that moved by at most 1.0 percentage point and by at most 15% of the
/// value before. Marked: a percentage that moved by at least 10.0 points, of at least as many cases as a relative
/// change needs; a count that moved by at least a quarter of such a base. Rates and scores are neither, since nothing
/// says of how many they are.
/// </summary>
internal static class ChangeSizes
{
    public const string Rule = "size of the change";
    public const decimal MostSlightPoints = 1.0m;
    public const decimal MostSlightRelative = 0.15m;
    public const decimal LeastMarkedPoints = 10.0m;
    public const decimal LeastMarkedRelative = 25m;

    /// <param name="comparison">The change itself.</param>
    /// <param name="kind">What the indicator's values are.</param>
    /// <param name="cases">Of how many the smaller of the two percentages is; null where no file says.</param>
    /// <param name="leastBase">The least base of a relative change.</param>
    public static ChangeSize Of(Comparison comparison, ValueKind kind, decimal? cases, decimal leastBase)
    {
        if (comparison is { Difference.Number: 0, IsRounded: false })
        {
            return ChangeSize.None;
        }

        if (comparison.Difference is { Rounded: 0 })
        {
            return ChangeSize.Unseen;
        }

        if (comparison.Direction == Direction.Same)
        {
            return ChangeSize.Similar;
        }

        return (kind, comparison) switch
        {
            (ValueKind.Percent, { Difference: { } by }) =>
                OfPoints(comparison.Earlier?.Number, by.Number, !(cases < leastBase)),
            (ValueKind.Number,
                { RelativeChange: { } relative }) when Math.Abs(relative.Number) >= LeastMarkedRelative =>
                ChangeSize.Marked,
            _ => ChangeSize.Plain,
        };
    }

    /// <summary>Why a change is called slight or marked; null where it is only a change.</summary>
    public static Explanation? Explain(Comparison? comparison, ValueKind kind) => (comparison?.Size, kind) switch
    {
        (ChangeSize.Slight, _) => new(Rule, "slight: by at most 1.0 percentage point and 15% of the value before", []),
        (ChangeSize.Marked, ValueKind.Percent) => new(Rule, "marked: by at least 10.0 percentage points", []),
        (ChangeSize.Marked, _) => new(Rule, "marked: by at least a quarter of the value before", []),
        _ => null,
    };

    /// <summary>
    /// The size of a change of <paramref name="points"/> from a percentage; null where only the change is known.
    /// </summary>
    public static ChangeSize OfPoints(decimal? earlier, decimal points, bool hasEnoughCases) => Math.Abs(points) switch
    {
        <= MostSlightPoints and var by when earlier is { } before && by <= MostSlightRelative * Math.Abs(before) =>
            ChangeSize.Slight,
        >= LeastMarkedPoints when hasEnoughCases => ChangeSize.Marked,
        _ => ChangeSize.Plain,
    };
}
