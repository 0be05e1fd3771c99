using System.Globalization;
using ScrutinyReport.Assessment;
using ScrutinyReport.Data;

namespace ScrutinyReport.Cli;

/// <summary>
/// Ranks as a table for people: best first, with at most two decimals more than the file's values have.
/// </summary>
internal static class RankTable
{
    private static readonly string[] Headings =
        ["rank", "authority", "value", "change", "quartile", "neighbours", "n"];

    public static void Write(Ranking ranking, TextWriter to)
    {
        var isFirst = true;
        foreach (var year in ranking.Years)
        {
            to.Write(isFirst ? "" : "\n");
            isFirst = false;
            Write(year, to);
        }
    }

    private static void Write(RankedYear year, TextWriter to)
    {
        var decimals = Math.Min(year.Rows.Max(row => Decimals(row.Value)), 4);
        to.Write($"{year.Measure.Name}, {year.Year.Shown}\n{About(year, decimals)}\n\n");
        var rows = year.Rows
            .OrderBy(row => row.Rank ?? int.MaxValue)
            .ThenByDescending(row => row.Value is not null)
            .ThenBy(row => row.Name, StringComparer.Ordinal)
            .Select(row => (string[])
            [
                Whole(row.Rank), row.Name, Shown(row.Value, decimals), Signed(row.Change, decimals),
                Whole(row.Quartile), Shown(row.NeighbourMean, decimals),
                row.NeighbourMean is null ? "" : Whole(row.NeighbourCount),
            ])
            .Prepend(Headings)
            .ToList();
        var widths = Headings.Select((_, column) => rows.Max(row => row[column].Length)).ToArray();
        foreach (var row in rows)
        {
            var cells = row.Select((cell, column) =>
                column == 1 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]));
            to.Write(string.Join("  ", cells).TrimEnd());
            to.Write('\n');
        }
    }

    private static string About(RankedYear year, int decimals)
    {
        var valued = year.Rows.Count(row => row.Value is not null);
        var good = year.Polarity switch
        {
            Polarity.HighIsGood => "high is good",
            Polarity.LowIsGood => "low is good",
            _ => "neither way is good, so without ranks",
        };
        var group = string.Create(
            CultureInfo.InvariantCulture,
            $"{year.GroupName ?? "each among its own group"}, {valued} of {year.Rows.Count} with a value; {good}");
        var cuts = year is { GroupName: not null, Measure.HasQuartiles: true, Rows: [var first, ..] }
            ? first.Group.Cuts
            : null;
        var parts = new[]
        {
            cuts is null
                ? ""
                : $"quartiles are cut at {Shown(cuts.Q25, decimals + 2)}, {Shown(cuts.Q50, decimals + 2)} and "
                    + Shown(cuts.Q75, decimals + 2),
            year.England is { } england ? $"England {Shown(england, decimals)}" : "",
        };
        return string.Join("\n", ((string[])[year.Title ?? "", group, .. parts]).Where(part => part.Length > 0));
    }

    private static int Decimals(decimal? number) =>
        number is { } value ? (value / 1.0000000000000000000000000000m).Scale : 0;

    private static string Shown(decimal? number, int decimals) => number is { } value
        ? Math.Round(value, decimals, MidpointRounding.AwayFromZero)
            .ToString($"N{decimals}", CultureInfo.InvariantCulture)
        : "-";

    private static string Signed(decimal? number, int decimals) =>
        number > 0 ? "+" + Shown(number, decimals) : Shown(number, decimals);

    private static string Whole(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "-";
}
