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
        Check(value, n, m, name, problems);
        return new()
        {
            Name = name.Text,
            Value = value.Figure,
            Numerator = n.Figure,
            Denominator = m.Figure,
            Place = name.Place,
        };
    }

    /// <summary>The same as of the figures of a row: shares, counts, fractions; and that there is one at all.</summary>
    private static void Check(Reading value, Reading n, Reading m, Cell name, ICollection<Problem> problems)
    {
        Reading[] parts = [n, m];
        Plausibility.Counts(parts, parts, name.Text, problems);
        var isPercent = value.Figure is { Display.Unit: Unit.Percent };
        if (value is { Figure: { Number: < 0 } below, Cell: { } negative }
            && (isPercent || below.Display.Decimals == 0))
        {
            problems.Add(DataProblems.BelowZero(negative, name.Text,
                "write it without its sign: the sentence says that it is a fall"));
        }

        if (value is { Figure: { } figure, Cell: { } cell }
            && (isPercent || (figure.Number is > 0 and <= 1 && IsShare(figure, n, m))))
        {
            ShareCheck.Run(cell, figure.Number, n, m, name.Text, problems);
        }
        else if (value is { Figure.Number: > 0 and < 1, Cell: { } small }
            && !isPercent
            && NumberWords.ReadSigned(small.Text)?.Decimals >= ObservationChecks.OfAFraction)
        {
            problems.Add(DataProblems.LooksLikeAFraction(small, FractionAmong.Fractions, name.Text));
        }
        else if (n is { Figure: { } part, Cell: { } partCell } && m.Figure is { } whole && part.Number > whole.Number)
        {
            problems.Add(DataProblems.PartOverWhole(partCell, part, whole, name.Text));
        }

        if (new[] { value, n, m }.All(reading => reading.Figure is null)
            && !new[] { value, n, m }.Any(reading => reading is Absence { Kind: AbsenceKind.Unreadable }))
        {
            problems.Add(DataProblems.FactWithoutFigure(value.Cell is { IsEmpty: false } said ? said : name,
                name.Text));
        }
    }

    private static bool IsShare(Figure figure, Reading n, Reading m) =>
        n.Figure is { } part
            && m.Figure is { Number: > 0 } whole
            && ObservationChecks.IsHundredfold(part.Number / whole.Number * 100, figure.Number);

    private static Reading ReadingOf(Cell? cell, ICollection<Problem> problems)
    {
        var display = cell is not null && NumberWords.ReadSigned(cell.Text) is { } number
            ? new Display(number.Decimals, number.HasPercentSign ? Unit.Percent : Unit.None)
            : default;
        return ReadingWords.Read(cell, display, problems);
    }
}
