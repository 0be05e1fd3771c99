using System.Collections.Immutable;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Data;

/// <summary>Reads <c>overrides.csv</c>: ratings that analysts give instead of the policy's (METHODS 3).</summary>
internal static class OverrideReader
{
    private static readonly ImmutableArray<ColumnRule> Rules =
        [new("quarter", true), new("indicator", true), new("rating", true), new("reason", true), new("who", true)];

    public static ImmutableArray<RatingOverride> Read(CsvTable file, ICollection<Problem> problems) =>
        TableReader.ReadStrict(file, Rules, problems) is { } table
            ? [.. table.Rows.Select(row => Of(row, problems)).OfType<RatingOverride>()]
            : [];

    private static RatingOverride? Of(TableRow row, ICollection<Problem> problems)
    {
        if (SpreadsheetErrors.Of(row).Any()
            || !row.Requires(Rules.Select(rule => rule.Heading), problems)
            || QuarterCell.Read(row.Find("quarter")!, problems) is not { } quarter)
        {
            return null;
        }

        return new()
        {
            Quarter = quarter,
            QuarterCell = row.Find("quarter")!,
            Indicator = row.Find("indicator")!,
            Rating = row.Find("rating")!,
            Reason = row.Text("reason"),
            Who = row.Text("who"),
        };
    }
}
