using System.Collections.Immutable;
using ScrutinyReport.Documents;

namespace ScrutinyReport.Writing;

/// <summary>
/// How wide the columns of a table are, from what stands in them: never narrower than the longest word while there is room,
/// and the rest to those whose cells have the most to say; a heading may take several lines. Lengths are in twentieths of a
/// point.
/// </summary>
internal static class ColumnWidths
{
    // Bold letters are about a twelfth wider; estimates run a little short for some fonts.
    private const decimal Allowance = 1.1m;

    /// <summary>Widths that fill <paramref name="available"/>; the letters' size is in half points, the padding for both sides.</summary>
    public static ImmutableArray<int> Of(Table table, int available, int size, int padding)
    {
        var columns = Enumerable.Range(0, table.Columns.Length).Select(i => new
        {
            Heading = table.Columns[i].Heading.PlainText,
            Cells = table.Rows.Select(row => row.Cells[i].PlainText).ToArray(),
        }).ToArray();
        var least = columns.Select(column => Longest(column.Cells.Append(column.Heading).SelectMany(Words))).ToArray();
        var most = columns.Zip(least, (column, low) => Math.Max(low, Longest(column.Cells.SelectMany(Lines)))).ToArray();
        return Whole(Shares(least, most, available), available);

        decimal Longest(IEnumerable<string> texts) =>
            padding + (texts.Select(Width).DefaultIfEmpty(0).Max() * size * Allowance);
    }

    /// <summary>The width of text, in parts of the letters' size in half points: an average sans serif.</summary>
    public static decimal Width(string text) => text.Sum(character => 10 * character switch
    {
        'i' or 'j' or 'l' or '.' or ',' or ':' or ';' or '\'' or '!' or '|' => 0.25m,
        'f' or 'r' or 't' or 'I' or '(' or ')' or '[' or ']' or '-' or '/' or ' ' => 0.33m,
        'm' or 'w' or 'M' or 'W' or '%' or '@' => 0.87m,
        >= 'A' and <= 'Z' => 0.70m,
        < '\u0250' => 0.56m,
        _ => 1m,
    });

    private static decimal[] Shares(decimal[] least, decimal[] most, int available)
    {
        var (narrow, wide) = (least.Sum(), most.Sum());
        if (wide <= available || narrow >= available)
        {
            var from = wide <= available ? most : least;
            return [.. from.Select(width => width * available / from.Sum())];
        }

        var spare = (available - narrow) / (wide - narrow);
        return [.. least.Zip(most, (low, high) => low + ((high - low) * spare))];
    }

    /// <summary>Whole numbers with the same sum.</summary>
    private static ImmutableArray<int> Whole(decimal[] widths, int sum)
    {
        var whole = widths.Select(width => (int)decimal.Floor(width)).ToArray();
        whole[^1] += sum - whole.Sum();
        return [.. whole];
    }

    private static string[] Lines(string text) => text.Split('\n');

    // Lines break at blanks and behind hyphens.
    private static string[] Words(string text) => text.Replace("-", "- ", StringComparison.Ordinal).Split([' ', '\n', '\t']);
}
