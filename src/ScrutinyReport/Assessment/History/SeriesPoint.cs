using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Assessment;

/// <summary>An indicator's value of one period, as it was published last.</summary>
internal sealed record SeriesPoint(Period Period, Figure Value)
{
    public Figure? Numerator { get; init; }

    public Figure? Denominator { get; init; }

    /// <summary>Where it comes from beyond the workspace's own quarters; null where it is theirs.</summary>
    public string? Source { get; init; }
}
