using System.Collections.Immutable;
using System.Globalization;

namespace ScrutinyReport.Importing;

/// <summary>A character of a number format; literal where it is in quotation marks or behind a backslash.</summary>
internal readonly record struct FormatPart(char Character, bool IsLiteral)
{
    /// <summary>Whether it is that sign of the format, and no text.</summary>
    public bool Is(char sign) => Character == sign && !IsLiteral;
}

/// <summary>
/// A section of a number format: <c>[&lt;6]"*"</c> and <c>0</c> in <c>[&lt;6]"*";0</c>. What only makes room or chooses
/// a language or a currency is left out.
/// </summary>
internal sealed record FormatSection(ImmutableArray<FormatPart> Parts)
{
    /// <summary>Which numbers it is for, where it says so.</summary>
    public (string Comparison, decimal With)? Condition { get; private init; }

    /// <summary>Whether it has a colour, as negative numbers often have.</summary>
    public bool HasColour { get; private init; }

    /// <summary>Whether nothing is written in it, so that it shows nothing.</summary>
    public bool IsEmpty { get; private init; } = true;

    /// <summary>The sections of a format, in its order.</summary>
    public static ImmutableArray<FormatSection> Of(string format)
    {
        var sections = ImmutableArray.CreateBuilder<FormatSection>();
        var section = new FormatSection([]);
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] == ';')
            {
                sections.Add(section);
                section = new([]);
                continue;
            }

            section = section with { IsEmpty = false };
            if (format[i] == '"' && format.IndexOf('"', i + 1) is var quote and > 0)
            {
                section = section.With(format[(i + 1)..quote], isLiteral: true);
                i = quote;
            }
            else if (format[i] == '\\' && i + 1 < format.Length)
            {
                section = section.With(format[++i..(i + 1)], isLiteral: true);
            }
            else if (format[i] is '_' or '*')
            {
                i++;
            }
            else if (format[i] == '[' && format.IndexOf(']', i) is var end and > 0)
            {
                section = section.Bracketed(format[(i + 1)..end]);
                i = end;
            }
            else
            {
                section = section.With(format[i..(i + 1)], isLiteral: false);
            }
        }

        return [.. sections, section];
    }

    /// <summary>
    /// The section that a number is shown by: by its condition, or for positive numbers, negative ones and zero. Null
    /// where it is not certain: what a negative number shows under conditions, or a number that none of them is for, is
    /// written down nowhere.
    /// </summary>
    public static FormatSection? For(decimal number, ImmutableArray<FormatSection> sections)
    {
        if (sections.All(section => section.Condition is null))
        {
            return sections.Length == 1 || number > 0 || (number == 0 && sections.Length == 2) ? sections[0]
                : number == 0 ? sections[2]
                : sections is [_, { IsEmpty: true }] ? null
                : sections[1];
        }

        var withOne = sections.TakeWhile(section => section.Condition is not null).ToList();
        return number < 0 || sections.Length > withOne.Count + 1 || withOne.Count > 2
            ? null
            : withOne.FirstOrDefault(section => section.IsFor(number)) ?? sections.ElementAtOrDefault(withOne.Count);
    }

    /// <summary>The section that says how text is shown; null where none does, so that it is shown as it is.</summary>
    public static FormatSection? ForText(ImmutableArray<FormatSection> sections) => sections.Length > 3
        ? sections[3]
        : sections.LastOrDefault(section => section.Parts.Any(part => part.Is('@')));

    private bool IsFor(decimal number) => Condition switch
    {
        ("<", var with) => number < with,
        ("<=", var with) => number <= with,
        (">", var with) => number > with,
        (">=", var with) => number >= with,
        ("<>", var with) => number != with,
        (_, var with) => number == with,
        null => false,
    };

    private FormatSection With(string text, bool isLiteral) =>
        this with { Parts = [.. Parts, .. text.Select(character => new FormatPart(character, isLiteral))] };

    private FormatSection Bracketed(string words)
    {
        var comparison = string.Concat(words.TakeWhile(character => character is '<' or '>' or '='));
        return comparison.Length > 0
            && decimal.TryParse(words[comparison.Length..], NumberStyles.Float,
                CultureInfo.InvariantCulture, out var with)
            ? this with { Condition = (comparison, with) }
            : this with { HasColour = HasColour || (words.Length > 2 && words.All(char.IsAsciiLetterOrDigit)) };
    }
}
