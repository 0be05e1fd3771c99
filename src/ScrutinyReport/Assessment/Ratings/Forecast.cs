using ScrutinyReport.Data;

namespace ScrutinyReport.Assessment;

/// <summary>
/// Whether a figure is on course for its annual target: by the target that was set for its quarter, and by nothing
/// else.
/// </summary>
internal sealed record Forecast
{
    public required Target Annual { get; init; }

    /// <summary>The target of the figure's quarter.</summary>
    public required Target Set { get; init; }

    /// <summary>The number of that quarter, 1 to 3.</summary>
    public required int Quarter { get; init; }

    public required bool IsOnCourse { get; init; }

    public required Explanation Explanation { get; init; }
}
