namespace ScrutinyReport.Assessment;

/// <summary>
/// The values that part a distribution in four, by R's <c>quantile</c> type 7, Excel's PERCENTILE.INC (METHODS 4).
/// </summary>
internal sealed record CutPoints(decimal Q25, decimal Q50, decimal Q75)
{
    public const string Rule = "quartile cut points (type 7)";

    /// <summary>Null where there are no values.</summary>
    public static CutPoints? Of(IEnumerable<decimal> values) => OfSorted([.. values.Order()]);

    /// <summary>The cut points of values that are in order; null where there are none.</summary>
    public static CutPoints? OfSorted(decimal[] sorted) =>
        sorted.Length == 0 ? null : new(At(sorted, 0.25m), At(sorted, 0.50m), At(sorted, 0.75m));

    private static decimal At(decimal[] sorted, decimal share)
    {
        var h = (sorted.Length - 1) * share;
        var below = (int)Math.Floor(h);
        return below + 1 < sorted.Length
            ? sorted[below] + ((h - below) * (sorted[below + 1] - sorted[below]))
            : sorted[below];
    }
}
