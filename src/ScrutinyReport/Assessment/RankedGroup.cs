using ScrutinyReport.Data;

namespace ScrutinyReport.Assessment;

/// <summary>A group's values in order, where ranks are looked up instead of counted anew for each authority.</summary>
internal sealed class RankedGroup
{
    private readonly decimal[] sorted;

    public RankedGroup(decimal[] values)
    {
        sorted = InOrder(values);
        Cuts = sorted.Length < QuartileRule.LeastGroup ? null : CutPoints.OfSorted(sorted);
    }

    public int Count => sorted.Length;

    /// <summary>Null where the group is too small to be parted in four.</summary>
    public CutPoints? Cuts { get; }

    /// <summary>What <see cref="RankRule"/> gives: one more than the number of better values; null without polarity.</summary>
    public int? Rank(decimal value, Polarity polarity) => polarity switch
    {
        Polarity.HighIsGood => sorted.Length - Below(value, orEqual: true) + 1,
        Polarity.LowIsGood => Below(value, orEqual: false) + 1,
        _ => null,
    };

    /// <summary>A copy in order; each value is put where it belongs, for groups are small.</summary>
    public static decimal[] InOrder(decimal[] values)
    {
        var ordered = new decimal[values.Length];
        for (var count = 0; count < values.Length; count++)
        {
            var at = Below(ordered, count, values[count], orEqual: true);
            Array.Copy(ordered, at, ordered, at + 1, count - at);
            ordered[at] = values[count];
        }

        return ordered;
    }

    private int Below(decimal value, bool orEqual) => Below(sorted, sorted.Length, value, orEqual);

    private static int Below(decimal[] ordered, int count, decimal value, bool orEqual)
    {
        var (from, to) = (0, count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (orEqual ? ordered[middle] <= value : ordered[middle] < value)
            {
                from = middle + 1;
            }
            else
            {
                to = middle;
            }
        }

        return from;
    }
}
