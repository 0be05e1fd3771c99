using ScrutinyReport.Assessment;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Cli;

/// <summary>An indicator that somebody asked about, and the quarter they asked for.</summary>
internal sealed record Explained(AssessedIndicator Assessed, Quarter Quarter);
