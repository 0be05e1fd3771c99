using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Workspaces;

/// <summary>
/// An entry of <c>accepted.yaml</c>: a warning that somebody has looked at, why it may stand, and until when. Without
/// an indicator it is every warning of the code; without a quarter, of every quarter.
/// </summary>
internal sealed record AcceptedWarning(
    Setting<string> Code,
    Setting<string>? Indicator,
    Setting<Quarter>? Quarter,
    Setting<DateOnly> Until)
{
    public bool Covers(Problem problem) => problem.Severity == Severity.Warning
        && problem.Code == Code.Value
        && (Indicator is null || problem.Indicator == Indicator.Value);
}
