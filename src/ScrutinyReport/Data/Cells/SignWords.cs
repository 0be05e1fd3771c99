namespace ScrutinyReport.Data;

/// <summary>Takes signs and footnote marks off the end of a cell (METHODS 6 and 7).</summary>
internal static class SignWords
{
    private static readonly char[] Marks =
        ['*', '\u2020', '\u2021', '\u00A7', '\u00B9', '\u00B2', '\u00B3', '\u2074', '\u2075', '\u2076'];

    /// <summary>
    /// <c>87.4% [p]</c>, <c>87.4%[r]</c>, <c>87.4% (provisional)</c> and <c>87.4%*</c>: what stands before, the signs
    /// in the order of the cell, and the mark of a footnote.
    /// </summary>
    public static (string Number, string Signs, string? Mark) Split(string text)
    {
        var (rest, signs, mark) = (text.Trim(), "", (string?)null);
        while (rest.Length > 0)
        {
            if (MarksBehind(rest) is > 0 and var marks && mark is null)
            {
                (mark, rest) = (rest[^marks..], rest[..^marks]);
            }
            else if (Bracketed(rest) is not var (inside, start))
            {
                break;
            }
            else if (OfWords(inside) is { } more)
            {
                (signs, rest) = (signs.Length == 0 ? more : $"{more} {signs}", rest[..start]);
            }
            else if (mark is null && rest[^1] == ']' && IsNote(inside))
            {
                (mark, rest) = (rest[start..], rest[..start]);
            }
            else
            {
                break;
            }

            rest = rest.TrimEnd();
        }

        return (rest, signs, mark);
    }

    /// <summary>The mark that a note below a table opens with, and the note; null where a line is none.</summary>
    public static (string Mark, string Text)? MarkBefore(string line)
    {
        var text = line.Trim();
        var length = text.StartsWith('[') && text.IndexOf(']', StringComparison.Ordinal) is > 0 and var end
            && IsNote(Words.Tidy(text[1..end]).ToUpperInvariant())
            ? end + 1
            : text.Length - text.TrimStart(Marks).Length;
        return length > 0 && text[length..].Trim(' ', ':', '.', '-', '\u00A0') is { Length: > 0 } note
            ? (text[..length], note)
            : null;
    }

    private static int MarksBehind(string text) => text.Length - text.TrimEnd(Marks).Length;

    private static (string Inside, int Start)? Bracketed(string text) =>
        text[^1] is ']' or ')' && text.LastIndexOf(text[^1] == ']' ? '[' : '(') is >= 0 and var start
            ? (Words.Tidy(text[(start + 1)..^1]).ToUpperInvariant(), start)
            : null;

    private static bool IsNote(string inside) =>
        inside.StartsWith("NOTE ", StringComparison.Ordinal) || inside.All(char.IsAsciiDigit);

    /// <summary>The signs in <c>P</c> or <c>P, R</c>; null where one is none that can stand behind a number.</summary>
    private static string? OfWords(string inside)
    {
        var signs = inside.Split([',', ';', '/'], StringSplitOptions.TrimEntries).Select(Of).ToArray();
        return signs.All(sign => sign is not null) ? string.Join(' ', signs) : null;
    }

    private static string? Of(string word) => word switch
    {
        "P" or "PROVISIONAL" => Signs.Provisional,
        "R" or "REVISED" => Signs.Revised,
        "B" or "BREAK" or "BREAK IN SERIES" => Signs.Break,
        "E" or "ESTIMATED" or "ESTIMATE" => Signs.Estimated,
        "U" or "LOW RELIABILITY" => Signs.Unreliable,
        "LOW" => Signs.Low,
        _ => null,
    };
}
