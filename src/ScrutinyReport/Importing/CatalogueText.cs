using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ScrutinyReport.Data;

namespace ScrutinyReport.Importing;

/// <summary>
/// Rows of <c>indicators.csv</c> for indicators that it does not have. They say what the dashboard says and leave the
/// rest empty: a cell nobody has filled in claims nothing.
/// </summary>
internal static class CatalogueText
{
    private const int LongestId = 40;

    private static readonly ImmutableArray<string> NewColumns =
    [
        "id", "name", "subject", "numerator", "denominator", "unit", "decimals", "polarity", "frequency",
        "basis", "section",
        "owner",
    ];

    /// <summary>A whole new file.</summary>
    public static string New(IReadOnlyCollection<ImportedIndicator> indicators) =>
        string.Join(',', NewColumns) + "\n" + Rows(indicators, NewColumns, ',', []);

    /// <summary>
    /// A row for each indicator under the columns of a file, each with its line end. The names (ids and aliases too)
    /// are in use there already.
    /// </summary>
    public static string Rows(
        IReadOnlyCollection<ImportedIndicator> indicators,
        IReadOnlyCollection<string> columns,
        char separator,
        IEnumerable<string> namesInUse)
    {
        var text = new StringBuilder();
        var taken = namesInUse.Concat(indicators.Select(one => one.Indicator.Name))
            .Select(IndicatorNames.Key)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var one in indicators)
        {
            var id = FreeId(one.Indicator, taken);
            taken.Add(IndicatorNames.Key(id));
            text.AppendJoin(separator, columns.Select(column => CsvText.Field(Cell(one, id, column), separator)));
            text.Append('\n');
        }

        return text.ToString();
    }

    private static string Cell(ImportedIndicator one, string id, string column) => column switch
    {
        "id" => id,
        "name" => one.Indicator.Name,
        "unit" => ChoiceWords.WordOf(one.Indicator.Kind, ChoiceWords.Kinds),
        "decimals" => one.Indicator.Decimals.ToString(CultureInfo.InvariantCulture),
        "polarity" => one.HasPolarity ? ChoiceWords.WordOf(one.Indicator.Polarity, ChoiceWords.Polarities) : "",
        "frequency" => ChoiceWords.WordOf(one.Indicator.Frequency, ChoiceWords.Frequencies),
        _ => "",
    };

    /// <summary>An id that somebody can type: whole words up to forty characters.</summary>
    private static string Shortened(string id)
    {
        if (id.Length <= LongestId)
        {
            return id;
        }

        var end = id.LastIndexOf('-', LongestId);
        return id[..(end > 0 ? end : LongestId)];
    }

    /// <summary>
    /// An id that stands for no other indicator. `re-referrals` stands for "Re-referrals", so that "Re referrals" has
    /// another; an indicator's own name is no hindrance.
    /// </summary>
    private static string FreeId(Indicator indicator, HashSet<string> taken)
    {
        var name = IndicatorNames.Key(indicator.Name);
        var id = Shortened(Words.Slug(indicator.Name) is { Length: > 0 } words ? words : indicator.Id);
        return Enumerable.Range(1, taken.Count + 1)
            .Select(number => number == 1 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}-{number}"))
            .First(free => IndicatorNames.Key(free) is var key && (key == name || !taken.Contains(key)));
    }
}
