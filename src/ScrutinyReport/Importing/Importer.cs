using System.Collections.Immutable;
using System.Text;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Importing;

/// <summary>
/// Turns a dashboard that a council publishes, as a workbook or as CSV, into a quarter file; the entry point of the
/// stage.
/// </summary>
internal static class Importer
{
    /// <summary>
    /// The quarter file, read as a report would read it: a problem of a cell has the cell's place in the imported file.
    /// <paramref name="catalogue"/> is the workspace's, null where there is none.
    /// </summary>
    public static Checked<Imported> Read(InputFile file, string? sheet, string? quarter, Catalogue? catalogue) =>
        WorkbookReader.Read(file)
            .Then(workbook => DashboardReader.Read(workbook, sheet))
            .Then(dashboard => QuarterFinder.Find(dashboard, file, quarter)
                .Then(found => Read(file, dashboard, found, catalogue)));

    private static Checked<Imported> Read(
        InputFile file, Dashboard found, QuarterFound quarter, Catalogue? catalogue)
    {
        var dashboard = WithVariants(found, quarter.Quarter);
        var text = QuarterText.Of(dashboard);
        var content = Encoding.UTF8.GetBytes(text.Text);
        var read = DatasetReader.Read(new DatasetRequest
        {
            Quarter = quarter.Quarter,
            QuarterFile = new(file.Path, content),
        });
        ImmutableArray<ImportedIndicator> indicators =
            [.. (read.Value?.Observations ?? []).Select(one => OfDashboard(one, dashboard))];
        var imported = new Imported
        {
            Dashboard = dashboard,
            Quarter = quarter,
            Content = content,
            Indicators = indicators,
            Outcomes = [.. (read.Value?.Observations ?? []).Select(one => one.Outcome).OfType<string>().Distinct()],
            New = [.. indicators.Where(one => catalogue?.Find(one.Indicator.Name) is null)],
        };
        var left = dashboard.Columns.Select(column => column.Heading.Place).ToHashSet();
        return Checked.Of(imported,
            read.Problems.Select(text.Traced).Concat(FewerDecimals(read.Value, text, dashboard.Sheet, catalogue))
            .Where(problem => problem.Severity != Severity.Note || !left.Contains(problem.Place))
            .Where(problem => !dashboard.Sheet.IsUnread(problem.Place)));
    }

    /// <summary>
    /// Figures that the workbook shows with fewer decimals than it has and the catalogue wants: they decide ratings.
    /// </summary>
    private static IEnumerable<Problem> FewerDecimals(
        Dataset? dataset, QuarterText text, Sheet sheet, Catalogue? catalogue) =>
        from observation in dataset?.Observations ?? []
        let entry = catalogue?.Find(observation.Indicator.Name)
        where entry is { Decimals: not null }
        from reading in new[] { observation.Latest, observation.Previous, observation.YearAgo, observation.TargetReading }
        where reading is { Figure: not null, Cell: not null }
        let place = text.Traced(reading.Cell!.Place)
        let shown = NumberWords.ReadSigned(reading.Cell!.Text)?.Decimals
        where shown < entry.Decimals && sheet.Rounded.ContainsKey(place)
        select ImportProblems.FewerDecimals(place, reading.Cell!.Text, sheet.Rounded[place], entry.Decimals ?? 0,
            entry.Indicator.Id);

    private static Dashboard WithVariants(Dashboard dashboard, Quarter quarter)
    {
        var columns = dashboard.Columns.ToBuilder();
        foreach (var (index,
            meaning) in HeadingVariants.Understood(columns.Select(column => column.Heading.Text), quarter))
        {
            columns[index] = columns[index] with { Meaning = meaning };
        }

        return dashboard with { Columns = columns.ToImmutable() };
    }

    private static ImportedIndicator OfDashboard(Observation observation, Dashboard dashboard)
    {
        var indicator = observation.Indicator;
        return new(indicator, indicator.Polarity != Polarity.None || Row(indicator, dashboard) is { } row
            && dashboard.Columns.FirstOrDefault(column => column.Meaning == QuarterColumns.Polarity) is { } column
            && !row[dashboard.Columns.IndexOf(column)].IsEmpty);
    }

    private static ImmutableArray<Cell>? Row(Indicator indicator, Dashboard dashboard)
    {
        var at = dashboard.Columns.First(column => column.Meaning == QuarterColumns.Indicator);
        var key = IndicatorNames.Key(indicator.Name);
        return dashboard.Rows.Cast<ImmutableArray<Cell>?>().FirstOrDefault(row =>
            IndicatorNames.Key(row!.Value[dashboard.Columns.IndexOf(at)].Text) == key);
    }
}

/// <summary>What an imported file came to.</summary>
internal sealed record Imported
{
    public required Dashboard Dashboard { get; init; }

    public required QuarterFound Quarter { get; init; }

    /// <summary>The quarter file's bytes.</summary>
    public required ReadOnlyMemory<byte> Content { get; init; }

    /// <summary>Its indicators, in its order.</summary>
    public required ImmutableArray<ImportedIndicator> Indicators { get; init; }

    /// <summary>The outcomes that its rows stand under, in its order.</summary>
    public required ImmutableArray<string> Outcomes { get; init; }

    /// <summary>The indicators that the catalogue has no row for.</summary>
    public required ImmutableArray<ImportedIndicator> New { get; init; }
}

/// <summary>
/// An indicator of a dashboard, and whether the dashboard says which way is good, or that neither is.
/// </summary>
internal sealed record ImportedIndicator(Indicator Indicator, bool HasPolarity);
