using ScrutinyReport.Data;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Assessment;

/// <summary>A cohort's value beside that of another cohort, of the same time.</summary>
internal sealed record CohortGap
{
    /// <summary>The indicator of the other cohort.</summary>
    public required Indicator Other { get; init; }

    /// <summary>The cohort's value less the other's; of percentages in percentage points.</summary>
    public required Figure Difference { get; init; }

    /// <summary>The same of the previous values; null where one is missing or their periods differ.</summary>
    public Figure? Before { get; init; }

    public required GapMovement Movement { get; init; }

    public required Explanation Explanation { get; init; }
}

/// <summary>What became of a gap.</summary>
internal enum GapMovement
{
    /// <summary>There is no gap to compare it with.</summary>
    Unknown,

    /// <summary>As wide as before, as the two are shown.</summary>
    Same,
    Narrowed,
    Widened,

    /// <summary>The cohort that had the lower value has the higher one now.</summary>
    Reversed,
}
