using ScrutinyReport.Data;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Assessment;

/// <summary>Whether England's figure of the year that is compared with is a record (METHODS 2).</summary>
internal static class EnglandRecord
{
    public const string Rule = "record of England";

    /// <summary>
    /// By the same rule as the council's own, from the years of the national file without a gap or a break of the
    /// indicator. Null where the national history supplies none.
    /// </summary>
    public static Record? Of(AssessedIndicator assessed, NationalSeries? national, Quarter quarter)
    {
        var indicator = assessed.Indicator;
        var year = assessed.Distribution?.Year.Period
            ?? (national is null ? null
                : BenchmarkYears.Of(national.Measure, assessed.Observation.PeriodIn(quarter), quarter)?.Period);
        if (national is null || year is null)
        {
            return null;
        }

        var points = national.Of(Regions.England, year, indicator.Display);
        return points is [.., var last] && last.Period == year
            && RecordRule.Of(SeriesRule.Unbroken(points, indicator with { Basis = Basis.Year }), []) is { } record
                ? record with
                {
                    Explanation = record.Explanation with
                    {
                        Rule = Rule,
                        Wording = () => $"in {record.Period} England's {record.Explanation.Sentence}",
                    },
                }
                : null;
    }
}
