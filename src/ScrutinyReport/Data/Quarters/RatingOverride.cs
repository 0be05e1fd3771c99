using ScrutinyReport.Periods;

namespace ScrutinyReport.Data;

/// <summary>
/// A rating that an analyst gives instead of the policy's (METHODS 3): a row of <c>overrides.csv</c>.
/// </summary>
internal sealed record RatingOverride
{
    public required Quarter Quarter { get; init; }

    /// <summary>The cell with the quarter.</summary>
    public required Cell QuarterCell { get; init; }

    /// <summary>The cell with the indicator's id, name or alias.</summary>
    public required Cell Indicator { get; init; }

    /// <summary>The cell with the rating's name or first letter.</summary>
    public required Cell Rating { get; init; }

    /// <summary>Printed wherever the rating is explained.</summary>
    public required string Reason { get; init; }

    public required string Who { get; init; }
}
