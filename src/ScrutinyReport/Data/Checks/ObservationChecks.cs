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
        else
        {
            Blanks(observation, line.Row, problems);
        }

        Percentages(observation, problems);
        Plausibility.Run(observation, problems);
        Shares(observation, problems);
        Tenfold.Run(observation, problems);
        EventChecks.Run(observation, problems);
        TargetOf(observation, problems);
        PreviousPeriod(observation, line.Row, problems);
        Bases(observation, line.Row, problems);
        Lag(observation, line.Row, quarter, problems);
    }

    /// <summary>Whether the target, from whichever file, can be one of the indicator.</summary>
    public static void TargetOf(Observation observation, ICollection<Problem> problems)
    {
        if (IsOnWrongSide(observation.Target, observation.Indicator.Polarity))
        {
            problems.Add(DataProblems.TargetOnWrongSide(observation.Target!, observation.Indicator));
        }
        else if (IsOutOfReach(observation))
        {
            problems.Add(DataProblems.TargetOutOfReach(observation.Target!, observation.Indicator));
        }
        else if (observation.Target is { Bound.Number: < 0, Cell: var cell } && IsNeverNegative(observation.Indicator))
        {
            problems.Add(DataProblems.BelowZero(cell, observation.Indicator.Id));
        }
        else if (IsBetterThanTarget(observation.Levels.Intervention, observation))
        {
            problems.Add(DataProblems.InterventionBetterThanTarget(observation));
        }
    }

    /// <summary>
    /// Whether a share is to be above 100%, by a number or a range; of an inequality it is for the figures to say
    /// whether it can be met.
    /// </summary>
    public static bool IsMoreThanTheWhole(Target target, Indicator indicator) => indicator.Kind == ValueKind.Percent
        && target.Kind is TargetKind.Number or TargetKind.Range && (target.Upper ?? target.Bound).Number > 100;

    /// <summary>The side of an inequality says which way is good.</summary>
    public static bool IsOnWrongSide(Target? target, Polarity polarity) => (target?.Kind, polarity) switch
    {
        (TargetKind.MoreThan or TargetKind.AtLeast, Polarity.LowIsGood) => true,
        (TargetKind.LessThan or TargetKind.AtMost, Polarity.HighIsGood) => true,
        _ => false,
    };

    /// <summary>A value could meet its target and be beyond its intervention level (METHODS 3).</summary>
    private static bool IsBetterThanTarget(Target? level, Observation observation) =>
        level is { Kind: not TargetKind.Range }
        && observation.Target is { Kind: not TargetKind.Range } target
        && observation.Indicator.Polarity switch
        {
            Polarity.HighIsGood => level.Bound.Number > target.Bound.Number,
            Polarity.LowIsGood => level.Bound.Number < target.Bound.Number,
            _ => false,
        };

    /// <summary>
    /// No share is above 100% and no count or share below 0, so that a target beyond them would be missed for ever. A
    /// percentage that has been above 100% is no share.
    /// </summary>
    private static bool IsOutOfReach(Observation observation)
    {
        var (indicator, bound) = (observation.Indicator, observation.Target?.Bound.Number);
        var isShare = indicator.Kind == ValueKind.Percent
            && !observation.Values.Any(value => value.Figure?.Number > 100);
        var isNeverNegative = IsNeverNegative(indicator);
        return observation.Target?.Kind switch
        {
            TargetKind.MoreThan => isShare && bound >= 100,
            TargetKind.AtLeast => isShare && bound > 100,
            TargetKind.LessThan => isNeverNegative && bound <= 0,
            TargetKind.AtMost => isNeverNegative && bound < 0,
            _ => false,
        };
    }

    private static bool IsNeverNegative(Indicator indicator) =>
        indicator.Kind == ValueKind.Percent || indicator.IsCount;

    private static void Percentages(Observation observation, ICollection<Problem> problems)
    {
        var indicator = observation.Indicator;
        Reading[] readings = [.. observation.Values, observation.TargetReading, .. observation.Averages,
            observation.Forecast?.Value ?? Absence.NoColumn];
        var all = readings.Where(reading => reading is { Figure: not null, Cell: not null }).ToArray();
        foreach (var (figure, cell) in all.Select(reading => (reading.Figure!, reading.Cell!)))
        {
            var hasSign = cell.HasPercentSign;
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
            else if (!hasSign && figure.Number is > 0 and <= 1 && !HasShare(observation, cell)
                && all.Any(other => IsHundredfold(other.Figure!.Number, figure.Number)))
            {
                problems.Add(DataProblems.LooksLikeAFraction(cell, FractionAmong.Row, indicator.Id));
            }
        }

        if (indicator.Kind == ValueKind.Percent && observation.Baseline is { Value.Number: > 100, Cell: var earlier })
        {
            problems.Add(DataProblems.Over100(earlier, indicator.Id));
        }

        if (indicator.Kind == ValueKind.Percent
            && all.Any(reading => reading.Figure!.Number > SmallShare
                || (reading.Figure.Number > 0 && NumberWords.ReadSigned(reading.Cell!.Text)?.Decimals >= OfAFraction))
            && all.All(reading => reading.Figure!.Number is >= 0 and <= 1
                && !reading.Cell!.HasPercentSign
                && !HasShare(observation, reading.Cell)))
        {
            problems.Add(DataProblems.LooksLikeAFraction(all[0].Cell!, FractionAmong.Fractions, indicator.Id));
        }
    }

    /// <summary>
    /// Percentages between a tenth and one that alone in their column have no sign. Smaller ones may well be below 1%:
    /// 0.07.
    /// </summary>
    public static void FractionsAmongSigns(IReadOnlyCollection<Observation> observations, ICollection<Problem> problems)
    {
        Func<Observation, Reading>[] columns = [one => one.Latest, one => one.Previous, one => one.YearAgo];
        foreach (var column in columns)
        {
            var cells = observations.Where(one => one.Indicator.Kind == ValueKind.Percent
                && column(one) is { Figure: not null, Cell: not null })
                .ToLookup(one => column(one).Cell!.HasPercentSign);
            if (cells[true].Skip(1).Any()
                && cells[false].ToArray() is [var alone]
                && column(alone) is { Figure.Number: >= 0.1m and <= 1, Cell: { } cell }
                && !HasShare(alone, cell) && problems.All(problem => problem.Place != cell.Place))
            {
                problems.Add(DataProblems.LooksLikeAFraction(cell, FractionAmong.Column, alone.Indicator.Id));
            }
        }
    }

    /// <summary>Whether a figure of another file, without its sign, is a hundredth of what the indicator has.</summary>
    public static bool IsAFractionFor(Observation observation, Cell cell, decimal number) =>
        observation.Indicator.Kind == ValueKind.Percent && number is > 0 and <= 1 && !cell.HasPercentSign
        && observation.Values.Concat(observation.Averages)
            .Any(other => other.Figure is { } figure && IsHundredfold(figure.Number, number));

    // There are percentages below 1 that are printed without a sign, such as permanent exclusions: 0.07, 0.46.
    private const decimal SmallShare = 0.5m;
    public const int OfAFraction = 3;    // decimals: 0.874 is 87.4%

    /// <summary>Whether a percentage is about a hundred times what may be a fraction, which is not 0.</summary>
    public static bool IsHundredfold(decimal percentage, decimal fraction) => percentage / fraction is > 50 and < 200;

    /// <summary>Whether n of m stands beside a value, which is then compared with it.</summary>
    private static bool HasShare(Observation observation, Cell cell) =>
        (observation.Latest.Cell == cell
            && observation is { LatestNumerator.Figure: not null, LatestDenominator.Figure: not null })
        || (observation.Previous.Cell == cell
            && observation is { PreviousNumerator.Figure: not null, PreviousDenominator.Figure: not null });

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
                ShareCheck.Run(cell, figure.Number, numerator, denominator, observation.Indicator.Id, problems);
            }
        }
    }

    /// <summary>
    /// A value left empty beside figures where nobody says why. A period before without its value is asked about,
    /// unless the paper gives the direction or the change instead; a row without either may be an indicator's first. A
    /// table with columns for every quarter leaves those of a yearly or termly figure empty.
    /// </summary>
    private static void Blanks(Observation observation, TableRow row, ICollection<Problem> problems)
    {
        Reading[] beside =
            [observation.Previous, observation.YearAgo, observation.LatestNumerator, observation.LatestDenominator];
        var isBetween = observation is
        { Indicator.Frequency: Frequency.Year or Frequency.Term or Frequency.HalfTerm, LatestPeriod: QuarterPeriod };
        if (observation is { Latest: Absence { Kind: AbsenceKind.NotGiven, Cell: { IsEmpty: true } latest }, Reason: null }
            && !isBetween && beside.Any(reading => reading.Figure is not null))
        {
            problems.Add(DataProblems.NoLatestValue(latest, observation.Indicator.Id));
        }
        else if (observation is { Latest.Figure: not null, Previous: Absence { Kind: AbsenceKind.NotGiven, Cell: { IsEmpty: true } previous } }
            && observation is { PreviousPeriod: not null, PrintedTrend: null, PrintedChange.Figure: null }
            && row.Find(QuarterColumns.PreviousPeriod) is { IsEmpty: false } period)
        {
            problems.Add(DataProblems.NoPreviousValue(previous, period, observation.Indicator.Id));
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

        var cell = row.Find(QuarterColumns.PreviousPeriod) ?? row.Find(QuarterColumns.Previous)!;
        var isSameLastYear = previous == latest.SameLastYear;
        if (previous != expected && !isSameLastYear
            && (previous.GetType() == latest.GetType() || previous.IsBefore(latest) == false))
        {
            problems.Add(DataProblems.NotThePeriodBefore(cell, latest, expected, observation.Indicator.Id));
        }
        else if (observation.CrossesTheYear)
        {
            problems.Add(DataProblems.AcrossTheYear(cell, observation.Indicator.Id));
        }
    }

    /// <summary>Values of different bases are compared with a warning (METHODS 1).</summary>
    private static void Bases(Observation observation, TableRow row, ICollection<Problem> problems)
    {
        var basis = observation.Indicator.Basis;
        var other = ChoiceWords.Read(row.Find(QuarterColumns.PreviousBasis), "basis", ChoiceWords.Bases, problems);
        if (other is { } before && basis != Basis.NotGiven && before != basis)
        {
            var word = ChoiceWords.WordOf(basis, ChoiceWords.Bases);
            problems.Add(DataProblems.OtherBasis(
                row.Find(QuarterColumns.PreviousBasis)!, word, observation.Indicator));
        }
        else if (observation is { LatestPeriod: { } latest, PreviousPeriod: { } previous }
            && row.Find(QuarterColumns.PreviousPeriod) is { } cell
            && previous.Months is { } wasLong && latest.Months is { } isLong && wasLong != isLong)
        {
            problems.Add(DataProblems.OtherLength(cell, latest, observation.Indicator.Id));
        }

        if (observation.Baseline is { } baseline && (basis, baseline.Period) is
            (Basis.Quarter or Basis.Term, YearPeriod or CalendarYear or YearsPeriod))
        {
            var word = ChoiceWords.WordOf(basis, ChoiceWords.Bases);
            problems.Add(DataProblems.OtherBasis(baseline.Cell, word, observation.Indicator));
        }
    }

    private static void Lag(Observation observation, TableRow row, Quarter quarter, ICollection<Problem> problems)
    {
        if (observation is not { Latest.Figure: not null, LatestPeriod: { } latest }
            || row.Find(QuarterColumns.LatestPeriod) is not { } cell)
        {
            return;
        }

        if (latest.FirstDay > quarter.LastDay)
        {
            problems.Add(DataProblems.AfterTheQuarter(cell, quarter, observation.Indicator.Id));
            return;
        }

        if (ArrearsRule.IsOverdue(observation, quarter))
        {
            problems.Add(DataProblems.BehindItsLag(cell, observation.Indicator, latest, quarter));
        }
    }
}
