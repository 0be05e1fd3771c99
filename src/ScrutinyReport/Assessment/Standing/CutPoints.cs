using System.Collections.Immutable;
using ScrutinyReport.Data;

namespace ScrutinyReport.Assessment;

/// <summary>
/// The values that part a distribution in four, by R's <c>quantile</c> type 7, Excel's PERCENTILE.INC (METHODS 4).
/// </summary>
internal sealed record CutPoints(decimal Q25, decimal Q50, decimal Q75)
{
    public const string Rule = "quartile cut points (type 7)";

    /// <summary>Null where there are no values.</summary>
    public static CutPoints? Of(IEnumerable<decimal> values)
    {
        decimal[] sorted = [.. values.Order()];
        return Of(sorted.Length, index => sorted[index]);
    }

    /// <summary>The cut points of a group's values in order; null where it has no quartiles.</summary>
    public static CutPoints? OfGroup(decimal[] sorted) => OfGroup(sorted.Length, index => sorted[index]);

    /// <summary>The same of authorities in the order of their values.</summary>
    public static CutPoints? OfGroup(ImmutableArray<BenchmarkValue> ranked) =>
        OfGroup(ranked.Length, index => ranked[index].Number!.Value);

    /// <summary>
    /// Too few have no quarters, and neither have those that would all be in one: three in four or more have the
    /// highest value (docs/decisions/0041).
    /// </summary>
    private static CutPoints? OfGroup(int count, Func<int, decimal> sorted) =>
        count >= QuartileRule.LeastGroup && Of(count, sorted) is { } cuts && cuts.Q25 < sorted(count - 1) ? cuts : null;

    private static CutPoints? Of(int count, Func<int, decimal> sorted) =>
        count == 0 ? null : new(At(count, sorted, 0.25m), At(count, sorted, 0.50m), At(count, sorted, 0.75m));

    private static decimal At(int count, Func<int, decimal> sorted, decimal share)
    {
        var h = (count - 1) * share;
        var below = (int)Math.Floor(h);
        return below + 1 < count
            ? sorted(below) + ((h - below) * (sorted(below + 1) - sorted(below)))
            : sorted(below);
    }
}
