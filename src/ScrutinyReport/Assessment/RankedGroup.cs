using ScrutinyReport.Data;

namespace ScrutinyReport.Assessment;

/// <summary>A group's values in order, where ranks are looked up instead of counted anew for each authority.</summary>
internal sealed class RankedGroup
{
    private readonly decimal[] sorted;

    public RankedGroup(decimal[] values)
    {
        sorted = values;
        Array.Sort(sorted);
        Cuts = CutPoints.OfSorted(sorted);
    }

    public int Count => sorted.Length;

    /// <summary>Null where no authority has a value.</summary>
    public CutPoints? Cuts { get; }

    /// <summary>What <see cref="RankRule"/> gives: one more than the number of better values; null without polarity.</summary>
    public int? Rank(decimal value, Polarity polarity) => polarity switch
    {
        Polarity.HighIsGood => sorted.Length - Below(value, orEqual: true) + 1,
        Polarity.LowIsGood => Below(value, orEqual: false) + 1,
        _ => null,
    };

    private int Below(decimal value, bool orEqual)
    {
        var (from, to) = (0, sorted.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            var isBelow = orEqual ? sorted[middle] <= value : sorted[middle] < value;
            (from, to) = isBelow ? (middle + 1, to) : (from, middle);
        }

        return from;
    }
}
