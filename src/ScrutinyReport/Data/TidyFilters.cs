using System.Collections.Immutable;

namespace ScrutinyReport.Data;

/// <summary>Finds out what a key's filters leave open, once something is wrong with them.</summary>
internal static class TidyFilters
{
    /// <summary>The columns that tell two rows of one area and year apart and hold words: the filters to name.</summary>
    public static ImmutableArray<string> Telling(EesFile file, BenchmarkLine first, BenchmarkLine second)
    {
        var (one, other) = (Fields(file, first), Fields(file, second));
        return
        [
            .. file.OwnColumns.Where(column =>
            {
                var at = file.Headings.IndexOf(column);
                return one[at] != other[at] && IsWord(one[at]) && IsWord(other[at]);
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

    /// <summary>The fields of the row that a line stands in.</summary>
    private static string[] Fields(EesFile file, BenchmarkLine line)
    {
        string[] found = [];
        CsvTable.Visit(file.Text.Utf8, fields =>
        {
            if (fields.Offset <= line.Offset && line.Offset < fields.Offset + fields.Length)
            {
                found = [.. Enumerable.Range(0, fields.Count).Select(_ => "")];
                for (var i = 0; i < found.Length; i++)
                {
                    found[i] = fields.Text(i).Trim();
                }
            }
        });
        return found;
    }
}
