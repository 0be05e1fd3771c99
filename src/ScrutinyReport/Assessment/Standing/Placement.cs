using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Assessment;

/// <summary>Where an indicator's value stands among authorities (METHODS 4).</summary>
internal sealed record Placement
{
    /// <summary>1 (top) to 4.</summary>
    public required Figure Quartile { get; init; }

    /// <summary>
    /// The quartile among the group by the national figures, whatever the council gives; null without a distribution.
    /// </summary>
    public Figure? Computed { get; init; }

    /// <summary>Where the previous value stands, printed or placed in the same distribution.</summary>
    public Figure? PreviousQuartile { get; init; }

    public required Movement Movement { get; init; }

    /// <summary>The year of the national figures; null where nothing says so.</summary>
    public Period? Year { get; init; }

    /// <summary>The year as a reader is told it, with what the file notes: "2025 (provisional)".</summary>
    public string? YearShown { get; init; }

    /// <summary>What the group is called that it is ranked among; null without a distribution.</summary>
    public string? GroupName { get; init; }

    /// <summary>Whether the quartile is the council's own, used as given.</summary>
    public required bool IsGiven { get; init; }

    /// <summary>1 is best; null without a distribution or a polarity.</summary>
    public Figure? Rank { get; init; }

    /// <summary>Whether another authority has the same rank.</summary>
    public bool IsJoint { get; init; }

    /// <summary>The rank that the previous value had in its own year; null where it stands in no other year.</summary>
    public Figure? PreviousRank { get; init; }

    /// <summary>Whether another authority had that rank too.</summary>
    public bool WasJoint { get; init; }

    /// <summary>How many authorities have a value, the council among them; null without a distribution.</summary>
    public Figure? GroupSize { get; init; }

    public required Explanation Explanation { get; init; }
}
