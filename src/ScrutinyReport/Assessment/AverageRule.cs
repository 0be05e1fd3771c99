using System.Collections.Immutable;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Assessment;

/// <summary>The average of statistical neighbours, of those with a value (METHODS 4).</summary>
internal static class AverageRule
{
    public static decimal? Of(IEnumerable<decimal> values, AverageKind kind)
    {
        ImmutableArray<decimal> sorted = [.. values.Order()];
        if (sorted.IsEmpty)
        {
            return null;
        }

        var middle = sorted.Length / 2;
        return kind == AverageKind.Mean ? sorted.Sum() / sorted.Length
            : sorted.Length % 2 == 1 ? sorted[middle]
            : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    public static string Name(AverageKind kind) => kind == AverageKind.Mean ? "neighbour mean" : "neighbour median";
}
