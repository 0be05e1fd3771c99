using System.Collections.Immutable;
using ScrutinyReport.Data;

namespace ScrutinyReport.Importing;

/// <summary>The headings of a sheet, understood.</summary>
internal static class Headings
{
    /// <summary>
    /// A row as headings. Where a cell alone is none that is known and the merged cell above it with it is
    /// (<c>Latest</c> over <c>Period</c> and <c>Value</c>), the heading is both together.
    /// </summary>
    public static ImmutableArray<DashboardColumn> Of(Sheet sheet, SheetRow row) =>
    [
        .. row.Cells.Select((cell, index) => Of(sheet, row, cell, index)),
    ];

    private static DashboardColumn Of(Sheet sheet, SheetRow row, Cell cell, int index)
    {
        var own = cell with { Text = OneLine.Of(cell.Text) };

        // A block that reaches down to this row is its own text; one that ends above it comes before it.
        var above = sheet.Merged.FirstOrDefault(block => block.FirstRow < row.Number
            && block.LastRow >= row.Number - 1 && block.FirstColumn <= index && index <= block.LastColumn);
        if (above is not null)
        {
            var over = OneLine.Of(sheet.Rows[above.FirstRow - 1].Cells[above.FirstColumn].Text);
            var both = own with { Text = above.LastRow >= row.Number || own.IsEmpty ? over : $"{over} {own.Text}" };
            if (Meaning(both) is { } together)
            {
                return new(index, both, together);
            }
        }

        return new(index, own, Meaning(own));
    }

    private static string? Meaning(Cell heading) => WideLayout.IsOfAQuarter(heading)
        ? Words.Tidy(heading.Text)
        : QuarterColumns.Find(heading.Text)?.Heading;
}
