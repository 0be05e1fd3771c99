using System.Collections.Immutable;
using ScrutinyReport.Data;

namespace ScrutinyReport.Importing;

/// <summary>The table of indicators in a sheet, taken out of what stands around it.</summary>
internal sealed record Dashboard
{
    public required Sheet Sheet { get; init; }

    /// <summary>The row of the headings, by Excel's number.</summary>
    public required int HeadingRow { get; init; }

    /// <summary>The columns that are shown, from the left.</summary>
    public required ImmutableArray<DashboardColumn> Columns { get; init; }

    /// <summary>The rows below the headings that are shown and not blank, each with a cell for every column.</summary>
    public required ImmutableArray<ImmutableArray<Cell>> Rows { get; init; }

    /// <summary>What stands above the headings, a text for each row.</summary>
    public required ImmutableArray<string> Titles { get; init; }

    /// <summary>What stands below the table.</summary>
    public required ImmutableArray<string> Notes { get; init; }

    /// <summary>The numbers of rows that are hidden and hold something.</summary>
    public required ImmutableArray<int> HiddenRows { get; init; }

    /// <summary>The letters of columns that are hidden and hold something.</summary>
    public required ImmutableArray<string> HiddenColumns { get; init; }

    /// <summary>The names of the workbook's other sheets that are hidden and hold something.</summary>
    public ImmutableArray<string> HiddenSheets { get; init; } = [];
}

/// <summary>
/// A column: where it stands, its heading as it will be written, and what it is read as, a heading of the quarter file;
/// null where it is left alone.
/// </summary>
internal sealed record DashboardColumn(int Index, Cell Heading, string? Meaning)
{
    public string Letter => Sheet.Letter(Index);
}
