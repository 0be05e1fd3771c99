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
                () =>
                    $"{latest.Shown} is rank {rank.Shown} of the {size.Shown} with a value ({distribution.GroupName}, "
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
    /// The same among authorities in the order of their values, the least first, where one's own published value, if it
    /// is among them, is left out; and whether another has the same rank.
    /// </summary>
    public static (int Rank, bool IsJoint)? Of(
        decimal value, ImmutableArray<BenchmarkValue> ranked, BenchmarkValue? own, Polarity polarity)
    {
        if (polarity == Polarity.None)
        {
            return null;
        }

        var (less, upTo) =
            (Before(ranked.AsSpan(), one => one.Number < value), Before(ranked.AsSpan(), one => one.Number <= value));
        var (better, same) = (polarity == Polarity.HighIsGood ? ranked.Length - upTo : less, upTo - less);
        if (own?.Number is { } published)
        {
            same -= published == value ? 1 : 0;
            better -= published != value && published > value == (polarity == Polarity.HighIsGood) ? 1 : 0;
        }

        return (better + 1, same > 0);
    }

    /// <summary>
    /// Of how many a rank is: the others and oneself. So it counts a council that has a figure of its own and no
    /// published one, and no rank is below the last.
    /// </summary>
    public static int Size(ImmutableArray<BenchmarkValue> ranked, BenchmarkValue? own) =>
        ranked.Length + (own is null ? 1 : 0);

    /// <summary>
    /// How many of the values stand before the first for which it does not hold; the search halves what is left.
    /// </summary>
    public static int Before<T>(ReadOnlySpan<T> ranked, Predicate<T> holds)
    {
        var (from, to) = (0, ranked.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = holds(ranked[middle]) ? (middle + 1, to) : (from, middle);
        }

        return from;
    }
}
