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

    /// <summary>Where the row starts.</summary>
    public Place Place => Cells[0].Place;
}

/// <summary>The rows of a file under known headings, in file order.</summary>
internal sealed class Table(SourceText source, ImmutableArray<Cell> headings, ImmutableDictionary<string, int> columns)
{
    public SourceText Source { get; } = source;

    /// <summary>The heading row.</summary>
    public ImmutableArray<Cell> Headings { get; } = headings;

    /// <summary>Where each known heading stands, from 0.</summary>
    public ImmutableDictionary<string, int> Columns { get; } = columns;

    public ImmutableArray<TableRow> Rows { get; init; } = [];

    /// <summary>Periods that the headings themselves name, by the heading of the rule they stand in for.</summary>
    public ImmutableDictionary<string, Period> Periods { get; init; } = ImmutableDictionary<string, Period>.Empty;
}
