using ScrutinyReport.Foundation;

namespace ScrutinyReport.Data;

/// <summary>Reads targets: a number, an inequality, a range, or none (METHODS 3).</summary>
internal static class TargetWords
{
    private static readonly (string Words, TargetKind Kind)[] Openings =
    [
        (">=", TargetKind.AtLeast),
        ("\u2265", TargetKind.AtLeast),
        ("AT LEAST", TargetKind.AtLeast),
        (">", TargetKind.MoreThan),
        ("MORE THAN", TargetKind.MoreThan),
        ("ABOVE", TargetKind.MoreThan),
        ("<=", TargetKind.AtMost),
        ("\u2264", TargetKind.AtMost),
        ("AT MOST", TargetKind.AtMost),
        ("NO MORE THAN", TargetKind.AtMost),
        ("<", TargetKind.LessThan),
        ("LESS THAN", TargetKind.LessThan),
        ("BELOW", TargetKind.LessThan),
    ];

    /// <summary>
    /// The target in a cell and the cell as a reading. The bound has more decimals than the indicator where it needs
    /// them: shown rounded it would be another target.
    /// </summary>
    public static (Target? Target, Reading Reading) Read(Cell? cell, Display display, ICollection<Problem> problems)
    {
        if (cell is null)
        {
            return (null, Absence.NoColumn);
        }

        var text = Words.Tidy(cell.Text);
        if (AbsenceWords.Read(text) is { } kind)
        {
            return (null, new Absence(kind, cell));
        }

        if (Parse(text, cell, display) is { } target)
        {
            return (target, new Measured(target.Bound, cell) { Mark = SignWords.Split(text).Mark });
        }

        problems.Add(AbsenceWords.IsSpreadsheetError(text)
            ? DataProblems.SpreadsheetError(cell)
            : DataProblems.NotATarget(cell));
        return (null, new Absence(AbsenceKind.Unreadable, cell));
    }

    /// <summary>Whether a text would be read as a target.</summary>
    public static bool IsTarget(string text) => Parse(text, new("", text, Place.Nowhere), default) is not null;

    private static Target? Parse(string text, Cell cell, Display display)
    {
        var opening = Openings.FirstOrDefault(one => text.StartsWith(one.Words, StringComparison.OrdinalIgnoreCase));
        if (opening.Words is { } words)
        {
            return Bound(text[words.Length..], cell, display) is { } bound ? new(opening.Kind, bound, null, cell)
                : null;
        }

        return Bound(text, cell, display) is { } number
            ? new(TargetKind.Number, number, null, cell)
            : Range(text, cell, display);
    }

    private static Target? Range(string text, Cell cell, Display display)
    {
        foreach (var between in new[] { " to ", "-" })
        {
            if (text.Split(between, StringSplitOptions.TrimEntries) is [var first, var second]
                && Bound(first, cell, display) is { } low && Bound(second, cell, display) is { } high
                && low.Number <= high.Number)
            {
                return new(TargetKind.Range, low, high, cell);
            }
        }

        return null;
    }

    private static Figure? Bound(string text, Cell cell, Display display) =>
        NumberWords.ReadSigned(text) is { IsLow: false } number
        ? new(
            number.Number,
            display with { Decimals = Needed(number, display.Decimals) },
            cell.Origin)
        { Signs = number.Signs }
        : null;

    /// <summary>As many decimals as the indicator has, or more where the number would otherwise lose digits.</summary>
    private static int Needed(PrintedNumber number, int decimals) => Enumerable
        .Range(decimals, Math.Max(0, number.Decimals - decimals))
        .FirstOrDefault(
            few => Math.Round(number.Number, few, MidpointRounding.AwayFromZero) == number.Number,
            Math.Max(decimals, number.Decimals));
}
