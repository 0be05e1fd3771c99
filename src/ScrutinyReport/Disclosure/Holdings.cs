using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Disclosure;

/// <summary>
/// Gathers what every quarter file says, by indicator and period: a reader lays the papers side by side.
/// </summary>
internal static class Holdings
{
    public static Dictionary<HoldingKey, Holding> Of(Dataset dataset)
    {
        var holdings = new Dictionary<HoldingKey, Holding>();
        foreach (var quarter in dataset.History.Append(new(dataset.Quarter, dataset.Observations)))
        {
            foreach (var row in quarter.Observations)
            {
                Add(holdings, row, quarter.Quarter);
                if (!row.Corrections.IsEmpty)
                {
                    Add(holdings, AsPublished(row), quarter.Quarter);
                }
            }
        }

        return holdings;
    }

    public static Period PreviousPeriod(Observation row, Quarter quarter) => row.PreviousPeriod
        ?? row.PeriodIn(quarter).Previous ?? new OtherPeriod($"before {row.PeriodIn(quarter)}");

    public static Period YearAgoPeriod(Observation row, Quarter quarter) =>
        row.PeriodIn(quarter).SameLastYear ?? new OtherPeriod($"a year before {row.PeriodIn(quarter)}");

    private static void Add(Dictionary<HoldingKey, Holding> holdings, Observation row, Quarter quarter)
    {
        Add(holdings, row, row.PeriodIn(quarter), row.Latest, row.LatestNumerator, row.LatestDenominator);
        Add(holdings, row, PreviousPeriod(row, quarter), row.Previous, row.PreviousNumerator, row.PreviousDenominator);
        Add(holdings, row, YearAgoPeriod(row, quarter), row.YearAgo, Absence.NoColumn, Absence.NoColumn);
        if (row.Baseline is { } baseline)
        {
            Add(holdings, row, baseline.Period, new Measured(baseline.Value, baseline.Cell), Absence.NoColumn,
                Absence.NoColumn);
        }
    }

    /// <summary>The row as it stood before it was corrected: that has been published, or withheld.</summary>
    private static Observation AsPublished(Observation row) => row with
    {
        Latest = AsPublished(row.Latest, row),
        LatestNumerator = AsPublished(row.LatestNumerator, row),
        LatestDenominator = AsPublished(row.LatestDenominator, row),
        Previous = AsPublished(row.Previous, row),
        PreviousNumerator = AsPublished(row.PreviousNumerator, row),
        PreviousDenominator = AsPublished(row.PreviousDenominator, row),
        YearAgo = AsPublished(row.YearAgo, row),
    };

    private static Reading AsPublished(Reading reading, Observation row) =>
        reading.Cell is { Correction: not null } cell
            ? ReadingWords.Read(cell.AsPublished, row.Indicator.Display, [])
            : reading;

    private static void Add(
        Dictionary<HoldingKey, Holding> holdings, Observation row, Period period, Reading value, Reading numerator,
        Reading denominator)
    {
        var key = new HoldingKey(row.Indicator.Id, period);
        if (!holdings.TryGetValue(key, out var holding))
        {
            holdings.Add(key, holding = new(row.Indicator));
        }

        holding.IsWithheldAtSource |= new[] { value, numerator, denominator }
            .Any(reading => reading is Absence { Kind: AbsenceKind.Suppressed });
        if (value.Figure is not null || numerator.Figure is not null || denominator.Figure is not null)
        {
            // A number has its count as its value, and may have it as a numerator too.
            holding.Shares.AddRange(holding.IsCount
                ? new[] { value.Figure, numerator.Figure ?? value.Figure }.Distinct().Select(count =>
                    new Share(CountOf(count), CountOf(denominator.Figure), null, 0))
                :
                [
                    new(
                        CountOf(numerator.Figure),
                        CountOf(denominator.Figure),
                        holding.Indicator.Kind == ValueKind.Percent ? value.Figure?.Number : null,
                        (value.Figure?.Display ?? row.Indicator.Display).HalfUnit),
                ]);
        }
    }

    /// <summary>A count that rounds to 0 is not 0: it is treated as the smallest.</summary>
    private static decimal? CountOf(Figure? figure) => figure?.Has(Signs.Low) is true ? 1 : figure?.Number;
}
