using System.Collections.Immutable;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Data;

/// <summary>A column that a file may have: its own heading, and others that mean the same.</summary>
internal sealed record ColumnRule(string Heading, bool IsRequired = false, params ImmutableArray<string> Aliases)
{
    public ImmutableArray<string> Keys { get; } = [Words.Key(Heading), .. Aliases.Select(Words.Key)];
}

/// <summary>
/// A row of a table; its cells are asked for by the heading of the rule, whatever the file's own words.
/// </summary>
internal sealed record TableRow(Table Table, ImmutableArray<Cell> Cells)
{
    /// <summary>The cell with the file's own heading; null where the file has no such column.</summary>
    public Cell? Find(string heading) => Table.Columns.TryGetValue(heading, out var index) ? Cells[index] : null;

    /// <summary>The text of a cell without spaces around it; empty where there is none.</summary>
    public string Text(string heading) => Find(heading) is { } cell ? Words.Tidy(cell.Text) : "";

    /// <summary>Whether none of these cells is empty; each that is, is a problem.</summary>
    public bool Requires(IEnumerable<string> headings, ICollection<Problem> problems)
    {
        var empty = headings.Select(Find).OfType<Cell>().Where(cell => cell.IsEmpty).ToArray();
        foreach (var cell in empty)
        {
            problems.Add(DataProblems.CellEmpty(cell));
        }

        return empty.Length == 0;
    }

    /// <summary>Where the row starts.</summary>
    public Place Place => Cells[0].Place;
}

/// <summary>
/// The rows of a file under known headings, in file order. The columns say where each known heading stands, from 0.
/// </summary>
internal sealed record Table(
    SourceText Source, ImmutableArray<Cell> Headings, IReadOnlyDictionary<string, int> Columns)
{
    /// <summary>How many cells a row may have: more than there are headings where all rows end in empty ones.</summary>
    public int Width { get; init; } = Headings.Length;

    public ImmutableArray<TableRow> Rows { get; init; } = [];

    /// <summary>Periods that the headings themselves name, by the heading of the rule they stand in for.</summary>
    public ImmutableDictionary<string, Period> Periods { get; init; } = ImmutableDictionary<string, Period>.Empty;
}
