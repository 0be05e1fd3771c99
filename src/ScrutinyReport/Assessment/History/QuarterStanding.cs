using ScrutinyReport.Periods;

namespace ScrutinyReport.Assessment;

/// <summary>
/// How an indicator stood in a quarter of the year: its value, target and rating as that quarter's file gives them.
/// </summary>
internal sealed record QuarterStanding(Quarter Quarter, AssessedIndicator Assessed);
