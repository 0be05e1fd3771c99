using System.Collections.Immutable;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Data;

/// <summary>Reads <c>facts/2023-24-Q4.csv</c>: figures for prose, by name (DESIGN 3).</summary>
internal static class FactReader
{
    private static readonly ImmutableArray<ColumnRule> Rules =
        [new("name", true), new("value"), new("n"), new("m"), new("note")];

    public static ImmutableArray<Fact> Read(CsvTable file, ICollection<Problem> problems)
    {
        if (TableReader.ReadStrict(file, Rules, problems) is not { } table)
        {
            return [];
        }

        var facts = new Dictionary<string, Fact>();
        foreach (var row in table.Rows)
        {
            var name = row.Find("name")!;
            if (name.IsEmpty)
            {
                problems.Add(DataProblems.CellEmpty(name));
            }
            else if (name.Text != Words.Slug(name.Text).Replace('-', '_') || char.IsAsciiDigit(name.Text[0]))
            {
                problems.Add(DataProblems.NotAFactName(name));
            }
            else if (facts.TryGetValue(name.Text, out var first))
            {
                problems.Add(DataProblems.FactTwice(name, first.Place));
            }
            else
            {
                facts.Add(name.Text, Of(row, name, problems));
            }
        }

        return [.. facts.Values];
    }

    private static Fact Of(TableRow row, Cell name, ICollection<Problem> problems)
    {
        var (value, n, m) = (ReadingOf(row.Find("value"), problems), ReadingOf(row.Find("n"), problems),
            ReadingOf(row.Find("m"), problems));
        if (value.Figure is { Display.Unit: Unit.Percent } percentage)
        {
            ShareCheck.Run(value.Cell!, percentage.Number, n, m, name.Text, problems);
        }

        return new()
        {
            Name = name.Text,
            Value = value.Figure,
            Numerator = n.Figure,
            Denominator = m.Figure,
            Note = row.Text("note") is { Length: > 0 } note ? note : null,
            Place = name.Place,
        };
    }

    private static Reading ReadingOf(Cell? cell, ICollection<Problem> problems)
    {
        var display = cell is not null && NumberWords.ReadSigned(cell.Text) is { } number
            ? new Display(number.Decimals, number.HasPercentSign ? Unit.Percent : Unit.None)
            : default;
        return ReadingWords.Read(cell, display, problems);
    }
}
