using System.Collections.Immutable;
using System.Globalization;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Importing;

/// <summary>
/// A sheet of a workbook, or a CSV file as the one sheet it is: its rows from the first, every cell with its text as a
/// reader sees it and its address. What is hidden is there, and marked.
/// </summary>
internal sealed record Sheet(string Name, ImmutableArray<SheetRow> Rows)
{
    /// <summary>Whether the workbook hides it.</summary>
    public bool IsHidden { get; init; }

    /// <summary>The columns that are hidden, from 0.</summary>
    public ImmutableHashSet<int> HiddenColumns { get; init; } = [];

    /// <summary>The cells that are merged; the text stands in the first of them.</summary>
    public ImmutableArray<MergedCells> Merged { get; init; } = [];

    /// <summary>Cells with a formula whose value was not saved with it; their text is empty.</summary>
    public ImmutableArray<Place> Unsaved { get; init; } = [];

    /// <summary>
    /// Cells with a number format that we cannot apply with certainty, and the format; their text is empty.
    /// </summary>
    public ImmutableDictionary<Place, string> Uncertain { get; init; } = ImmutableDictionary<Place, string>.Empty;

    /// <summary>
    /// Cells whose format shows fewer decimals than they have, and what they hold: <c>57.49%</c> for 0.5749 under
    /// <c>0%</c>.
    /// </summary>
    public ImmutableDictionary<Place, string> Rounded { get; init; } = ImmutableDictionary<Place, string>.Empty;

    /// <summary>The first cell beyond the rows and columns that are read; null where there is none.</summary>
    public Place? Beyond { get; init; }

    /// <summary>Whether a cell is empty because it could not be read, which is told.</summary>
    public bool IsUnread(Place place) => Unsaved.Contains(place) || Uncertain.ContainsKey(place);

    /// <summary>A column's letter in Excel: A for 0, AA for 26.</summary>
    public static string Letter(int column) => column < 26
        ? ((char)('A' + column)).ToString(CultureInfo.InvariantCulture)
        : Letter((column / 26) - 1) + Letter(column % 26);
}

/// <summary>A row of a sheet; its number is Excel's, from 1.</summary>
internal sealed record SheetRow(int Number, bool IsHidden, ImmutableArray<Cell> Cells);

/// <summary>A block of merged cells: rows from 1 and columns from 0, both ends included.</summary>
internal sealed record MergedCells(int FirstRow, int LastRow, int FirstColumn, int LastColumn);
