using System.Collections.Immutable;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Data;

/// <summary>Puts the rows of a file under the headings that are known for it.</summary>
internal static class TableReader
{
    /// <summary>
    /// A file of our own form: the first row that is not blank is the heading row, and a column of another name is an
    /// error. Null where a required column is missing.
    /// </summary>
    public static Table? ReadStrict(CsvTable file, ImmutableArray<ColumnRule> rules, ICollection<Problem> problems)
    {
        var at = Enumerable.Range(0, file.Rows.Length).FirstOrDefault(i => !file.Rows[i].IsBlank, -1);
        if (at < 0)
        {
            problems.Add(DataProblems.NoHeadings(file.Source.At(0, file.Source.Line(1).Length), rules));
            return null;
        }

        var table = Head(file.Source, file.Rows[at], rules, problems);
        foreach (var (heading, index) in Unknown(table, rules))
        {
            if (!heading.IsEmpty)
            {
                problems.Add(DataProblems.UnknownColumn(heading, rules));
            }
            else if (file.Rows.Skip(at + 1).Any(row => row.Length > index && !row[index].IsEmpty))
            {
                problems.Add(DataProblems.NamelessColumn(heading));
            }
        }

        return Missing(table, rules, problems)
            ? null
            : SpreadsheetErrors.Told(WithRows(table, file.Rows.Skip(at + 1), problems), problems);
    }

    /// <summary>
    /// The heading row of a published table: the first that has two known headings or more, title rows standing above
    /// it. Null where there is none; the number of the row is where to read on.
    /// </summary>
    public static (Table Table, int Row)? ReadHeadings(
        CsvTable file, ImmutableArray<ColumnRule> rules, ICollection<Problem> problems)
    {
        for (var i = 0; i < file.Rows.Length; i++)
        {
            if (file.Rows[i].Cells.Count(cell => RuleOf(cell, rules) is not null) >= 2)
            {
                return (Head(file.Source, file.Rows[i], rules, problems), i);
            }
        }

        return null;
    }

    /// <summary>Reports every required column that is not there; whether there are any.</summary>
    public static bool Missing(Table table, ImmutableArray<ColumnRule> rules, ICollection<Problem> problems)
    {
        var missing = rules.Where(rule => rule.IsRequired && !table.Columns.ContainsKey(rule.Heading)).ToArray();
        foreach (var rule in missing)
        {
            problems.Add(DataProblems.MissingColumn(table, rule));
        }

        return missing.Length > 0;
    }

    /// <summary>The cells of a row under their headings; null, with a problem, where their number differs.</summary>
    public static TableRow? Fit(Table table, CsvRow row, ICollection<Problem> problems)
    {
        var width = table.Headings.Length;
        if (row.Length < width || row.Length > table.Width)
        {
            problems.Add(row.Cells.FirstOrDefault(RunsOn) is { } open
                ? OpenedIn(open)
                : DataProblems.RaggedRow(table, row));
            return null;
        }

        return new(table,
            [.. row.Cells.Take(width).Select((cell, i) => cell with { Heading = Words.Tidy(table.Headings[i].Text) })]);
    }

    /// <summary>
    /// A cell of several lines in a row that has not the right number of cells: its quotation mark was forgotten.
    /// </summary>
    private static bool RunsOn(Cell cell) =>
        cell.Place.Source is not null && cell.Text.AsSpan().Trim().ContainsAny('\r', '\n');

    private static Problem OpenedIn(Cell cell)
    {
        var source = cell.Place.Source!;
        var mark = source.Text.LastIndexOf('"', Math.Min(cell.Place.Start, source.Text.Length - 1));
        return DataProblems.UnclosedQuote(
            mark < 0 ? cell.Place : source.At(mark, 1), cell.Place.Line + cell.Text.AsSpan().TrimEnd().Count('\n'));
    }

    /// <summary>The columns whose heading no rule knows.</summary>
    public static IEnumerable<UnknownColumn> Unknown(Table table, ImmutableArray<ColumnRule> rules) =>
        table.Headings
            .Select((heading, index) => new UnknownColumn(heading, index))
            .Where(column => !table.Columns.Values.Contains(column.Index) && RuleOf(column.Heading, rules) is null);

    private static Table WithRows(Table table, IEnumerable<CsvRow> rows, ICollection<Problem> problems)
    {
        ImmutableArray<CsvRow> full = [.. rows.Where(row => !row.IsBlank)];
        var wide = table with { Width = RowWidth.Of(table.Headings.Length, full) };
        return wide with { Rows = [.. full.Select(row => Fit(wide, row, problems)).OfType<TableRow>()] };
    }

    private static Table Head(
        SourceText source, CsvRow row, ImmutableArray<ColumnRule> rules, ICollection<Problem> problems)
    {
        var columns = new Dictionary<string, int>();
        for (var i = 0; i < row.Length; i++)
        {
            if (RuleOf(row[i], rules) is { } rule && !columns.TryAdd(rule.Heading, i))
            {
                problems.Add(DataProblems.ColumnTwice(row[i], row[columns[rule.Heading]]));
            }
        }

        return new(source, row.Cells, columns);
    }

    private static ColumnRule? RuleOf(Cell heading, ImmutableArray<ColumnRule> rules)
    {
        var key = Words.Key(heading.Text);
        return key.Length == 0 ? null : rules.FirstOrDefault(rule => rule.Keys.Contains(key));
    }
}

/// <summary>A column that no rule knows, and where it stands, from 0.</summary>
internal sealed record UnknownColumn(Cell Heading, int Index);
