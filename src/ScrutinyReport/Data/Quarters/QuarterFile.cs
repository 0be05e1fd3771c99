using System.Collections.Immutable;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Data;

/// <summary>A row of a quarter file, and the outcome it stands under.</summary>
internal sealed record QuarterRow(TableRow Row, Cell Name, string? Outcome);

/// <summary>The table of a quarter file: its rows without titles, group rows and notes.</summary>
internal sealed record QuarterFile(Table Table, ImmutableArray<QuarterRow> Rows)
{
    /// <summary>The notes below the table that marks behind its figures lead to.</summary>
    public ImmutableArray<Footnote> Notes { get; private init; } = [];

    /// <summary>The rows with too few or too many cells: they are no rows of the table, and said to be so.</summary>
    public ImmutableArray<CsvRow> Unread { get; private init; } = [];

    /// <summary>Reads the table; null where there are no headings we know or a required one is missing.</summary>
    public static QuarterFile? Read(
        CsvTable file, Quarter quarter, Catalogue? catalogue, ICollection<Problem> problems)
    {
        if (TableReader.ReadHeadings(file, QuarterColumns.Rules, problems) is not (var head, var at))
        {
            problems.Add(DataProblems.NoHeadings(file.Source.At(0, file.Source.Line(1).Length), QuarterColumns.Rules));
            return null;
        }

        var table = WideLayout.Of(HeadingVariants.Of(WithNamelessFirstColumn(head), quarter), quarter);
        if (TableReader.Missing(table, WideLayout.Rules(table, quarter), problems))
        {
            return null;
        }

        var body = WithoutNotes(file.Rows.RemoveRange(0, at + 1), table);
        table = table with
        {
            Width = RowWidth.Of(
                table.Headings.Length, body.Where(line => !line.IsBlank && Alone(line, table) is null)),
        };
        ReportUnused(table, body, problems);
        var unread = ImmutableArray.CreateBuilder<CsvRow>();
        var rows = Observed(table, body, catalogue, unread, problems);
        if (body.All(line => line.IsBlank))
        {
            problems.Add(DataProblems.NoRows(table));
        }

        return new(table, rows)
        {
            Notes = Footnotes.Below(file.Rows.RemoveRange(0, at + 1)),
            Unread = unread.ToImmutable(),
        };
    }

    private static ImmutableArray<QuarterRow> Observed(
        Table table,
        ImmutableArray<CsvRow> body,
        Catalogue? catalogue,
        ImmutableArray<CsvRow>.Builder unread,
        ICollection<Problem> problems)
    {
        var rows = ImmutableArray.CreateBuilder<QuarterRow>();
        string? group = null;
        var again = body.Where(line => IsHeadings(line, table)).ToArray();
        if (again is [var repeated, ..])
        {
            problems.Add(DataProblems.HeadingsAgain(repeated[0]));
        }

        foreach (var line in body.Except(again).Where(line => !line.IsBlank))
        {
            if (Alone(line, table) is { } title && catalogue?.Find(title.Text) is null)
            {
                group = Words.Tidy(title.Text);
            }
            else if (TableReader.Fit(table, line, problems) is not { } row)
            {
                unread.Add(line);
            }
            else
            {
                var name = row.Find(QuarterColumns.Indicator)!;
                if (name.IsEmpty)
                {
                    problems.Add(DataProblems.NamelessRow(row));
                }
                else
                {
                    rows.Add(new(row, name, row.Text(QuarterColumns.Outcome) is { Length: > 0 } outcome ? outcome
                        : group));
                }
            }
        }

        return rows.ToImmutable();
    }

    /// <summary>
    /// A row with one cell: it names the outcome of the rows below it, unless it is an indicator without figures.
    /// </summary>
    private static Cell? Alone(CsvRow line, Table table) =>
        line.Cells.Where(cell => !cell.IsEmpty).Take(2).ToArray() is [var only]
        && (only == line[0] || line.Cells.IndexOf(only) == table.Columns[QuarterColumns.Indicator])
            ? only
            : null;

    private static bool IsHeadings(CsvRow line, Table table) =>
        line.Length >= table.Headings.Length
        && Enumerable.Range(0, table.Headings.Length)
            .All(i => Words.Key(table.Headings[i].Text) == Words.Key(line[i].Text));

    /// <summary>The table's rows without the notes below it: what follows a blank row and has no values.</summary>
    private static ImmutableArray<CsvRow> WithoutNotes(
        ImmutableArray<CsvRow> body, Table table)
    {
        var value = table.Columns[QuarterColumns.Latest];
        var last = body.Length - 1;
        while (last >= 0 && !(body[last].Length >= table.Headings.Length && !body[last][value].IsEmpty))
        {
            last--;
        }

        var blank = Enumerable.Range(last + 1, body.Length - last - 1).Where(i => body[i].IsBlank);
        return body[..blank.DefaultIfEmpty(body.Length).First()];
    }

    /// <summary>The 2020/21 form leaves the heading above the indicators empty.</summary>
    private static Table WithNamelessFirstColumn(Table table) =>
        table.Headings[0].IsEmpty && !table.Columns.ContainsKey(QuarterColumns.Indicator)
            ? table with { Columns = new Dictionary<string, int>(table.Columns) { [QuarterColumns.Indicator] = 0 } }
            : table;

    private static void ReportUnused(
        Table table, ImmutableArray<CsvRow> body, ICollection<Problem> problems)
    {
        foreach (var (heading, index) in TableReader.Unknown(table, QuarterColumns.Rules)
            .Where(pair => !WideLayout.IsOfAQuarter(pair.Heading)))
        {
            if (!heading.IsEmpty)
            {
                problems.Add(DataProblems.UnusedColumn(heading, table, QuarterColumns.Rules));
            }
            else if (body.Any(row => row.Length > index && !row[index].IsEmpty))
            {
                problems.Add(DataProblems.NamelessColumn(heading));
            }
        }
    }
}
