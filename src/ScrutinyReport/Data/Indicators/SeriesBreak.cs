using ScrutinyReport.Periods;

namespace ScrutinyReport.Data;

/// <summary>
/// A change of an indicator's definition: no trend, record or control chart crosses it (METHODS 1). The note says what
/// changed, in the council's words.
/// </summary>
internal sealed record SeriesBreak(Quarter From, string Note)
{
    /// <summary>Whether the break lies between two periods; false where the words of one do not decide it.</summary>
    public bool IsBetween(Period? earlier, Period? latest) =>
        earlier?.LastDay < From.FirstDay && latest?.LastDay >= From.FirstDay;
}
