using ScrutinyReport.Foundation;

namespace ScrutinyReport.Data;

/// <summary>Finds out what separates the cells of a file: comma, semicolon or tab.</summary>
internal static class Separators
{
    private const int RowsLookedAt = 60;

    /// <summary>
    /// The one Excel names in a first line <c>sep=;</c>, else the one that divides most lines into the same number of
    /// cells.
    /// </summary>
    public static char Of(SourceText source)
    {
        if (source.Text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && source.Text.Length > 4)
        {
            return source.Text[4];
        }

        var (best, most) = (',', -1);
        foreach (var candidate in ",;\t")
        {
            if (Score(source, candidate) is var score && score > most)
            {
                (best, most) = (candidate, score);
            }
        }

        return best;
    }

    /// <summary>The most common number of separators in a row, times the rows that have it.</summary>
    private static int Score(SourceText source, char separator)
    {
        var counts = Counts(source.Text, separator);
        var best = 0;
        foreach (var count in counts)
        {
            var alike = 0;
            foreach (var other in counts)
            {
                alike += other == count ? 1 : 0;
            }

            best = Math.Max(best, count * alike);
        }

        return best;
    }

    /// <summary>
    /// The number of separators in each row. A line break inside quotation marks ends no row, unless one is never
    /// closed.
    /// </summary>
    private static List<int> Counts(string text, char separator)
    {
        var closes = text.AsSpan().Count('"') % 2 == 0;
        var counts = new List<int> { 0 };
        var isQuoted = false;
        foreach (var character in text)
        {
            if (character == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (character == '\n' && !(isQuoted && closes))
            {
                isQuoted = false;
                counts.Add(0);
                if (counts.Count > RowsLookedAt)
                {
                    break;
                }
            }
            else if (character == separator && !isQuoted)
            {
                counts[^1]++;
            }
        }

        return counts;
    }
}
