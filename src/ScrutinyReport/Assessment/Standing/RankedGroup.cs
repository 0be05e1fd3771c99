using ScrutinyReport.Data;

namespace ScrutinyReport.Assessment;

/// <summary>A group's values in order, where ranks are looked up instead of counted anew for each authority.</summary>
internal sealed class RankedGroup
{
    private readonly decimal[] sorted;

    public RankedGroup(decimal[] values)
    {
        sorted = InOrder(values);
        Cuts = CutPoints.OfGroup(sorted);
    }

    public int Count => sorted.Length;

    /// <summary>Null where the group cannot be parted in four.</summary>
    public CutPoints? Cuts { get; }

    /// <summary>
    /// What <see cref="RankRule"/> gives: one more than the number of better values; null without polarity.
    /// </summary>
    public int? Rank(decimal value, Polarity polarity) => polarity switch
    {
        Polarity.HighIsGood => sorted.Length - RankRule.Before<decimal>(sorted, one => one <= value) + 1,
        Polarity.LowIsGood => RankRule.Before<decimal>(sorted, one => one < value) + 1,
        _ => null,
    };

    /// <summary>A copy in order; each value is put where it belongs, for groups are small.</summary>
    public static decimal[] InOrder(decimal[] values)
    {
        var ordered = new decimal[values.Length];
        for (var count = 0; count < values.Length; count++)
        {
            var value = values[count];
            var at = RankRule.Before<decimal>(ordered.AsSpan(0, count), one => one <= value);
            Array.Copy(ordered, at, ordered, at + 1, count - at);
            ordered[at] = value;
        }

        return ordered;
    }
}
