using System.Collections.Immutable;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Data;

/// <summary>A correction and the row it was read from.</summary>
internal sealed record CorrectionRow(Correction Correction, TableRow Row);

/// <summary>Reads <c>corrections.csv</c> (METHODS 8).</summary>
internal static class CorrectionReader
{
    private static readonly ImmutableArray<ColumnRule> Rules =
    [
        new("quarter", true), new("indicator", true), new("column", true), new("was", true), new("now", true),
        new("reason", true), new("who", true),
    ];

    public static ImmutableArray<CorrectionRow> Read(CsvTable file, ICollection<Problem> problems) =>
        TableReader.ReadStrict(file, Rules, problems) is { } table
            ? [.. table.Rows.Select(row => Of(row, problems)).OfType<CorrectionRow>()]
            : [];

    private static CorrectionRow? Of(TableRow row, ICollection<Problem> problems)
    {
        if (SpreadsheetErrors.Of(row).Any()
            || !row.Requires(["indicator", "column", "reason", "who"], problems)
            || QuarterCell.Read(row.Find("quarter")!, problems) is not { } quarter)
        {
            return null;
        }

        return new(
            new()
            {
                Quarter = quarter,
                Indicator = row.Text("indicator"),
                Column = row.Text("column"),
                Was = row.Text("was"),
                Now = row.Text("now"),
                Reason = row.Text("reason"),
                Who = row.Text("who"),
                Place = row.Place,
            },
            row);
    }
}
