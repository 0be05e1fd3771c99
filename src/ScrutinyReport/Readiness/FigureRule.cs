using ScrutinyReport.Assessment;
using ScrutinyReport.Data;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Readiness;

/// <summary>How far a figure is, by the quarter file, the day that papers are due and today.</summary>
internal static class FigureRule
{
    /// <summary>
    /// <paramref name="assessed"/> is null where the quarter has no row for the indicator, and <paramref name="due"/>
    /// where nobody has said when papers are due. Without a quarter file nothing can have a row.
    /// </summary>
    public static FigureReadiness Of(
        Indicator indicator, AssessedIndicator? assessed, Quarter quarter, DateOnly? due, DateOnly today,
        bool hasFile = true)
    {
        var observation = assessed?.Observation;
        if (observation is null)
        {
            return Missing(hasFile ? "no row in the quarter file" : "no quarter file yet");
        }

        if (observation.Latest is not Absence absence)
        {
            var behind = observation.LatestPeriod?.QuartersBefore(quarter) ?? 0;
            var latest = observation.LatestPeriod is { } period ? $"the latest is of {period}" : "";
            return new(
                indicator,
                ArrearsRule.IsOverdue(observation,
                    quarter) ? FigureState.Overdue : behind > 0 ? FigureState.InArrears : FigureState.In, latest);
        }

        return absence.Kind switch
        {
            AbsenceKind.Suppressed => new(indicator, FigureState.In, "withheld"),
            AbsenceKind.NotApplicable => new(indicator, FigureState.Explained, "does not apply"),
            _ when observation.Reason is { } reason => new(indicator, FigureState.Explained, reason.Text),
            _ => Missing(absence.Words),
        };

        FigureReadiness Missing(string why) => due is { } last && today > last
            ? new(indicator, FigureState.Late, $"{why}; was due by {DayWords.Of(last)}")
            : new(indicator, FigureState.Awaited, why);
    }
}
