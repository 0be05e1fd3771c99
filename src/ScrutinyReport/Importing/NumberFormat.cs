using System.Collections.Immutable;

namespace ScrutinyReport.Importing;

/// <summary>
/// What a section of a workbook's number format asks for: how many decimals, thousands separators, a factor (100 for a
/// percentage, a thousandth for a comma at the end), and the text around the number. A unit or a currency is no part of
/// a figure and is left out.
/// </summary>
internal sealed record NumberFormat(int Decimals, int FewestDecimals, bool HasThousands)
{
    private const int ShortestUnit = 3;

    // Words behind a number that make another number or another kind of it.
    private static readonly ImmutableHashSet<string> Meaningful = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase, "hundred", "thousand", "million", "billion", "trillion", "mil", "mio",
        "percent", "pct", "low");

    public decimal Factor { get; private init; } = 1;

    /// <summary>Whether zero is shown as nothing: no digit is asked for.</summary>
    public bool HidesZero { get; private init; }

    /// <summary>
    /// Whether it is General, or a form that is shown as General here: a fraction, or a power of ten.
    /// </summary>
    public bool IsGeneral { get; private init; }

    /// <summary>Whether it has no number at all, and shows its text alone.</summary>
    public bool IsText { get; private init; }

    /// <summary>The text in front of the number.</summary>
    public string Before { get; private init; } = "";

    /// <summary>The text behind the number, a percent sign with it.</summary>
    public string Behind { get; private init; } = "";

    /// <summary>The format of a section; null where it has more in it than we can show with certainty.</summary>
    public static NumberFormat? Read(FormatSection section)
    {
        var parts = section.Parts;
        var signs = string.Concat(parts.Select(part => part.IsLiteral ? '\0' : part.Character));
        if (signs.IndexOf("General", StringComparison.OrdinalIgnoreCase) is var general and >= 0)
        {
            return Around(new(0, 0, false) { IsGeneral = true }, parts[..general],
                parts[(general + "General".Length)..]);
        }

        if (signs.Any(sign => sign is 'E' or '/' or '@'))
        {
            return parts.Any(part => part.IsLiteral) ? null : new(0, 0, false) { IsGeneral = true };
        }

        var all = Enumerable.Range(0, parts.Length).Where(i => IsDigit(parts[i])).ToList();
        if (all is not [var first, ..])
        {
            return Around(new(0, 0, false) { IsText = true }, parts, []);
        }

        var last = all[^1];
        first -= first > 0 && parts[first - 1].Is('.') ? 1 : 0;
        var inside = parts[first..(last + 1)];
        var points = Enumerable.Range(0, inside.Length).Where(i => inside[i].Is('.')).ToList();
        var whole = points is [var point] ? inside[..point] : inside;
        if (points.Count > 1
            || inside.Any(part => !IsDigit(part) && !part.Is('.') && !part.Is(','))
            || whole is [.., (',', false)])
        {
            return null;
        }

        var behind = inside[whole.Length..].Where(IsDigit).ToList();
        var commas = parts.Skip(last + 1).TakeWhile(part => part.Is(',')).Count();
        if (commas > 0
            && !parts[(last + 1 + commas)..].Any(part => !char.IsWhiteSpace(part.Character) && !part.Is('%')))
        {
            return null;    // 322 for 322,000, and nothing to say so
        }

        var factor =
            Enumerable.Repeat(100m, parts.Count(part => part.Is('%'))).Concat(Enumerable.Repeat(0.001m, commas))
            .Aggregate(1m, (product, one) => product * one);
        var read = Around(
            new(behind.Count, behind.Count(part => part.Is('0')), whole.Any(part => part.Is(',')))
            {
                Factor = factor,
                HidesZero = !inside.Any(part => part.Is('0')),
            },
            parts[..first],
            parts[(last + 1 + commas)..]);
        return commas == 0 ? read?.WithoutUnit() : read;
    }

    /// <summary>The letters of a date format, without its literal text, in lower case.</summary>
    public static string DateLetters(string format) => string.Concat(
        FormatSection.Of(format).SelectMany(section => section.Parts)
            .Where(part => !part.IsLiteral).Select(part => char.ToLowerInvariant(part.Character))
            .Where(letter => letter is 'd' or 'm' or 'y'));

    /// <summary>
    /// The format of a section that is for negative numbers alone, which are shown by it without their sign: with a
    /// minus sign, for that which it has, its brackets or its colour. Null where it shows no sign.
    /// </summary>
    public NumberFormat? OfNegative(bool hasColour) =>
        IsText ? this
        : Before.Contains('-', StringComparison.Ordinal) ? this
        : Before.Contains('(', StringComparison.Ordinal) && Behind.Contains(')', StringComparison.Ordinal)
            ? this with
            {
                Before = "-" + Before.Replace("(", "", StringComparison.Ordinal),
                Behind = Behind.Replace(")", "", StringComparison.Ordinal),
            }
        : hasColour ? this with { Before = "-" + Before }
        : null;

    // Letters that are no text are of a form that we do not know.
    private static NumberFormat? Around(
        NumberFormat format, ImmutableArray<FormatPart> before, ImmutableArray<FormatPart> behind) =>
        before.Concat(behind).Any(part => !part.IsLiteral && char.IsLetter(part.Character))
            ? null
            : format with { Before = Text(before), Behind = Text(behind) };

    private static string Text(IEnumerable<FormatPart> parts) => string.Concat(
        parts.Select(part => part.Character).Where(character => character is not ('£' or '$' or '€')));

    private static bool IsDigit(FormatPart part) => part is { Character: '0' or '#' or '?', IsLiteral: false };

    private NumberFormat WithoutUnit() =>
        Behind is [' ', .. var word] && word.Trim() is { Length: >= ShortestUnit } unit
            && unit.All(char.IsLetter) && !Meaningful.Contains(unit)
            ? this with { Behind = "" }
            : this;
}
