using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Data;

/// <summary>
/// A table with several quarters side by side, each with its target, intervention level and actual
/// (<c>Q3 Actual 2023/24</c>): an accepted layout of the quarter file (DESIGN 6).
/// </summary>
internal static partial class WideLayout
{
    /// <summary>Whether a heading is of one quarter of a wide table.</summary>
    public static bool IsOfAQuarter(Cell heading) => QuarterOf(heading) is not null;

    /// <summary>The quarter whose actual values a column of a wide table holds; null for any other column.</summary>
    public static Quarter? QuarterOfActual(Cell heading) =>
        QuarterOf(heading) is ({ } quarter, "ACTUAL") ? quarter : null;

    /// <summary>
    /// The columns of a quarter file; in a wide table the value is asked for by the heading that it has there.
    /// </summary>
    public static ImmutableArray<ColumnRule> Rules(Table table, Quarter quarter) =>
        table.Columns.ContainsKey(QuarterColumns.Latest) || !table.Headings.Any(IsOfAQuarter)
            ? QuarterColumns.Rules
            : [.. QuarterColumns.Rules.Select(rule => rule.Heading == QuarterColumns.Latest ? Actual(quarter) : rule)];

    private static ColumnRule Actual(Quarter quarter) =>
        new(string.Create(CultureInfo.InvariantCulture, $"Q{quarter.Number} Actual {quarter.YearName}"), true);

    /// <summary>
    /// The quarters before <paramref name="quarter"/> that a wide table has columns of, oldest first.
    /// </summary>
    public static ImmutableArray<Quarter> QuartersBefore(Table table, Quarter quarter) =>
    [
        .. table.Headings.Select(QuarterOf).OfType<QuarterHeading>().Select(of => of.Quarter)
            .Where(of => of < quarter).Distinct().Order(),
    ];

    /// <summary>Where the columns of a quarter stand, from 0.</summary>
    public static IEnumerable<int> ColumnsOf(Table table, Quarter quarter) =>
        Enumerable.Range(0, table.Headings.Length).Where(i => QuarterOf(table.Headings[i])?.Quarter == quarter);

    /// <summary>
    /// The table with the columns of the quarter as its latest ones, those of the quarter before as the previous ones
    /// and the actual of a year before as such. A table of the usual layout is as it was.
    /// </summary>
    public static Table Of(Table table, Quarter quarter)
    {
        var columns = new Dictionary<string, int>(table.Columns);
        var periods = table.Periods.ToBuilder();
        for (var i = 0; i < table.Headings.Length; i++)
        {
            if (QuarterOf(table.Headings[i]) is (var of, var what) && Rule(of, what, quarter) is { } rule)
            {
                columns.TryAdd(rule, i);
                periods[PeriodRule(rule)] = new QuarterPeriod(of);
            }
        }

        return table with { Columns = columns, Periods = periods.ToImmutable() };
    }

    private static string? Rule(Quarter of, string what, Quarter reported) => what switch
    {
        "TARGET" when of == reported => QuarterColumns.Target,
        "INTERVENTION" when of == reported => QuarterColumns.Intervention,
        "ACTUAL" when of == reported => QuarterColumns.Latest,
        "ACTUAL" when of == reported.Previous => QuarterColumns.Previous,
        "ACTUAL" when of == reported.SameLastYear => QuarterColumns.YearAgo,
        _ => null,
    };

    private static string PeriodRule(string rule) =>
        rule == QuarterColumns.Previous ? QuarterColumns.PreviousPeriod : QuarterColumns.LatestPeriod;

    private static QuarterHeading? QuarterOf(Cell heading) =>
        Heading().Match(Words.Tidy(heading.Text)) is { Success: true } match
        && YearNames.Start(match.Groups["year"].Value, match.Groups["end"].Value) is { } year
            ? new(
                new(year, int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture)),
                match.Groups["what"].Value.ToUpperInvariant())
            : null;

    private sealed record QuarterHeading(Quarter Quarter, string What);

    [GeneratedRegex(
        @"^Q(?<number>[1-4]) (?<what>target|intervention|actual) (?<year>\d{4}|\d{2})[/-](?<end>\d{4}|\d{2})$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();
}
