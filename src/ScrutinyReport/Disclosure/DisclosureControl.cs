using ScrutinyReport.Data;
using ScrutinyReport.Periods;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Disclosure;

/// <summary>
/// Takes what is withheld out of a dataset, before anything is judged: no rule, template or explanation ever sees it
/// (METHODS 6). The entry point of the stage.
/// </summary>
internal static class DisclosureControl
{
    private static readonly Absence Withheld = new(AbsenceKind.Suppressed, null);

    /// <summary>The dataset as it may be published; as it is where the setting is off or that has been done.</summary>
    public static Dataset Apply(Dataset dataset, DisclosureSettings? settings)
    {
        if (settings is null || dataset.IsCleared)
        {
            return dataset;
        }

        var plan = WithholdingPlan.Of(dataset, settings);
        Observation Of(Observation row, Quarter quarter) => Cleared(row, quarter, plan);
        return dataset with
        {
            Observations = [.. dataset.Observations.Select(row => Of(row, dataset.Quarter))],
            History =
            [
                .. dataset.History.Select(one => new PublishedQuarter(
                    one.Quarter, [.. one.Observations.Select(row => Of(row, one.Quarter))])),
            ],
            Facts = [.. dataset.Facts.Select(fact => plan.Withholds(fact) ? Cleared(fact) : fact)],
            Records = [.. dataset.Records.Where(floor => !IsSmall(floor, dataset, settings))],
            Corrections = [],
            IsCleared = true,
        };
    }

    /// <summary>Whether a row of a quarter file holds a figure that is withheld.</summary>
    public static bool Touches(Observation row, Quarter quarter, WithholdingPlan plan) =>
        new[] { row.PeriodIn(quarter), Holdings.PreviousPeriod(row, quarter), Holdings.YearAgoPeriod(row, quarter) }
            .Concat(row.Baseline is { } baseline ? [baseline.Period] : [])
            .Any(period => plan.ExtentOf(row.Indicator.Id, period) != Extent.Nothing)
        || plan.WithholdsEvents(row.Indicator.Id);

    private static Observation Cleared(Observation row, Quarter quarter, WithholdingPlan plan)
    {
        Extent Of(Period period) => plan.ExtentOf(row.Indicator.Id, period);
        var (latest, previous) = (Of(row.PeriodIn(quarter)), Of(Holdings.PreviousPeriod(row, quarter)));
        if (latest != Extent.Nothing)
        {
            row = row with
            {
                LatestNumerator = Hidden(row.LatestNumerator),
                LatestDenominator = Hidden(row.LatestDenominator),
            };
        }

        if (previous != Extent.Nothing)
        {
            row = row with
            {
                PreviousNumerator = Hidden(row.PreviousNumerator),
                PreviousDenominator = Hidden(row.PreviousDenominator),
            };
        }

        if (Touches(row, quarter, plan) || row.Corrections.Any(plan.Withholds))
        {
            row = row with { Corrections = [] };
        }

        if (latest == Extent.All)
        {
            row = row with { Latest = Hidden(row.Latest), Quartile = Absence.NoColumn, Reason = null };
        }

        if (previous == Extent.All)
        {
            row = row with { Previous = Hidden(row.Previous), PreviousQuartile = Absence.NoColumn };
        }

        if (plan.WithholdsEvents(row.Indicator.Id))
        {
            row = row with { Events = WithoutCounts(row.Events) };
        }

        if (latest == Extent.All)
        {
            row = row with { Forecast = null };
        }

        if (Of(Holdings.YearAgoPeriod(row, quarter)) == Extent.All)
        {
            row = row with { YearAgo = Hidden(row.YearAgo) };
        }

        if (row.Baseline is { } baseline && Of(baseline.Period) == Extent.All)
        {
            row = row with { Baseline = null };
        }

        // What was printed of a withheld figure's direction, change or rating would bound it.
        return latest == Extent.All || previous == Extent.All
            ? row with
            {
                PrintedChange = Absence.NoColumn,
                Notes = [],
                PrintedTrend = null,
                PrintedRating = null,
            }
            : row;
    }

    private static Events WithoutCounts(Events events) => events with
    {
        Count = Hidden(events.Count),
        Of = Hidden(events.Of),
        Before = Hidden(events.Before),
        BeforeOf = Hidden(events.BeforeOf),
    };

    private static Reading Hidden(Reading reading) =>
        reading is Absence { Kind: not AbsenceKind.Suppressed } ? reading : Withheld;

    private static Fact Cleared(Fact fact) =>
        fact with { Value = null, Numerator = null, Denominator = null, IsWithheld = true };

    private static bool IsSmall(RecordFloor floor, Dataset dataset, DisclosureSettings settings) =>
        dataset.Indicators.Any(one => one.Id == floor.Indicator && one.IsCount)
        && Share.IsIn(floor.Value.Number, settings.Threshold);
}
