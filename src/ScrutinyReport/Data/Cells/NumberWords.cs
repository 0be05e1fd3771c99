using System.Collections.Immutable;
using System.Globalization;

namespace ScrutinyReport.Data;

/// <summary>
/// A number as it is printed: its value, the decimals it was printed with, and whether a percent sign follows.
/// </summary>
internal readonly record struct PrintedNumber(decimal Number, int Decimals, bool HasPercentSign)
{
    /// <summary>The signs behind it, as <see cref="Data.Signs"/> has them; empty for most.</summary>
    public string Signs { get; init; } = "";

    /// <summary>The mark of a footnote behind it: <c>*</c>, <c>[note 1]</c>.</summary>
    public string? Mark { get; init; }

    /// <summary>Whether it is not 0, but so small that it was printed as 0.</summary>
    public bool IsLow => Signs.Contains(Data.Signs.Low, StringComparison.Ordinal);
}

/// <summary>Reads numbers as councils, spreadsheets and national files print them (METHODS 7).</summary>
internal static class NumberWords
{
    /// <summary>Zero to ten in words.</summary>
    public static ImmutableArray<string> InWords { get; } =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>National files carry binary noise beyond this many digits (METHODS 4).</summary>
    private const int SignificantDigits = 15;

    /// <summary>
    /// A number with the signs and the footnote mark behind it; <c>low</c>, <c>[low]</c> and <c>k</c> are 0 with the
    /// sign that it was rounded. Null where the text is none, and where a number that is not 0 is said to be low.
    /// </summary>
    public static PrintedNumber? ReadSigned(string text)
    {
        if (Read(text) is { } plain)
        {
            return plain;
        }

        var (rest, signs, mark) = SignWords.Split(text);
        var isLow = signs.Contains(Signs.Low, StringComparison.Ordinal);
        if (rest.ToUpperInvariant() is "LOW" or "K" || (rest.Length == 0 && isLow))
        {
            return new(0, 0, false) { Signs = isLow ? signs : $"{Signs.Low} {signs}".TrimEnd(), Mark = mark };
        }

        return Read(rest) is { } number && !(isLow && number.Number != 0)
            ? number with { Signs = signs, Mark = mark }
            : null;
    }

    /// <summary>
    /// The number in <c>2,446</c>, <c>87.4%</c>, <c>-0.3</c> or <c>7.0E-2</c>; null where the text is none, and of
    /// <c>2.5E+03</c>, whose last digits nobody knows.
    /// </summary>
    public static PrintedNumber? Read(string text)
    {
        var words = Words.Tidy(WithoutSpacesInside(text));
        var hasSign = words.EndsWith('%');
        var digits = hasSign ? words[..^1].TrimEnd() : words;
        if (!HasGoodThousands(digits) || !decimal.TryParse(
            digits, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number)
            || !IsPlausible(number)
            || LacksDigits(digits))
        {
            return null;
        }

        var normal = Normal(number);
        var decimals = digits.IndexOf('.', StringComparison.Ordinal) is var point and >= 0 && normal == number
            && !digits.Contains('E', StringComparison.OrdinalIgnoreCase)
            ? digits.Length - point - 1
            : normal.Scale;
        return new(normal, decimals, hasSign);
    }

    /// <summary>
    /// Whether a number can be a figure: 0, or from a billionth to a million million. Quotients of such numbers fit a
    /// decimal.
    /// </summary>
    public static bool IsPlausible(decimal number) =>
        number == 0 || Math.Abs(number) is >= 0.000000001m and < 1_000_000_000_000m;

    /// <summary>The number with 15 significant digits: <c>18.899999999999999</c> is 18.9 (METHODS 4).</summary>
    public static decimal Normal(decimal number)
    {
        if (number.Scale < 10)
        {
            return number;
        }

        var scale = SignificantDigits;
        for (var rest = Math.Abs(number); rest >= 1; rest /= 10)
        {
            scale--;
        }

        for (var rest = Math.Abs(number); rest is > 0 and < 0.1m && scale < 28; rest *= 10)
        {
            scale++;
        }

        return Math.Round(number, Math.Clamp(scale, 0, 28),
            MidpointRounding.AwayFromZero) / 1.0000000000000000000000000000m;
    }

    /// <summary>
    /// A space between digits as the comma that it stands for, where three digits follow: <c>2 446</c>. A line break or
    /// tab is none: it parts two numbers.
    /// </summary>
    private static string WithoutSpacesInside(string text)
    {
        if (text.Contains(',', StringComparison.Ordinal)
            || !text.AsSpan().Trim().ContainsAny(" \u00A0\u2007\u2009\u202F"))
        {
            return text;
        }

        var digits = text.ToCharArray();
        for (var i = 1; i < digits.Length - 3; i++)
        {
            if (digits[i] is ' ' or '\u00A0' or '\u2007' or '\u2009' or '\u202F' && char.IsAsciiDigit(digits[i - 1])
                && !digits[(i + 1)..(i + 4)].Any(digit => !char.IsAsciiDigit(digit))
                && (i + 4 == digits.Length || !char.IsAsciiDigit(digits[i + 4])))
            {
                digits[i] = ',';
            }
        }

        return new(digits);
    }

    /// <summary>
    /// A spreadsheet writes a long number that its cell is too narrow for as 2.5E+03, where 2,522 stood.
    /// </summary>
    private static bool LacksDigits(string digits) =>
        digits.IndexOf('E', StringComparison.OrdinalIgnoreCase) is var sign and >= 0
            && int.TryParse(digits.AsSpan(sign + 1), NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture, out var exponent)
            && exponent > (digits.IndexOf('.', StringComparison.Ordinal) is var point and >= 0 ? sign - point - 1 : 0);

    private static bool HasGoodThousands(string digits)
    {
        var whole = digits.Split('.')[0].TrimStart('-', '+');
        var groups = whole.Split(',');
        return groups.Length == 1
            || (groups[0].Length is 1 or 2 or 3 && groups.Skip(1).All(group => group.Length == 3));
    }
}
