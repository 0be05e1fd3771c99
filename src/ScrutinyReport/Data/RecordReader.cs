using System.Collections.Immutable;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Data;

/// <summary>Reads <c>records.csv</c>: what was highest and lowest before the first quarter file (METHODS 2).</summary>
internal static class RecordReader
{
    private static readonly ImmutableArray<ColumnRule> Rules =
    [
        new("indicator", true), new("kind", true), new("value", true), new("period"), new("since", true),
        new("source", true),
    ];

    public static ImmutableArray<RecordFloor> Read(
        CsvTable file, ImmutableArray<Indicator> indicators, Quarter quarter, ICollection<Problem> problems) =>
        TableReader.ReadStrict(file, Rules, problems) is { } table
            ? [.. table.Rows.Select(row => Of(row, indicators, quarter, problems)).OfType<RecordFloor>()]
            : [];

    private static RecordFloor? Of(
        TableRow row, ImmutableArray<Indicator> indicators, Quarter quarter, ICollection<Problem> problems)
    {
        var empty = row.Table.Columns.Keys.Where(heading => heading != "period" && row.Text(heading).Length == 0).ToList();
        foreach (var heading in empty.Order(StringComparer.Ordinal))
        {
            problems.Add(DataProblems.CellEmpty(row.Find(heading)!));
        }

        if (empty.Count > 0)
        {
            return null;
        }

        var indicator = indicators.FirstOrDefault(one => IsNamed(one, row.Text("indicator")));
        if (indicator is null)
        {
            problems.Add(DataProblems.RecordOfNothing(row.Find("indicator")!, indicators.Select(one => one.Id)));
        }

        RecordKind? kind = row.Text("kind") switch { "highest" => RecordKind.Highest, "lowest" => RecordKind.Lowest, _ => null };
        var number = NumberWords.Read(row.Text("value"));
        var since = PeriodWords.Read(row.Text("since"), quarter);
        Expect(kind is not null, row.Find("kind")!, "`highest` or `lowest`", problems);
        Expect(number is not null, row.Find("value")!, "a number such as 87.4%", problems);
        Expect(since?.LastDay is not null, row.Find("since")!, "a period such as 2019-20-Q1 or 2008/09", problems);
        if (indicator is null || kind is null || number is null || since?.LastDay is null)
        {
            return null;
        }

        var cell = row.Find("value")!;
        return new()
        {
            Indicator = indicator.Id,
            Kind = kind.Value,
            Value = new(number.Value.Number, indicator.Display, new FromCell(cell.Place, cell.Heading, cell.Text)),
            Since = since,
            Period = PeriodWords.Read(row.Text("period"), quarter),
            Source = row.Text("source"),
        };
    }

    private static bool IsNamed(Indicator indicator, string asked) => asked == indicator.Id
        || indicator.Aliases.Prepend(indicator.Name).Any(name => IndicatorNames.Key(name) == IndicatorNames.Key(asked));

    private static void Expect(bool holds, Cell cell, string what, ICollection<Problem> problems)
    {
        if (!holds)
        {
            problems.Add(DataProblems.NotReadable(cell, what));
        }
    }
}
