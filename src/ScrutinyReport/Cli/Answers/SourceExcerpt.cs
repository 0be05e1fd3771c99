using System.Globalization;
using System.Text;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Cli;

/// <summary>
/// The line that a problem is about, and carets under the exact characters. Tabs are widened, a line longer than the
/// terminal is cut around the carets, and characters that would steer a terminal or a log are shown as dots.
/// </summary>
internal sealed record SourceExcerpt(string Line, string Carets)
{
    private const string Cut = "...";
    private const int TabWidth = 4;

    /// <summary>The excerpt in at most <paramref name="width"/> columns; null where a whole file is meant.</summary>
    public static SourceExcerpt? Of(Place place, int width)
    {
        if (place.LineText is not { } text)
        {
            return null;
        }

        var from = Math.Min(place.Column - 1, text.Length);
        var to = Math.Max(from, Math.Min(from + place.Length, text.Length));
        var line = WithoutCommands(Widen(text[..from]) + Widen(text[from..to]) + Widen(text[to..]));
        var start = Widen(text[..from]).Length;
        var length = Math.Max(1, Widen(text[from..to]).Length);
        var room = Math.Max(width, 24);
        if (line.Length > room)
        {
            (line, start, length) = CutAround(line, start, length, room);
        }

        var shown = line[..Math.Min(start, line.Length)];
        var marked = line[Math.Min(start, line.Length)..Math.Min(start + length, line.Length)];
        return new(line.TrimEnd(), new string(' ', Columns(shown)) + new string('^', Math.Max(1, Columns(marked))));
    }

    /// <summary>The same number of characters, none of which GitHub or Azure take for a command in a log.</summary>
    public static string WithoutCommands(string text) => text
        .Replace("##[", "#·[", StringComparison.Ordinal)
        .Replace("##vso[", "#·vso[", StringComparison.Ordinal);

    private static (string Line, int Start, int Length) CutAround(string line, int start, int length, int room)
    {
        var marked = Math.Min(length, room - (2 * Cut.Length));
        var before = (room - marked) * 2 / 3;
        var first = Math.Clamp(start - before, 0, Math.Max(0, line.Length - room));
        first = first > start ? start : first;
        var last = Math.Min(line.Length, first + room);
        var middle = line[(first == 0 ? 0 : first + Cut.Length)..(last == line.Length ? last : last - Cut.Length)];
        var cut = (first == 0 ? "" : Cut) + middle + (last == line.Length ? "" : Cut);
        return (cut, start - first, Math.Min(marked, cut.Length - (start - first)));
    }

    private static string Widen(string text)
    {
        var widened = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            _ = character switch
            {
                '\t' => widened.Append(' ', TabWidth),
                _ when char.IsControl(character) || IsDirection(character) => widened.Append('·'),
                _ => widened.Append(character),
            };
        }

        return widened.ToString();
    }

    // These turn the direction of a line, and with it what a reader takes it to say.
    private static bool IsDirection(char character) =>
        character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static int Columns(string text) => text.EnumerateRunes().Sum(Columns);

    private static int Columns(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        _ when rune.Value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3)
            or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or >= 0x1F300 => 2,
        _ => 1,
    };
}
