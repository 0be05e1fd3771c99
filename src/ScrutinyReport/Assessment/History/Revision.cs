using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Assessment;

/// <summary>A previous value that is not the one published then (METHODS 8).</summary>
internal sealed record Revision
{
    /// <summary>The period that both values are of.</summary>
    public required Period Period { get; init; }

    /// <summary>The quarter whose file has the earlier value.</summary>
    public required Quarter PublishedIn { get; init; }

    public required Figure Published { get; init; }

    public Figure? PublishedNumerator { get; init; }

    public Figure? PublishedDenominator { get; init; }

    public required Figure Now { get; init; }

    /// <summary>The correction that explains it; null where nothing does.</summary>
    public Correction? Correction { get; init; }

    /// <summary>Whether a file said so itself: provisional when it was published, or revised now.</summary>
    public bool IsAnnounced => Published.Has(Signs.Provisional) || Now.Has(Signs.Revised);

    public required Explanation Explanation { get; init; }
}
