using System.Collections.Immutable;
using ScrutinyReport.Documents;
using ScrutinyReport.Writing.Charts;

namespace ScrutinyReport.Writing;

/// <summary>
/// How wide the columns of a table are, from what stands in them: never narrower than the longest word while there is
/// room, and the rest to those whose cells have the most to say; a heading may take several lines. Lengths are in
/// twentieths of a point.
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
        for (var i = 0; i < least.Length; i++)
        {
            var (word, line) = (Widest(table.Columns[i].Heading).Word, 0);
            foreach (var row in table.Rows)
            {
                var (cellWord, cellLine) = Widest(row.Cells[i]);
                (word, line) = (Math.Max(word, cellWord), Math.Max(line, cellLine));
            }

            least[i] = Length(word);
            most[i] = Math.Max(least[i], Length(line));
        }

        return Shares(least, most, available);

        int Length(int width) => padding + (width * size * Allowance / 1000);
    }

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
        var sparks = line.Inlines.Count(inline => inline is SparkLineInline);
        if (sparks == 0)
        {
            return Widest(line.PlainText);
        }

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
    private static ImmutableArray<int> Shares(int[] least, int[] most, int available)
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
}
