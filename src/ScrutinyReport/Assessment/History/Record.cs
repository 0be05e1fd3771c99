using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Assessment;

/// <summary>That the latest value is the highest or lowest for some time (METHODS 2).</summary>
internal sealed record Record
{
    public required RecordKind Kind { get; init; }

    /// <summary>The value that is the record, and the time that it is of.</summary>
    public required Figure Value { get; init; }

    public required Period Period { get; init; }

    /// <summary>Whether an earlier value on record is the same.</summary>
    public bool IsJoint { get; init; }

    /// <summary>The last period that was as high or low; null where none on record was.</summary>
    public Period? Since { get; init; }

    /// <summary>How far back the record goes.</summary>
    public required Period From { get; init; }

    /// <summary>
    /// Where the record comes from beyond the workspace's own quarters; null where it is theirs alone.
    /// </summary>
    public string? Source { get; init; }

    public required Explanation Explanation { get; init; }
}
