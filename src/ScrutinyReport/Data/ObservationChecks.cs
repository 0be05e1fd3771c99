using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Data;

/// <summary>What a row's figures must agree on among themselves.</summary>
internal static class ObservationChecks
{
    public static void Run(Observation observation, QuarterRow line, Quarter quarter, ICollection<Problem> problems)
    {
        var indicator = observation.Indicator;
        if (!IndicatorChecks.IsReportedIn(indicator, quarter))
        {
            problems.Add(DataProblems.OutOfTime(line.Name, indicator, quarter));
        }

        Percentages(observation, problems);
        Shares(observation, problems);
        if (IsOnWrongSide(observation.Target, indicator.Polarity))
        {
            problems.Add(DataProblems.TargetOnWrongSide(observation.Target!, indicator));
        }

        PreviousPeriod(observation, line.Row, problems);
        Lag(observation, line.Row, quarter, problems);
    }

    /// <summary>The side of an inequality says which way is good.</summary>
    public static bool IsOnWrongSide(Target? target, Polarity polarity) => (target?.Kind, polarity) switch
    {
        (TargetKind.MoreThan or TargetKind.AtLeast, Polarity.LowIsGood) => true,
        (TargetKind.LessThan or TargetKind.AtMost, Polarity.HighIsGood) => true,
        _ => false,
    };

    private static void Percentages(Observation observation, ICollection<Problem> problems)
    {
        var indicator = observation.Indicator;
        Reading[] readings =
        [
            observation.Latest, observation.Previous, observation.YearAgo, observation.TargetReading,
            observation.NationalAverage, observation.NeighbourAverage,
        ];
        var all = readings.Where(reading => reading is { Figure: not null, Cell: not null }).ToArray();
        foreach (var (figure, cell) in all.Select(reading => (reading.Figure!, reading.Cell!)))
        {
            var hasSign = cell.Text.Contains('%', StringComparison.Ordinal);
            if (indicator.Kind != ValueKind.Percent)
            {
                if (hasSign)
                {
                    problems.Add(DataProblems.PercentSign(cell, indicator));
                }
            }
            else if (figure.Number > 100)
            {
                problems.Add(DataProblems.Over100(cell, indicator.Id));
            }
            else if (!hasSign && figure.Number is > 0 and <= 1
                && all.Any(other => IsHundredfold(other.Figure!, figure)))
            {
                problems.Add(DataProblems.LooksLikeAFraction(cell, indicator.Id));
            }
        }
    }

    private static bool IsHundredfold(Figure percentage, Figure fraction) =>
        percentage.Number / fraction.Number is > 50 and < 200;

    private static void Shares(Observation observation, ICollection<Problem> problems)
    {
        if (observation.Indicator.Kind != ValueKind.Percent)
        {
            return;
        }

        foreach (var (value, numerator, denominator) in new[]
        {
            (observation.Latest, observation.LatestNumerator, observation.LatestDenominator),
            (observation.Previous, observation.PreviousNumerator, observation.PreviousDenominator),
        })
        {
            if (value is { Figure: { } figure, Cell: { } cell })
            {
                ShareCheck.Run(
                    cell, figure.Number, numerator.Figure, denominator.Figure, observation.Indicator.Id, problems);
            }
        }
    }

    /// <summary>
    /// A period before that is neither the one before nor the same last year is a warning (METHODS 1).
    /// </summary>
    private static void PreviousPeriod(Observation observation, TableRow row, ICollection<Problem> problems)
    {
        if (observation is not { LatestPeriod: { Previous: { } expected } latest, PreviousPeriod: { } previous })
        {
            return;
        }

        var cell = row.Find(QuarterColumns.PreviousPeriod)!;
        var isSameLastYear = previous == latest.SameLastYear;
        if (previous != expected && !isSameLastYear
            && (previous.GetType() == latest.GetType() || previous.IsBefore(latest) == false))
        {
            problems.Add(DataProblems.NotThePeriodBefore(cell, latest, expected, observation.Indicator.Id));
        }
        else if (observation.Indicator.Basis == Basis.YearToDate && !isSameLastYear
            && latest is QuarterPeriod { Quarter.Number: 1 })
        {
            problems.Add(DataProblems.AcrossTheYear(cell, observation.Indicator.Id));
        }
    }

    private static void Lag(Observation observation, TableRow row, Quarter quarter, ICollection<Problem> problems)
    {
        if (observation.LatestPeriod is QuarterPeriod { Quarter: var latest } && observation.Latest.Figure is not null)
        {
            var behind = ((quarter.Year - latest.Year) * 4) + quarter.Number - latest.Number;
            if (behind > observation.Indicator.Lag)
            {
                problems.Add(DataProblems.BehindItsLag(
                    row.Find(QuarterColumns.LatestPeriod)!, observation.Indicator, quarter, behind));
            }
        }
    }
}
