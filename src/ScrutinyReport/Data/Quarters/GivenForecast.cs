using ScrutinyReport.Periods;

namespace ScrutinyReport.Data;

/// <summary>
/// A forecast that the service gives of its indicator: stated as given, never a figure that is rated.
/// </summary>
internal sealed record GivenForecast(Reading Value, Period Period, Cell? By)
{
    /// <summary>
    /// The target set for its time: by the profile of its year (<c>targets.csv</c>), else the quarter file's, where it
    /// is for the quarter file's own year. Null where there is none: the target of one year says nothing of the next.
    /// </summary>
    public Target? Target { get; init; }
}
