using System.Collections.Immutable;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Importing;

/// <summary>Finds the dashboard in a workbook.</summary>
internal static class DashboardReader
{
    /// <summary>
    /// The dashboard of the sheet that is named; else that of the only sheet that is not hidden and has one.
    /// </summary>
    public static Checked<Dashboard> Read(Workbook workbook, string? sheetName)
    {
        var file = workbook.File;
        if (sheetName is not null)
        {
            var named = workbook.Sheets.FirstOrDefault(sheet => !workbook.IsText
                && string.Equals(sheet.Name, sheetName, StringComparison.OrdinalIgnoreCase));
            return named is null
                ? Checked.Failed<Dashboard>(
                    ImportProblems.NoSheet(file, sheetName, [.. workbook.Sheets.Select(sheet => sheet.Name)]))
                : Of(named) is { } only ? Found(only, workbook)
                : Checked.Failed<Dashboard>(HiddenHeadings(file, [named])
                    ?? ImportProblems.NoHeadings(file, named.Name));
        }

        var shown = workbook.Sheets.Where(sheet => !sheet.IsHidden).ToList();
        return shown.Select(Of).OfType<Dashboard>().ToList() switch
        {
            [var only] => Found(only, workbook),
            [] => Checked.Failed<Dashboard>(HiddenHeadings(file, shown)
                ?? HiddenSheet(workbook)
                ?? ImportProblems.NoHeadings(file, shown is [var sheet] ? sheet.Name : "")),
            var several => Checked.Failed<Dashboard>(
                ImportProblems.SeveralSheets(file, several.Select(one => one.Sheet.Name))),
        };
    }

    private static Problem? HiddenHeadings(InputFile file, IEnumerable<Sheet> looked) =>
        looked.FirstOrDefault(sheet => Of(Shown(sheet)) is not null) is { } sheet
            ? ImportProblems.HiddenDashboard(file, sheet.Name, isSheet: false)
            : null;

    private static Sheet Shown(Sheet sheet) =>
        sheet with { Rows = [.. sheet.Rows.Select(row => row with { IsHidden = false })] };

    private static Problem? HiddenSheet(Workbook workbook) =>
        workbook.Sheets.Where(sheet => sheet.IsHidden && Of(sheet) is not null).ToArray() is [var only]
            ? ImportProblems.HiddenDashboard(workbook.File, only.Name, isSheet: true)
            : null;

    private static Checked<Dashboard> Found(Dashboard dashboard, Workbook workbook)
    {
        var sheet = dashboard.Sheet;
        var problems = sheet.Rows.Where(row => !row.IsHidden).SelectMany(row => Shown(sheet, row.Cells))
            .Select(cell => Problem(cell.Place, sheet)).OfType<Problem>()
            .Concat(sheet.Beyond is { } beyond ? [ImportProblems.TooFar(beyond)] : []).ToList();
        return !dashboard.Rows.IsEmpty
                ? Checked.Of(dashboard with { HiddenSheets = HiddenSheets(workbook, sheet) }, problems)
            : Checked.Failed<Dashboard>(
                problems.Count > 0 ? [.. problems] : [ImportProblems.NoIndicators(dashboard.Columns[0].Heading.Place)]);
    }

    private static Problem? Problem(Place place, Sheet sheet) =>
        sheet.Unsaved.Contains(place) ? ImportProblems.Unsaved(place)
        : sheet.Uncertain.TryGetValue(place, out var format) ? ImportProblems.UncertainFormat(place, format)
        : null;

    private static ImmutableArray<string> HiddenSheets(Workbook workbook, Sheet read) =>
    [
        .. workbook.Sheets.Where(sheet => sheet.IsHidden && sheet != read && sheet.Rows.Any(row => !IsBlank(row.Cells)))
            .Select(sheet => sheet.Name),
    ];

    private static Dashboard? Of(Sheet sheet)
    {
        var rows = sheet.Rows.Where(row => !row.IsHidden).ToList();
        var at = rows.FindIndex(row => Known(Headings.Of(sheet, row)) >= 2);
        if (at < 0)
        {
            return null;
        }

        // Two rows of headings: the second says what the first, merged over several columns, leaves open.
        if (at + 1 < rows.Count && Known(Headings.Of(sheet, rows[at + 1])) > Known(Headings.Of(sheet, rows[at])))
        {
            at++;
        }

        var below = rows.Skip(at + 1).Select(row => Filled(sheet, row)).Where(row => !IsBlank(row)).ToList();
        var last = below.FindLastIndex(row => Shown(sheet, row).Count(cell => !cell.IsEmpty) > 1);
        var table = below.Take(last + 1).ToList();
        var columns = Headings.Of(sheet, rows[at])
            .Where(column => !sheet.HiddenColumns.Contains(column.Index))
            .Where(column => !column.Heading.IsEmpty || table.Any(row => HasText(row, column.Index)))
            .ToImmutableArray();
        return new()
        {
            Sheet = sheet,
            HeadingRow = rows[at].Number,
            Columns = WithNamelessNames(columns),
            Rows = [.. table.Select(row => Of(row, columns))],
            Titles = Texts(rows.Take(at).Where(row => !IsHeadingAbove(sheet, row, rows[at])).Select(row => row.Cells)),
            Notes = Texts(below.Skip(last + 1)),
            HiddenRows =
            [
                .. sheet.Rows.Where(row => row.IsHidden && !IsBlank(row.Cells)).Select(row => row.Number),
            ],
            HiddenColumns =
            [
                .. sheet.HiddenColumns.Order()
                    .Where(index => sheet.Rows.Any(row => HasText(row.Cells, index)))
                    .Select(Sheet.Letter),
            ],
        };
    }

    private static int Known(IEnumerable<DashboardColumn> columns) =>
        columns.Count(column => column.Meaning is not null);

    // The 2020/21 form leaves the heading above the indicators empty.
    private static ImmutableArray<DashboardColumn> WithNamelessNames(ImmutableArray<DashboardColumn> columns) =>
        columns[0].Heading.IsEmpty && columns.All(column => column.Meaning != QuarterColumns.Indicator)
            ? columns.SetItem(0, columns[0] with { Meaning = QuarterColumns.Indicator })
            : columns;

    private static bool IsHeadingAbove(Sheet sheet, SheetRow row, SheetRow headings) =>
        sheet.Merged.Any(block => block.FirstRow == row.Number && block.LastRow >= headings.Number)
        || (row.Number == headings.Number - 1 && sheet.Merged.Count(block => block.FirstRow == row.Number) > 1);

    /// <summary>
    /// The cells of a row, with the text of cells that are merged downwards in each row they stand beside.
    /// </summary>
    private static ImmutableArray<Cell> Filled(Sheet sheet, SheetRow row)
    {
        var cells = row.Cells;
        foreach (var block in sheet.Merged.Where(block => block.FirstColumn == block.LastColumn
            && block.FirstRow < row.Number && row.Number <= block.LastRow && block.FirstColumn < cells.Length))
        {
            var first = sheet.Rows[block.FirstRow - 1].Cells[block.FirstColumn];
            cells = cells.SetItem(block.FirstColumn, cells[block.FirstColumn] with { Text = first.Text });
        }

        return cells;
    }

    /// <summary>
    /// A row's cells under the columns; a text that stands alone names the outcome of the rows below it.
    /// </summary>
    private static ImmutableArray<Cell> Of(ImmutableArray<Cell> row, ImmutableArray<DashboardColumn> columns)
    {
        ImmutableArray<Cell> cells =
        [
            .. columns.Select(column => column.Index < row.Length
                ? row[column.Index]
                : column.Heading with { Text = "" }),
        ];
        var indicator = columns.FirstOrDefault(column => column.Meaning == QuarterColumns.Indicator);
        return cells.Where(cell => !cell.IsEmpty).ToList() is [var alone] && alone.Place != cells[0].Place
            && !(indicator is not null && cells.IndexOf(alone) == columns.IndexOf(indicator))
            ? cells.SetItem(cells.IndexOf(alone), alone with { Text = "" }).SetItem(0, alone)
            : cells;
    }

    private static IEnumerable<Cell> Shown(Sheet sheet, ImmutableArray<Cell> row) =>
        row.Where((_, index) => !sheet.HiddenColumns.Contains(index));

    private static bool IsBlank(ImmutableArray<Cell> row) => row.All(cell => cell.IsEmpty);

    private static bool HasText(ImmutableArray<Cell> row, int index) => index < row.Length && !row[index].IsEmpty;

    private static ImmutableArray<string> Texts(IEnumerable<ImmutableArray<Cell>> rows) =>
    [
        .. rows.Where(row => !IsBlank(row))
            .Select(row => string.Join(' ', row.Where(cell => !cell.IsEmpty).Select(cell => OneLine.Of(cell.Text)))),
    ];
}
