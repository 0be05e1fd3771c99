using ScrutinyReport.Periods;

namespace ScrutinyReport.Assessment;

/// <summary>
/// A figure that meets the target of its quarter (the quarter file's own, else that of its profile) is on course for
/// the annual one. Nothing is projected: whoever set the targets of the quarters has said what the way to the annual
/// one looks like.
/// </summary>
internal static class ForecastRule
{
    public const string Name = "target profile";

    /// <summary>
    /// Null without a figure, an annual target or one for the quarter, where no side of a target is good, and in
    /// quarter 4, when the year is over.
    /// </summary>
    public static Forecast? Of(AssessedIndicator assessed, Quarter reported)
    {
        var observation = assessed.Observation;
        var quarter = observation.LatestPeriod?.OfQuarter ?? reported;
        if (assessed is not { Latest: { } latest, Observation.Profile.Annual: { } annual, Target: { } set }
            || quarter.Number == 4
            || TargetRule.IsMet(latest.Number, set, observation.Indicator.Polarity) is not { } isMet)
        {
            return null;
        }

        annual = TargetRule.AsPrecise(annual, latest);
        return new()
        {
            Annual = annual,
            Set = set,
            Quarter = quarter.Number,
            IsOnCourse = isMet,
            Explanation = new(
                Name,
                $"{latest.Shown} {(isMet ? "meets" : "misses")} the target {set.Shown} set for {quarter}: "
                    + $"{(isMet ? "on" : "not on")} course for the annual target {annual.Shown}",
                [latest, set.Bound, annual.Bound]),
        };
    }
}
