using System.Collections.Immutable;
using ScrutinyReport.Documents;
using ScrutinyReport.Writing.Charts;

namespace ScrutinyReport.Writing;

/// <summary>
/// How wide the columns of a table are, from what stands in them: never narrower than the longest word while there is
/// room, and the rest either to those whose cells have the most to say or to all alike, so that a figure and its rating
/// stay on one line: whatever makes the table the shorter. A heading may take several lines. Lengths are in twentieths of
/// a point.
/// </summary>
internal static class ColumnWidths
{
    // In hundredths: bold letters are about a twelfth wider, and estimates run a little short for some fonts.
    private const int Allowance = 110;

    /// <summary>
    /// Widths that fill <paramref name="available"/>; the letters' size is in half points, the padding for both sides.
    /// </summary>
    public static ImmutableArray<int> Of(Table table, int available, int size, int padding)
    {
        if (!table.Shares.IsEmpty)
        {
            return Given(table.Shares, available);
        }

        var least = new int[table.Columns.Length];
        var most = new int[table.Columns.Length];
        var cells = new int[table.Columns.Length][];
        for (var i = 0; i < least.Length; i++)
        {
            var (word, line) = (Widest(table.Columns[i].Heading).Word, 0);
            cells[i] = new int[table.Rows.Length];
            for (var row = 0; row < table.Rows.Length; row++)
            {
                var (cellWord, cellLine) = Widest(table.Rows[row].Cells[i]);
                cells[i][row] = Length(cellLine) - padding;
                (word, line) = (Math.Max(word, cellWord), Math.Max(line, cellLine));
            }

            least[i] = Length(word);
            most[i] = Math.Max(least[i], Length(line));
        }

        var (byNeed, alike) = (ByNeed(least, most, available), Alike(least, most, available));
        return Lines(cells, alike, padding) < Lines(cells, byNeed, padding) ? alike : byNeed;

        int Length(int width) => padding + (width * size * Allowance / 1000);
    }

    /// <summary>The size of letters, in half points, at which the text takes one line of that width.</summary>
    public static int FittingSize(string text, int width) => width * 1000 / (Math.Max(1, Widest(text).Line) * Allowance);

    private static ImmutableArray<int> Given(ImmutableArray<int> shares, int available)
    {
        var sum = shares.Sum(share => (long)share);
        var widths = shares.Select(share => (int)(share * (long)available / sum)).ToArray();
        widths[^1] += available - widths.Sum();
        return [.. widths];
    }

    /// <summary>A spark line is as wide as it is drawn, whatever words stand for it.</summary>
    private static (int Word, int Line) Widest(Line line)
    {
        if (!line.Inlines.Any(inline => inline is SparkLineInline))
        {
            return Widest(line.PlainText);
        }

        var sparks = line.Inlines.Count(inline => inline is SparkLineInline);
        var (word, all) = Widest(string.Concat(
            line.Inlines.Where(inline => inline is not SparkLineInline).Select(inline => inline.PlainText)));
        return (Math.Max(word, SparkShape.WidthInLetters), all + (sparks * SparkShape.WidthInLetters));
    }

    /// <summary>The widths of the longest word and of the longest line, in hundredths of the letters' size.</summary>
    public static (int Word, int Line) Widest(string text)
    {
        var (longestWord, longestLine, word, line) = (0, 0, 0, 0);
        foreach (var character in text)
        {
            var width = Width(character);
            line = character == '\n' ? 0 : line + width;
            word = character is ' ' or '\n' or '\t' ? 0 : word + width;
            (longestWord, longestLine) = (Math.Max(longestWord, word), Math.Max(longestLine, line));

            // A line may break behind a hyphen.
            word = character == '-' ? 0 : word;
        }

        return (longestWord, longestLine);
    }

    /// <summary>About as wide as the letters of a sans serif are.</summary>
    private static int Width(char character) => character switch
    {
        'i' or 'j' or 'l' or '.' or ',' or ':' or ';' or '\'' or '!' or '|' => 25,
        'f' or 'r' or 't' or 'I' or '(' or ')' or '[' or ']' or '-' or '/' or ' ' => 33,
        'm' or 'w' or 'M' or 'W' or '%' or '@' => 87,
        >= 'A' and <= 'Z' => 70,
        < '\u0250' => 56,
        _ => 100,
    };

    /// <summary>
    /// Between the least and the most that each column takes; where that is no choice, in proportion to it.
    /// </summary>
    private static ImmutableArray<int> ByNeed(int[] least, int[] most, int available)
    {
        var (narrow, wide) = ((long)least.Sum(), (long)most.Sum());
        var widths = new int[least.Length];
        for (var i = 0; i < widths.Length; i++)
        {
            widths[i] = wide <= available ? (int)(most[i] * available / wide)
                : narrow >= available ? (int)(least[i] * available / narrow)
                : least[i] + (int)((most[i] - least[i]) * (available - narrow) / (wide - narrow));
        }

        widths[^1] += available - widths.Sum();
        return [.. widths];
    }

    /// <summary>The least of each column, and of what is left the same for all; what one does not need goes to the others.</summary>
    private static ImmutableArray<int> Alike(int[] least, int[] most, int available)
    {
        var widths = least.ToArray();
        var left = Math.Max(0, available - least.Sum());
        var waiting = widths.Length;
        foreach (var i in Enumerable.Range(0, widths.Length).OrderBy(i => most[i] - least[i]))
        {
            var more = Math.Min(most[i] - least[i], left / waiting--);
            widths[i] += more;
            left -= more;
        }

        widths[^1] += available - widths.Sum();
        return [.. widths];
    }

    /// <summary>About how many lines the rows take: each as many as its longest cell.</summary>
    private static int Lines(int[][] cells, ImmutableArray<int> widths, int padding)
    {
        var lines = 0;
        for (var row = 0; row < cells[0].Length; row++)
        {
            var most = 1;
            for (var i = 0; i < widths.Length; i++)
            {
                var room = Math.Max(1, widths[i] - padding);
                most = Math.Max(most, (cells[i][row] + room - 1) / room);
            }

            lines += most;
        }

        return lines;
    }
}
