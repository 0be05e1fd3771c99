using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Data;

/// <summary>A published cell put right without editing its file (METHODS 8): a row of <c>corrections.csv</c>.</summary>
internal sealed record Correction
{
    public required Quarter Quarter { get; init; }

    /// <summary>The indicator's id, name or alias.</summary>
    public required string Indicator { get; init; }

    /// <summary>The heading of the column in the quarter file.</summary>
    public required string Column { get; init; }

    public required string Was { get; init; }

    public required string Now { get; init; }

    public required string Reason { get; init; }

    public required string Who { get; init; }

    public required Place Place { get; init; }
}
