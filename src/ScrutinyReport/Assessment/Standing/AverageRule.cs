using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Assessment;

/// <summary>The average of statistical neighbours, of those with a value (METHODS 4).</summary>
internal static class AverageRule
{
    public static decimal? Of(IEnumerable<decimal> values, AverageKind kind)
    {
        var sorted = values.ToArray();
        Array.Sort(sorted);
        return OfSorted(sorted, kind);
    }

    /// <summary>The average of values that are in order; null where there are none.</summary>
    public static decimal? OfSorted(decimal[] sorted, AverageKind kind)
    {
        if (sorted.Length == 0)
        {
            return null;
        }

        var middle = sorted.Length / 2;
        if (kind == AverageKind.Median)
        {
            return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        }

        var sum = 0m;
        foreach (var value in sorted)
        {
            sum += value;
        }

        return sum / sorted.Length;
    }

    public static string Name(AverageKind kind) => kind == AverageKind.Mean ? "neighbour mean" : "neighbour median";
}
