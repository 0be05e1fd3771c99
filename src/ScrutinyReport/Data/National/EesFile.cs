using System.Collections.Immutable;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Data;

/// <summary>
/// A tidy file of Explore Education Statistics: a row for each time, area and combination of filters, a column for each
/// filter and measure. Which columns are filters the file does not say.
/// </summary>
internal sealed record EesFile(BenchmarkText Text, ImmutableArray<string> Headings)
{
    public static readonly ImmutableArray<string> Wanted =
        ["time_period", "geographic_level", "region_name", "old_la_code", "new_la_code", "la_name"];

    private static readonly ImmutableArray<string> Geography =
        [.. Wanted, "time_identifier", "country_code", "country_name", "region_code"];

    /// <summary>The name by which keys call it.</summary>
    public string Name => Path.GetFileNameWithoutExtension(Text.Path);

    /// <summary>The columns that are filters or measures.</summary>
    public IEnumerable<string> OwnColumns => Headings.Where(heading => !Geography.Contains(heading));

    public static bool Reads(ImmutableArray<string> headings) => BenchmarkReader.Columns(headings, Wanted) is not null;

    /// <summary>
    /// The file that a key names, in full or by a beginning; null, with a problem, where none or several.
    /// </summary>
    public static EesFile? Find(
        IReadOnlyCollection<EesFile> files, MeasureKey key, MeasureAsked asked, ICollection<Problem> problems)
    {
        if (files.Where(file => file.Name == key.File).ToArray() is [var exact])
        {
            return exact;
        }

        var found = files.Where(file => file.Name.StartsWith(key.File, StringComparison.Ordinal)).ToArray();
        if (found is [var only])
        {
            return only;
        }

        problems.Add(found.Length == 0
            ? DataProblems.NoTidyFile(asked, key.File, [.. files.Select(file => file.Name)])
            : DataProblems.SeveralTidyFiles(asked, key.File, [.. found.Select(file => file.Name)]));
        return null;
    }
}
