using ScrutinyReport.Foundation;

namespace ScrutinyReport.Data;

/// <summary>Finds out what separates the cells of a file: comma, semicolon or tab.</summary>
internal static class Separators
{
    private const int LinesLookedAt = 60;

    /// <summary>
    /// The one Excel names in a first line <c>sep=;</c>, else the one that divides most lines into the same number of cells.
    /// </summary>
    public static char Of(SourceText source)
    {
        if (source.Text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && source.Text.Length > 4)
        {
            return source.Text[4];
        }

        return ",;\t".MaxBy(candidate => Score(source, candidate));
    }

    private static int Score(SourceText source, char separator) => Enumerable
        .Range(1, Math.Min(source.LineCount, LinesLookedAt))
        .Select(number => Count(source.Line(number), separator))
        .Where(count => count > 0)
        .GroupBy(count => count)
        .Select(group => group.Key * group.Count())
        .DefaultIfEmpty()
        .Max();

    private static int Count(string line, char separator)
    {
        var (count, quoted) = (0, false);
        foreach (var character in line)
        {
            quoted ^= character == '"';
            count += !quoted && character == separator ? 1 : 0;
        }

        return count;
    }
}
