using System.Collections.Immutable;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Assessment;

/// <summary>Ranks (METHODS 4): 1 is best, ties share the lowest rank and the next is skipped (1, 2, 2, 4).</summary>
internal static class RankRule
{
    public const string Name = "rank";

    /// <summary>How a rank was reached; null without one.</summary>
    public static Explanation? Explain(Placement? placement, Figure? latest, Distribution? distribution) =>
        placement is not { Rank: { } rank, GroupSize: { } size } || latest is null || distribution is null
            ? null
            : new(
                Name,
                () => $"{latest.Shown} is rank {rank.Shown} of the {size.Shown} with a value ({distribution.GroupName}, "
                    + $"{distribution.Year.Period}); 1 is best and ties share the lowest",
                [latest]);

    /// <summary>One more than the number of better values; null without polarity.</summary>
    public static int? Of(decimal value, IEnumerable<decimal> others, Polarity polarity) => polarity switch
    {
        Polarity.HighIsGood => others.Count(other => other > value) + 1,
        Polarity.LowIsGood => others.Count(other => other < value) + 1,
        _ => null,
    };

    /// <summary>
    /// The same among authorities in the order of their values, the least first, where the published value of one's own is left
    /// out; and whether another has the same rank.
    /// </summary>
    public static (int Rank, bool IsJoint)? Of(decimal value, ImmutableArray<BenchmarkValue> ranked, int? own, Polarity polarity)
    {
        if (polarity == Polarity.None)
        {
            return null;
        }

        var (less, upTo) = (Before(ranked, one => one < value), Before(ranked, one => one <= value));
        var better = polarity == Polarity.HighIsGood ? ranked.AsSpan(upTo..) : ranked.AsSpan(..less);
        return (CountOthers(better, own) + 1, CountOthers(ranked.AsSpan(less..upTo), own) > 0);
    }

    /// <summary>
    /// Of how many a rank is: the others and oneself. So it counts a council that has a figure of its own and no published one, and
    /// no rank is below the last.
    /// </summary>
    public static int Size(ImmutableArray<BenchmarkValue> ranked, int? own) => CountOthers(ranked.AsSpan(), own) + 1;

    private static int CountOthers(ReadOnlySpan<BenchmarkValue> values, int? own)
    {
        var count = 0;
        foreach (var one in values)
        {
            count += one.Authority == own ? 0 : 1;
        }

        return count;
    }

    /// <summary>How many of the values stand before the first for which it does not hold; the search halves what is left.</summary>
    private static int Before(ImmutableArray<BenchmarkValue> ranked, Predicate<decimal> holds)
    {
        var (from, to) = (0, ranked.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = holds(ranked[middle].Number!.Value) ? (middle + 1, to) : (from, middle);
        }

        return from;
    }
}
