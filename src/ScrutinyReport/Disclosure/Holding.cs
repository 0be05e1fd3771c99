using ScrutinyReport.Data;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Disclosure;

/// <summary>An indicator in a period.</summary>
internal readonly record struct HoldingKey(string Indicator, Period Period);

/// <summary>
/// All that the quarter files of a workspace say of an indicator in one period, whichever file says it.
/// </summary>
internal sealed class Holding(Indicator indicator)
{
    public Indicator Indicator { get; } = indicator;

    public List<Share> Shares { get; } = [];

    /// <summary>Whether a file withholds a count itself.</summary>
    public bool IsWithheldAtSource { get; set; }

    public Extent Extent { get; set; }

    /// <summary>The count: a number's value, a percentage's numerator; null where no file gives it.</summary>
    public decimal? Count => Shares.Select(share => share.Numerator).LastOrDefault(count => count is not null);

    /// <summary>The denominator; null where no file gives it.</summary>
    public decimal? Whole => Shares.Select(share => share.Denominator).LastOrDefault(count => count is not null);

    /// <summary>The denominator less the numerator; null where no file gives both.</summary>
    public decimal? Rest =>
        Shares.Select(share => share.Denominator - share.Numerator).LastOrDefault(count => count is not null);

    public bool IsCount => Indicator.IsCount;
}
