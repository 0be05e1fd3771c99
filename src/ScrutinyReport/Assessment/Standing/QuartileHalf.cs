using ScrutinyReport.Data;

namespace ScrutinyReport.Assessment;

/// <summary>
/// Whether a value stands in the better or the worse half of its quartile's authorities by rank (METHODS 3).
/// </summary>
internal static class QuartileHalf
{
    /// <summary>
    /// Ties share the lowest rank, and the middle one of an odd number belongs to the better half. Null without a
    /// distribution or a polarity, or where the distribution puts the value into another quartile than the given one.
    /// </summary>
    public static bool? IsBetter(
        decimal value, decimal quartile, Distribution? distribution, int? authority, Polarity polarity)
    {
        if (distribution is not { HasQuartiles: true, Cuts: { } cuts }
            || QuartileRule.Of(value, cuts, polarity) != quartile)
        {
            return null;
        }

        var others = distribution.Group.RemoveAll(
            one => one.Authority == authority || QuartileRule.Of(one.Number!.Value, cuts, polarity) != quartile);
        return RankRule.Of(value, others, null, polarity)?.Rank * 2 <= others.Length + 2;
    }
}
