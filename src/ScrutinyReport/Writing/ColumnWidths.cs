using System.Collections.Immutable;
using ScrutinyReport.Documents;
using ScrutinyReport.Writing.Charts;

namespace ScrutinyReport.Writing;

/// <summary>
/// How wide the columns of a table are, from what stands in them: never narrower than the longest word while there is
/// room, and the rest either to those whose cells have the most to say or to all alike, so that a figure and its rating
/// stay on one line: whatever makes the table the shorter. A heading may take several lines. Lengths are in twentieths
/// of a point. Where there is no room for all words, figures, judgements and headings stay whole as long as other words
/// can give way.
/// </summary>
internal static class ColumnWidths
{
    // In hundredths: bold letters are about a twelfth wider, and estimates run a little short for some fonts.
    private const int Allowance = 110;

    /// <summary>
    /// Widths that fill <paramref name="available"/>; the letters' size is in half points, the padding for both sides.
    /// The font's letters are <paramref name="breadth"/> hundredths as wide as those of Arial.
    /// </summary>
    public static ImmutableArray<int> Of(
        Table table, int available, int size, int padding, int breadth = FontBreadth.Usual)
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

        if (least.Sum() > available)
        {
            int[] whole = [.. table.Columns.Select((_, i) => Math.Min(least[i], Length(WidestWhole(table, i))))];
            return Scarce(whole, least, available);
        }

        var (byNeed, alike) = (ByNeed(least, most, available), Alike(least, most, available));
        return Lines(cells, alike, padding) < Lines(cells, byNeed, padding) ? alike : byNeed;

        int Length(int width) => padding + (int)((long)width * size * Allowance * breadth / (1000 * FontBreadth.Usual));
    }

    /// <summary>
    /// A word that is wider than its column of that width, so that it is broken; null where all fit. Nothing is allowed
    /// for here: what is told is certain.
    /// </summary>
    public static string? Broken(Table table, ImmutableArray<int> widths, int size, int padding, int breadth) =>
        table.Rows
            .Select(row => row.Cells)
            .Prepend([.. table.Columns.Select(column => column.Heading)])
            .SelectMany(cells => cells.Zip(widths))
            .Where(cell => !cell.First.Inlines.Any(inline => inline is SparkLineInline))
            .Where(cell =>
                (long)Widest(cell.First).Word * size * breadth > (long)(cell.Second - padding) * 10 * FontBreadth.Usual)
        .Select(cell => cell.First.PlainText.Split([' ', '\n', '\t']).MaxBy(word => Widest(word).Word))
        .FirstOrDefault();

    /// <summary>The size of letters, in half points, at which the text takes one line of that width.</summary>
    public static int FittingSize(string text, int width) =>
        width * 1000 / (Math.Max(1, Widest(text).Line) * Allowance);

    private static ImmutableArray<int> Given(ImmutableArray<int> shares, int available)
    {
        var sum = shares.Sum(share => (long)share);
        var widths = shares.Select(share => (int)(share * (long)available / sum)).ToArray();
        widths[^1] += available - widths.Sum();
        return [.. widths];
    }

    /// <summary>
    /// The widest of what should stay whole in a column: words of its heading, figures, judgements, spark lines.
    /// </summary>
    private static int WidestWhole(Table table, int column)
    {
        var cells = table.Rows.Select(row => row.Cells[column]).ToArray();
        var words =
            cells.SelectMany(cell => cell.PlainText.Split([' ', '\n', '\t']).Where(word => word.Any(char.IsAsciiDigit)))
            .Concat(cells.SelectMany(cell => cell.Inlines.OfType<BadgeInline>()).Select(badge => badge.Characters))
            .Append(table.Columns[column].Heading.PlainText)
            .Max(word => Widest(word).Word);
        return cells.Any(cell => cell.Inlines.Any(inline => inline is SparkLineInline))
            ? Math.Max(words, SparkShape.WidthInLetters)
            : words;
    }

    /// <summary>What is missing is taken from what need not stay whole, and only then from the rest.</summary>
    private static ImmutableArray<int> Scarce(int[] whole, int[] least, int available)
    {
        var (missing, loose) = ((long)least.Sum() - available, (long)least.Sum() - whole.Sum());
        int[] widths = missing <= loose
            ? [.. least.Zip(whole, (all, part) => all - (int)((all - part) * missing / Math.Max(1, loose)))]
            : [.. whole.Select(part => (int)((long)part * available / whole.Sum()))];
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
    /// Between the least and the most that each column takes; where there is more room, in proportion to the most.
    /// </summary>
    private static ImmutableArray<int> ByNeed(int[] least, int[] most, int available)
    {
        var (narrow, wide) = ((long)least.Sum(), (long)most.Sum());
        var widths = new int[least.Length];
        for (var i = 0; i < widths.Length; i++)
        {
            widths[i] = wide <= available ? (int)(most[i] * available / wide)
                : narrow >= available ? least[i]
                : least[i] + (int)((most[i] - least[i]) * (available - narrow) / (wide - narrow));
        }

        widths[^1] += available - widths.Sum();
        return [.. widths];
    }

    /// <summary>
    /// The least of each column, and of what is left the same for all; what one does not need goes to the others.
    /// </summary>
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
