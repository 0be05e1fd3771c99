using ScrutinyReport.Data;

namespace ScrutinyReport.Readiness;

/// <summary>An indicator's figure for the quarter: how far it is, and in words why that is so.</summary>
internal sealed record FigureReadiness(Indicator Indicator, FigureState State, string Reason);
