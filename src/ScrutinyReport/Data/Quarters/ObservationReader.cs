using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Data;

/// <summary>Reads one row of a quarter file.</summary>
internal static class ObservationReader
{
    private static readonly Display Count = new(0);

    public static Observation Read(
        QuarterRow line, string id, CatalogueEntry? entry, Quarter quarter, ICollection<Problem> problems)
    {
        var row = line.Row;
        var frequency = FrequencyOf(row, entry);
        Period? PeriodIn(string heading) => PeriodOf(row, heading, quarter, frequency, problems);

        var latestPeriod = PeriodIn(QuarterColumns.LatestPeriod);
        var indicator = IndicatorChecks.Resolve(line, id, entry, latestPeriod, problems);
        var display = indicator.Display;
        Reading Of(string heading) => ReadingWords.Read(row.Find(heading), display, problems);
        Reading CountOf(string heading) => ReadingWords.Read(row.Find(heading), Count, problems);

        var (latest, count) = row.Find(QuarterColumns.Latest) is { } cell ? ValueWithCount.Split(cell) : default;
        var (quartile, average) = row.Find(QuarterColumns.NeighbourAverage) is { } last
            ? ValueWithCount.SplitQuartile(last)
            : default;
        var (target, targetReading) = TargetWords.Read(row.Find(QuarterColumns.Target), display, problems);
        var observation = new Observation
        {
            Indicator = indicator,
            Place = line.Name.Place,
            Outcome = line.Outcome,
            LatestPeriod = latestPeriod,
            Latest = ReadingWords.Read(latest, display, problems),
            LatestNumerator = count is not null && row.Text(QuarterColumns.LatestNumerator).Length == 0
                ? ReadingWords.Read(count, Count, problems)
                : CountOf(QuarterColumns.LatestNumerator),
            LatestDenominator = CountOf(QuarterColumns.LatestDenominator),
            PreviousPeriod = PeriodIn(QuarterColumns.PreviousPeriod),
            Previous = Of(QuarterColumns.Previous),
            PreviousNumerator = CountOf(QuarterColumns.PreviousNumerator),
            PreviousDenominator = CountOf(QuarterColumns.PreviousDenominator),
            YearAgo = Of(QuarterColumns.YearAgo),
            Events = new()
            {
                Basis = ChoiceWords.Read(row.Find(QuarterColumns.EventsBasis), "basis", ChoiceWords.Bases, problems)
                    ?? Basis.Quarter,
                Count = CountOf(QuarterColumns.Events),
                Of = CountOf(QuarterColumns.EventsOf),
                Before = CountOf(QuarterColumns.PreviousEvents),
                BeforeOf = CountOf(QuarterColumns.PreviousEventsOf),
            },
            Forecast = Of(QuarterColumns.Forecast) is { Figure: not null } forecast
                ? ForecastOf(row, forecast, PeriodIn(QuarterColumns.ForecastFor) ?? new YearPeriod(quarter.Year),
                    quarter, problems)
                : null,
            PrintedChange = ReadingWords.Read(
                row.Find(QuarterColumns.PrintedChange),
                indicator.Kind == ValueKind.Percent ? display with { Unit = Unit.Points } : display,
                problems),
            Target = target,
            TargetReading = targetReading,
            PrintedTrend = WordIn(row, QuarterColumns.Trend),
            PrintedRating = WordIn(row, QuarterColumns.Rating),
            Quartile = ReadingWords.ReadQuartile(QuartileCell(row, quartile), problems),
            PreviousQuartile = ReadingWords.ReadQuartile(row.Find(QuarterColumns.PreviousQuartile), problems),
            NationalAverage = Of(QuarterColumns.NationalAverage),
            RegionalAverage = Of(QuarterColumns.RegionalAverage),
            NeighbourAverage = ReadingWords.Read(average, display, problems),
            BenchmarkPeriod = PeriodIn(QuarterColumns.BenchmarkPeriod),
            Baseline = BaselineWords.Read(entry?.Row?.Find("baseline"), display, quarter, problems),
            Levels = RatingLevelsReader.Read(row, entry?.Row, display, problems),
            Corrections = [.. row.Cells.Select(part => part.Correction).OfType<Correction>()],
            Reason = ReasonIn(row),
        };
        observation = WithAbsenceInPeriod(observation, row);
        ObservationChecks.Run(observation, line, quarter, problems);
        return observation;
    }

    /// <summary>Null where its time is over: that is told.</summary>
    private static GivenForecast? ForecastOf(
        TableRow row, Reading value, Period period, Quarter quarter, ICollection<Problem> problems)
    {
        if (!(period.LastDay < quarter.LastDay))
        {
            return new(value, period, WordIn(row, QuarterColumns.ForecastBy));
        }

        problems.Add(DataProblems.ForecastOfThePast(row.Find(QuarterColumns.ForecastFor)!, period, quarter));
        return null;
    }

    private static Cell? QuartileCell(TableRow row, Cell? beside) =>
        row.Find(QuarterColumns.Quartile) is { IsEmpty: false } own ? own : beside ?? row.Find(QuarterColumns.Quartile);

    /// <summary>
    /// The period in a cell. A date there is the quarter that it is in, or the month of a monthly indicator; that, and
    /// words in no known form, are told.
    /// </summary>
    private static Period? PeriodOf(
        TableRow row, string heading, Quarter quarter, Frequency? frequency, ICollection<Problem> problems)
    {
        if (row.Table.Periods.GetValueOrDefault(heading) is { } known)
        {
            return known;
        }

        if (row.Find(heading) is not { } cell
            || AbsenceWords.Read(cell.Text) is not null
            || AbsenceWords.IsSpreadsheetError(cell.Text))
        {
            return null;
        }

        var period = PeriodWords.Read(Words.Tidy(cell.Text), quarter);
        if (DayWords.In(cell.Text) is { } day)
        {
            period = frequency == Frequency.Month
                ? new MonthPeriod(day.Year, day.Month)
                : new QuarterPeriod(Quarter.Of(day));
            problems.Add(DataProblems.DateAsPeriod(cell, period));
        }
        else if (period is OtherPeriod && AbsenceWords.ReadWithReason(cell.Text) is null)
        {
            problems.Add(DataProblems.NotAPeriod(cell, quarter));
        }

        // "March 2024" of an indicator that is told once a quarter follows on "December 2023".
        return (frequency, period) is (Frequency.LastMonthOfQuarter,
            MonthPeriod { LastDay: { Month: 3 or 6 or 9 or 12 } end })
            ? new LastMonthOfQuarter(Quarter.Of(end))
            : period;
    }

    private static Frequency? FrequencyOf(TableRow row, CatalogueEntry? entry) => entry?.Frequency
        ?? ChoiceWords.Read(row.Find(QuarterColumns.Frequency), "frequency", ChoiceWords.Frequencies, []);

    /// <summary>
    /// Why there is no value: in its own column, or behind the words for nothing in the value's cell.
    /// </summary>
    private static Cell? ReasonIn(TableRow row)
    {
        if (WordIn(row, QuarterColumns.Reason) is { } own)
        {
            return own with { Text = own.Text.TrimEnd(' ', '.') };
        }

        return row.Find(QuarterColumns.Latest) is { } latest && AbsenceWords.ReadWithReason(latest.Text) is var (_, why)
            ? latest with { Text = why }
            : null;
    }

    /// <summary>The cell, where it holds a word that is not one for nothing.</summary>
    private static Cell? WordIn(TableRow row, string heading) =>
        row.Find(heading) is { } cell && AbsenceWords.Read(cell.Text) is null ? cell : null;

    /// <summary>The 2020/21 form says in the period's column why there is no value.</summary>
    private static Observation WithAbsenceInPeriod(Observation observation, TableRow row) =>
        observation.Latest is Absence { Kind: AbsenceKind.NotGiven }
            && row.Find(QuarterColumns.LatestPeriod) is { IsEmpty: false } period
            && AbsenceWords.Read(period.Text) is { } kind
            ? observation with { Latest = new Absence(kind, period) }
            : observation;
}
