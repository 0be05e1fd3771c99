using ScrutinyReport.Data;

namespace ScrutinyReport.Assessment;

/// <summary>A group's values in order, where ranks are looked up instead of counted anew for each authority.</summary>
internal sealed class RankedGroup
{
    private readonly decimal[] sorted;

    /// <summary>A group of values that are in order, the least first.</summary>
    public RankedGroup(decimal[] sorted)
    {
        this.sorted = sorted;
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
}
