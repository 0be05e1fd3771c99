using System.Collections.Immutable;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Data;

/// <summary>
/// Finds out which row without an indicator is probably which indicator without a row: names change every year. The two
/// problems then name each other.
/// </summary>
internal sealed class RenamedIndicators
{
    private const int LeastShare = 2;    // half of the words
    private readonly Dictionary<Cell, Indicator> byRow = [];

    public RenamedIndicators(IEnumerable<Cell> rows, IEnumerable<Indicator> missing)
    {
        var pairs = (
            from row in rows
            from indicator in missing
            let score = Score(row.Text, indicator)
            where score > 0
            orderby score descending
            select (row, indicator)).ToArray();
        foreach (var (row, indicator) in pairs)
        {
            if (!byRow.ContainsKey(row) && !byRow.ContainsValue(indicator))
            {
                byRow.Add(row, indicator);
            }
        }
    }

    /// <summary>The indicator that a row probably is; null where none is near.</summary>
    public Indicator? Of(Cell row) => byRow.GetValueOrDefault(row);

    /// <summary>The row that an indicator probably has; null where none is near.</summary>
    public Cell? Of(Indicator indicator) =>
        byRow.Where(pair => pair.Value == indicator).Select(pair => pair.Key).FirstOrDefault();

    /// <summary>How near a name is: half or more of the longer name's words, or a spelling mistake away.</summary>
    private static double Score(string name, Indicator indicator)
    {
        var words = WordsOf(name);
        var names = indicator.Aliases.Prepend(indicator.Name).ToImmutableArray();
        var shared = names.Select(known => WordsOf(known)).Max(known =>
            (double)words.Intersect(known).Count() / Math.Max(1, Math.Max(words.Count, known.Count)));
        return shared >= 1.0 / LeastShare ? shared
            : Suggestion.For(Words.Tidy(name), names) is not null ? 1.0 / LeastShare
            : 0;
    }

    private static HashSet<string> WordsOf(string name) =>
        [.. Words.Slug(name).Split('-').Where(word => word.Length > 2)];
}
