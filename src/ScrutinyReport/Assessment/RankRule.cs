using ScrutinyReport.Data;

namespace ScrutinyReport.Assessment;

/// <summary>Ranks (METHODS 4): 1 is best, ties share the lowest rank and the next is skipped (1, 2, 2, 4).</summary>
internal static class RankRule
{
    public const string Name = "rank";

    /// <summary>One more than the number of better values; null without polarity.</summary>
    public static int? Of(decimal value, IEnumerable<decimal> others, Polarity polarity) => polarity switch
    {
        Polarity.HighIsGood => others.Count(other => other > value) + 1,
        Polarity.LowIsGood => others.Count(other => other < value) + 1,
        _ => null,
    };
}
