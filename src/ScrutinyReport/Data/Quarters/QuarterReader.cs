using System.Collections.Immutable;
using System.Globalization;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Data;

/// <summary>Reads the rows of a quarter file as observations of indicators.</summary>
internal static class QuarterReader
{
    public static ImmutableArray<Observation> Read(
        QuarterFile file,
        Quarter quarter,
        Catalogue? catalogue,
        ImmutableArray<CorrectionRow> corrections,
        ICollection<Problem> all)
    {
        var problems = new List<Problem>();
        var rows = Corrections.Apply(file, catalogue, [.. corrections.Where(one => one.Correction.Quarter == quarter)],
            problems);
        var observations = new Dictionary<string, Observation>();
        int[] columns = [.. file.Table.Columns.Values.Order()];
        foreach (var row in rows)
        {
            var entry = catalogue?.Find(row.Name.Text);
            var id = entry?.Indicator.Id ?? DerivedId(IndicatorNames.Tidy(row.Name.Text), observations);
            if (observations.TryGetValue(id, out var first))
            {
                problems.Add(DataProblems.IndicatorTwice(row.Name, first.Place, id));
                continue;
            }

            var observation = ObservationReader.Read(row, id, entry, quarter, problems);
            problems.AddRange(columns.Select(column => row.Row.Cells[column])
                .Where(cell => AbsenceWords.IsSpreadsheetError(cell.Text)
                    && problems.All(problem => problem.Place != cell.Place))
                .Select(DataProblems.SpreadsheetError));
            observations.Add(id, observation with { Notes = Footnotes.Of(observation, file.Notes, problems) });
        }

        ObservationChecks.FractionsAmongSigns([.. observations.Values], problems);
        ReportMissing(observations, rows, file, quarter, catalogue, problems);
        var corrected = rows.SelectMany(row => row.Row.Cells).Where(cell => cell.Correction is not null)
            .ToLookup(cell => cell.Place, cell => cell.Correction!);
        foreach (var problem in RepeatedProblems.Once(file, problems))
        {
            all.Add(WithCorrection(problem, corrected));
        }

        return [.. observations.Values];
    }

    /// <summary>A problem of a corrected cell leads to the correction too.</summary>
    private static Problem WithCorrection(Problem problem, ILookup<Place, Correction> corrected) =>
        corrected[problem.Place].FirstOrDefault() is { } correction
            ? problem with { Trail = problem.Trail.Add(new(correction.Place, "corrected here")) }
            : problem;

    /// <summary>
    /// The id of an indicator that no catalogue names: from its name, with a number where another name has the same id.
    /// </summary>
    private static string DerivedId(string name, Dictionary<string, Observation> taken)
    {
        var slug = Words.Slug(name) is { Length: > 0 } words ? words : "indicator";
        return Enumerable.Range(1, taken.Count + 1)
            .Select(number => number == 1 ? slug : string.Create(CultureInfo.InvariantCulture, $"{slug}-{number}"))
            .First(id => !taken.TryGetValue(id, out var other) || Words.Key(other.Indicator.Name) == Words.Key(name));
    }

    private static Quarter? QuarterOf(Period? period) =>
        period is MonthPeriod { LastDay: { } day } ? Quarter.Of(day) : period?.OfQuarter;

    /// <summary>
    /// Rows that no indicator has, and indicators that have no row; a row that could not be read says so itself.
    /// </summary>
    private static void Unmatched(
        Dictionary<string, Observation> observations,
        ImmutableArray<QuarterRow> rows,
        QuarterFile file,
        Quarter quarter,
        Catalogue catalogue,
        List<Problem> problems)
    {
        Indicator[] missing =
        [
            .. catalogue.Entries.Select(entry => entry.Indicator).Where(indicator =>
                !observations.ContainsKey(indicator.Id) && IndicatorChecks.IsReportedIn(indicator, quarter)
                && !file.Unread.Any(row => row.Cells.Any(cell => catalogue.Find(cell.Text)?.Indicator == indicator))),
        ];
        Cell[] unknown = [.. rows.Select(row => row.Name).Where(name => catalogue.Find(name.Text) is null)];
        var renamed = new RenamedIndicators(unknown, missing);
        foreach (var name in unknown)
        {
            var id = observations.First(pair => pair.Value.Place == name.Place
                || Words.Key(pair.Value.Indicator.Name) == IndicatorNames.Key(name.Text)).Key;
            problems.Add(DataProblems.NotInCatalogue(name, id, catalogue.Source, catalogue.Names, renamed.Of(name)));
        }

        foreach (var indicator in missing)
        {
            problems.Add(DataProblems.NoRow(indicator, file.Table.Source, renamed.Of(indicator)));
        }
    }

    private static void ReportMissing(
        Dictionary<string, Observation> observations,
        ImmutableArray<QuarterRow> rows,
        QuarterFile file,
        Quarter quarter,
        Catalogue? catalogue,
        List<Problem> problems)
    {
        if (catalogue is not null)
        {
            Unmatched(observations, rows, file, quarter, catalogue, problems);
        }

        var quarters = observations.Values
            .Select(observation => QuarterOf(observation.LatestPeriod))
            .OfType<Quarter>()
            .ToArray();
        if (quarters.Length > 0 && !quarters.Contains(quarter))
        {
            var found = string.Join(", ", quarters.Distinct().Order());
            var cell = file.Table.Headings[file.Table.Columns[QuarterColumns.LatestPeriod]];
            problems.Add(DataProblems.NoRowOfQuarter(file.Table.Source, quarter, cell.Place, found));
        }
    }
}
