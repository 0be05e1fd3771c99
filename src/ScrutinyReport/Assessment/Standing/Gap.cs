using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Assessment;

/// <summary>The latest value beside an average.</summary>
internal sealed record Gap
{
    /// <summary>The average.</summary>
    public required Figure Average { get; init; }

    /// <summary>
    /// Latest less average: above 0 the council's value is the higher; of percentages in percentage points.
    /// </summary>
    public Figure? Difference { get; init; }

    /// <summary>Whether the value is the better of the two; None without a value or polarity.</summary>
    public Judgement Judgement { get; init; }

    /// <summary>How many neighbours have a value ("n of 10"); null where the average is given.</summary>
    public int? Count { get; init; }

    /// <summary>The year of the average; null where nothing says so.</summary>
    public Period? Year { get; init; }

    public required Explanation Explanation { get; init; }
}
