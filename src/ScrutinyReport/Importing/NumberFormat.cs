using System.Collections.Immutable;
using System.Text;

namespace ScrutinyReport.Importing;

/// <summary>
/// What a section of a workbook's number format asks for: how many decimals, thousands separators, a factor (100 for a
/// percentage, a thousandth for a comma at the end), and whether a percent sign follows. Other text around the number, such
/// as a unit or a currency, is no part of a figure.
/// </summary>
internal sealed record NumberFormat(int Decimals, int FewestDecimals, bool HasThousands)
{
    public decimal Factor { get; private init; } = 1;

    public bool HasPercentSign { get; private init; }

    /// <summary>
    /// The sections of a format: for positive numbers, negative ones, zero and text. A format without any is General.
    /// </summary>
    public static ImmutableArray<string> Sections(string format)
    {
        var sections = new List<StringBuilder> { new() };
        foreach (var (character, isLiteral) in Characters(format))
        {
            if (character == ';' && !isLiteral)
            {
                sections.Add(new());
            }
            else
            {
                sections[^1].Append(isLiteral ? "\\" : "").Append(character);
            }
        }

        return [.. sections.Select(section => section.ToString())];
    }

    /// <summary>The format of a section; null where it is General, or a form that is shown as General here.</summary>
    public static NumberFormat? Read(string section)
    {
        var parts = Characters(section).ToList();
        var digits = parts.FindIndex(IsDigit);
        if (digits < 0 || parts.Any(part => !part.IsLiteral && part.Character is 'E' or '/' or '@'))
        {
            return null;
        }

        var last = parts.FindLastIndex(IsDigit);
        var point = parts.FindIndex(digits, last - digits + 1, part => part is { Character: '.', IsLiteral: false });
        var behind = point < 0 ? [] : parts.Skip(point + 1).Where(IsDigit).ToList();
        var commas = parts.Skip(last + 1).TakeWhile(part => part is { Character: ',', IsLiteral: false }).Count();
        var percents = parts.Count(part => part is { Character: '%', IsLiteral: false });
        var whole = parts.Skip(digits).Take((point < 0 ? last : point) - digits);
        var factor = Enumerable.Repeat(100m, percents).Concat(Enumerable.Repeat(0.001m, commas))
            .Aggregate(1m, (product, one) => product * one);
        return new(
            behind.Count,
            behind.Count(part => part.Character == '0'),
            whole.Any(part => part is { Character: ',', IsLiteral: false }))
        {
            Factor = factor,
            HasPercentSign = parts.Any(part => part.Character == '%'),
        };
    }

    /// <summary>The letters of a date format, without its literal text, in lower case.</summary>
    public static string DateLetters(string format) => string.Concat(
        Characters(format).Where(part => !part.IsLiteral).Select(part => char.ToLowerInvariant(part.Character))
            .Where(letter => letter is 'd' or 'm' or 'y'));

    private static bool IsDigit((char Character, bool IsLiteral) part) =>
        part is { Character: '0' or '#' or '?', IsLiteral: false };

    /// <summary>
    /// The characters that count; text in quotation marks and behind a backslash is literal, and what only makes room or
    /// chooses a colour or a language is left out.
    /// </summary>
    private static IEnumerable<(char Character, bool IsLiteral)> Characters(string format)
    {
        var isQuoted = false;
        for (var i = 0; i < format.Length; i++)
        {
            var character = format[i];
            if (isQuoted)
            {
                isQuoted = character != '"';
                if (isQuoted)
                {
                    yield return (character, true);
                }
            }
            else if (character is '"')
            {
                isQuoted = true;
            }
            else if (character is '\\' && i + 1 < format.Length)
            {
                yield return (format[++i], true);
            }
            else if (character is '_' or '*')
            {
                i++;
            }
            else if (character is '[' && format.IndexOf(']', i) is var end and > 0)
            {
                i = end;
            }
            else
            {
                yield return (character, false);
            }
        }
    }
}
