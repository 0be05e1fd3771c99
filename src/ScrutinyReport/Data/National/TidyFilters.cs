using System.Collections.Immutable;

namespace ScrutinyReport.Data;

/// <summary>Finds out what a key's filters leave open, once something is wrong with them.</summary>
internal static class TidyFilters
{
    /// <summary>
    /// The columns of words that tell the rows of one area and year apart, those that the key already names aside.
    /// </summary>
    public static ImmutableArray<string> Telling(EesFile file, MeasureKey key, BenchmarkLine first)
    {
        var rows = new List<string[]>();
        string[]? example = null;
        CsvTable.Visit(file.Text.Utf8, fields =>
        {
            var row = Texts(fields);
            rows.Add(row);
            if (fields.Offset <= first.Offset && first.Offset < fields.Offset + fields.Length)
            {
                example = row;
            }
        });
        var same = file.Headings.Except(file.OwnColumns).Concat(key.Filters.Select(filter => filter.Column))
            .Select(column => file.Headings.IndexOf(column)).ToArray();
        var alike =
            rows.Where(row => row.Length == example!.Length && same.All(at => row[at] == example[at])).ToArray();
        return
        [
            .. file.OwnColumns.Where(column =>
            {
                var words = alike.Select(row => row[file.Headings.IndexOf(column)]).Distinct().ToArray();
                return words.Length > 1 && words.All(IsWord);
            }),
        ];
    }

    /// <summary>The first filter whose value the file does not have, with the values that it has; else none.</summary>
    public static (string Column, string Value, ImmutableArray<string> Known)? Failing(EesFile file, MeasureKey key)
    {
        foreach (var (column, value) in key.Filters)
        {
            var known = new SortedSet<string>(StringComparer.Ordinal);
            var at = file.Headings.IndexOf(column);
            var isPastHeadings = false;
            CsvTable.Visit(file.Text.Utf8, fields =>
            {
                if (isPastHeadings && fields.Count > at)
                {
                    known.Add(fields.Text(at).Trim());
                }

                isPastHeadings = true;
            });
            if (!known.Contains(value))
            {
                return (column, value, [.. known]);
            }
        }

        return null;
    }

    private static bool IsWord(string text) => NumberWords.Read(text) is null && text.Length > 1;

    private static string[] Texts(CsvFields fields)
    {
        var texts = new string[fields.Count];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = fields.Text(i).Trim();
        }

        return texts;
    }
}
