using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Data;

/// <summary>Headings that are nearly those of a column: with a year or a unit in them, or in other words.</summary>
internal static partial class HeadingVariants
{
    private static readonly ImmutableArray<string> WithYearOrUnit =
        [QuarterColumns.Target, QuarterColumns.Intervention];

    // What other words for a column begin with. A heading of them is asked about, never read.
    private static readonly (string Other, string Own)[] OtherWords =
        [("GOAL", "TARGET"), ("AMBITION", "TARGET"), ("LAST", "PREVIOUS"), ("PRIOR", "PREVIOUS"),
            ("CURRENT", "LATEST")];

    /// <summary>
    /// The columns that headings with the reported year or a percent sign in them name (<c>Target 2023/24</c>,
    /// <c>Target (%)</c>), by where they stand, from 0: those that no other heading names.
    /// </summary>
    public static ImmutableArray<(int Index, string Column)> Understood(IEnumerable<string> headings, Quarter quarter)
    {
        var all = headings.ToList();
        var known = all.Select(heading => QuarterColumns.Find(heading)?.Heading).ToHashSet();
        return
        [
            .. all.Select((heading, index) => (Index: index, Column: Understood(heading, quarter)))
                .Where(pair => pair.Column is not null && !known.Contains(pair.Column))
                .GroupBy(pair => pair.Column!).Where(same => same.Count() == 1)
                .Select(same => (same.Single().Index, same.Key)),
        ];
    }

    /// <summary>The table with those columns.</summary>
    public static Table Of(Table table, Quarter quarter)
    {
        var columns = new Dictionary<string, int>(table.Columns);
        foreach (var (index, column) in Understood(table.Headings.Select(cell => cell.Text), quarter))
        {
            columns.TryAdd(column, index);
        }

        return table with { Columns = columns };
    }

    /// <summary>
    /// The column among <paramref name="rules"/> that a heading has the words of, brackets and years aside, or nearly;
    /// null where it resembles none.
    /// </summary>
    public static string? Resembled(string heading, IEnumerable<ColumnRule> rules)
    {
        var words = WordsOf(heading);
        var written = string.Join(' ', words);
        return written.Length == 0 ? null : rules
            .SelectMany(rule => rule.Aliases.Prepend(rule.Heading)
                .Select(name => (rule.Heading, Name: name, Words: WordsOf(name))))
            .Where(known => known.Words.Length > 0
                && (Suggestion.For(written, [string.Join(' ', known.Words)]) is not null
                || ((known.Words.Length > 1 || known.Name == known.Heading) && known.Words.All(words.Contains))))
            .OrderBy(known => Suggestion.Distance(written, string.Join(' ', known.Words)))
            .Select(known => known.Heading)
            .FirstOrDefault();
    }

    private static string? Understood(string heading, Quarter quarter)
    {
        if (QuarterColumns.Find(heading) is not null)
        {
            return null;
        }

        var tidy = Words.Tidy(heading);
        var years = Year().Matches(tidy);
        return (years.Count == 0
            || (years is [var year]
                && YearNames.Start(year.Groups["year"].Value, year.Groups["end"].Value) == quarter.Year))
            && QuarterColumns.Find(PercentSign().Replace(Year().Replace(tidy, " "), " ")) is { } rule
            && WithYearOrUnit.Contains(rule.Heading)
            ? rule.Heading
            : null;
    }

    private static ImmutableArray<string> WordsOf(string heading) =>
    [
        .. Word().Matches(Year().Replace(Brackets().Replace(Words.Key(heading), " "), " ")).Select(match => match.Value)
            .Select(word => OtherWords.FirstOrDefault(pair => pair.Other == word) is (_, { } own) ? own : word),
    ];

    [GeneratedRegex(@"\(?(?<!\d)(?<year>20\d{2}|\d{2})[/-](?<end>20\d{2}|\d{2})(?!\d)\)?",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Year();

    [GeneratedRegex(@"\(%\)|%")]
    private static partial Regex PercentSign();

    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();
}
