using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace ScrutinyReport.Data;

/// <summary>
/// Says how many cells the rows of a table may have. A number such as 2,522 without its quotation marks is two cells,
/// and shifts all that follow it by one.
/// </summary>
internal static partial class RowWidth
{
    /// <summary>
    /// The width of the heading row, or more where every row ends in the same empty cells, as spreadsheets save them.
    /// </summary>
    public static int Of(int headings, IEnumerable<CsvRow> rows)
    {
        var full = rows.Where(row => row.Length >= headings).ToArray();
        var width = full.Length == 0 ? headings : full[0].Length;
        foreach (var row in full)
        {
            width = Math.Min(width, row.Length);
        }

        return full.Any(row => row.Cells.Skip(headings).Take(width - headings).Any(cell => !cell.IsEmpty))
            || full.All(row => Split(row).Length > 0)
            ? headings
            : width;
    }

    /// <summary>Neighbouring cells that together look like one number with a thousands comma.</summary>
    public static ImmutableArray<(Cell First, Cell Second)> Split(CsvRow row) =>
    [
        .. row.Cells.Zip(row.Cells.Skip(1))
            .Where(pair => !IsQuoted(pair.First) && !IsQuoted(pair.Second)
                && Thousands().IsMatch(pair.First.Text) && Rest().IsMatch(pair.Second.Text)),
    ];

    private static bool IsQuoted(Cell cell) =>
        cell.Place is { Source: { } source, Start: > 0 and var start } && source.Text[start - 1] == '"';

    [GeneratedRegex(@"^\s*[<>]?=?-?[1-9]\d{0,2}$")]
    private static partial Regex Thousands();

    [GeneratedRegex(@"^\d{3}(\.\d+)?\s*$")]
    private static partial Regex Rest();
}
