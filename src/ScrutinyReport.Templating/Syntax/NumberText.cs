using System.Globalization;
using System.Numerics;
using ScrutinyReport.Templating.Running;

namespace ScrutinyReport.Templating.Syntax;

/// <summary>Numbers as they are written in a template.</summary>
internal static class NumberText
{
    private const int LongestNumber = 1000;

    /// <summary>The number; null where it is none, or too big to be one.</summary>
    public static object? Read(ReadOnlySpan<char> written)
    {
        var text = written.ToString().Replace("_", "", StringComparison.Ordinal);
        if (text.Length > LongestNumber)
        {
            return null;
        }

        if (text.Length > 1 && text[1] is 'x' or 'X' or 'b' or 'B')
        {
            return Bits(text);
        }

        return text[^1] is 'f' or 'F' or 'd' or 'D' or 'm' or 'M'
            ? WithSuffix(text[..^1], char.ToLowerInvariant(text[^1]))
            : text.AsSpan().IndexOfAny('.', 'e', 'E') < 0 ? Whole(text) : Fraction(text);
    }

    private static object? Whole(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var small) ? small
        : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var large) ? large
        : BigInteger.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var huge) ? huge : null;

    private static object? Fraction(string text)
    {
        if (text.Contains('.', StringComparison.Ordinal) || text.Contains('-', StringComparison.Ordinal))
        {
            return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number
                : null;
        }

        var parts = text.Split('e', 'E');
        return int.TryParse(parts[1].TrimStart('+'), NumberStyles.None, CultureInfo.InvariantCulture, out var zeros)
            && zeros < LongestNumber
            ? Whole(parts[0] + new string('0', zeros))
            : null;
    }

    private static object? WithSuffix(string text, char suffix) => suffix switch
    {
        'f' when float.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        'd' when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        'm' when decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };

    private static object? Bits(string text)
    {
        var unsigned = text[^1] is 'u' or 'U';
        var digits = text[2..(unsigned ? ^1 : ^0)];
        if (digits.Length == 0)
        {
            return null;
        }

        var hex = text[1] is 'x' or 'X';
        var style = hex ? NumberStyles.AllowHexSpecifier : NumberStyles.AllowBinarySpecifier;
        var value = BigInteger.Parse("0" + digits, style, CultureInfo.InvariantCulture);
        return !unsigned && value > int.MaxValue && value <= uint.MaxValue
            ? unchecked((int)(uint)value)
            : Numbers.Narrow(value);
    }
}
