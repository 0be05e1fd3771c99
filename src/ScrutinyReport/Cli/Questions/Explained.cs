using ScrutinyReport.Assessment;
using ScrutinyReport.Data;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Cli;

/// <summary>An indicator that somebody asked about, and the quarter they asked for.</summary>
internal sealed record Explained(AssessedIndicator Assessed, Quarter Quarter)
{
    /// <summary>The authority whose national figures these are; null where they are the council's own.</summary>
    public Authority? Authority { get; init; }

    /// <summary>The composite rank that its rank counts towards; null where it counts towards none.</summary>
    public Explanation? Composite { get; init; }

    /// <summary>
    /// Whether columns of files are told: under disclosure control they would give away how long a withheld number in
    /// front is.
    /// </summary>
    public bool TellsColumns { get; init; } = true;

    public IEnumerable<Explanation> Steps =>
        Composite is null ? Explanations.Of(Assessed) : Explanations.Of(Assessed).Append(Composite);
}
