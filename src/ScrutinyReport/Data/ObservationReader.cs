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
        var latestPeriod = PeriodOf(row, QuarterColumns.LatestPeriod, quarter);
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
            PreviousPeriod = PeriodOf(row, QuarterColumns.PreviousPeriod, quarter),
            Previous = Of(QuarterColumns.Previous),
            PreviousNumerator = CountOf(QuarterColumns.PreviousNumerator),
            PreviousDenominator = CountOf(QuarterColumns.PreviousDenominator),
            YearAgo = Of(QuarterColumns.YearAgo),
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
            NeighbourAverage = ReadingWords.Read(average, display, problems),
            BenchmarkPeriod = PeriodOf(row, QuarterColumns.BenchmarkPeriod, quarter),
            Baseline = BaselineWords.Read(entry?.Row?.Find("baseline"), display, quarter, problems),
            Levels = RatingLevelsReader.Read(row, entry?.Row, display, problems),
            Corrections = [.. row.Cells.Select(part => part.Correction).OfType<Correction>()],
            Reason = WordIn(row, QuarterColumns.Reason),
        };
        observation = WithAbsenceInPeriod(observation, row);
        ObservationChecks.Run(observation, line, quarter, problems);
        return observation;
    }

    private static Cell? QuartileCell(TableRow row, Cell? beside) =>
        row.Find(QuarterColumns.Quartile) is { IsEmpty: false } own ? own : beside ?? row.Find(QuarterColumns.Quartile);

    private static Period? PeriodOf(TableRow row, string heading, Quarter quarter) =>
        row.Table.Periods.GetValueOrDefault(heading)
            ?? (AbsenceWords.Read(row.Text(heading)) is null ? PeriodWords.Read(row.Text(heading), quarter) : null);

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
