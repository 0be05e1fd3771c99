using ScrutinyReport.Periods;

namespace ScrutinyReport.Data;

/// <summary>A forecast that the service gives of its indicator: stated as given, never a figure that is rated.</summary>
internal sealed record GivenForecast(Reading Value, Period Period, Cell? By);
