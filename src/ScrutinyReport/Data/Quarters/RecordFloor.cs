using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Data;

/// <summary>
/// The extreme of the years before the workspace's first quarter file, from a named source: a row of
/// <c>records.csv</c> (METHODS 2).
/// </summary>
internal sealed record RecordFloor
{
    /// <summary>The indicator's id.</summary>
    public required string Indicator { get; init; }

    public required RecordKind Kind { get; init; }

    public required Figure Value { get; init; }

    /// <summary>How far back the source goes.</summary>
    public required Period Since { get; init; }

    /// <summary>When the value was reached; null where the source does not say.</summary>
    public Period? Period { get; init; }

    public required string Source { get; init; }
}

/// <summary>Which extreme a record is.</summary>
internal enum RecordKind
{
    Highest,
    Lowest,
}
