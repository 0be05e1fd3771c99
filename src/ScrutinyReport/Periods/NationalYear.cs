using System.Globalization;
using System.Text.RegularExpressions;

namespace ScrutinyReport.Periods;

/// <summary>
/// A year as national files write it: the period, and the note behind it (<c>prov</c>, <c>Rev</c>, <c>OT</c>); empty
/// where there is none.
/// </summary>
internal sealed partial record NationalYear(Period Period, string Note)
{
    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    /// <summary>The notations, as messages list them.</summary>
    public const string Forms =
        "2016, 2015/16, 201516, 2014-16, 2013/14-15/16, or one of them with a note such as (prov)";

    /// <summary>Null where the words are in no notation that is known.</summary>
    public static NationalYear? Read(string text)
    {
        var words = text.Trim();
        if (IsPlain(words))
        {
            return new(new CalendarYear(int.Parse(words, CultureInfo.InvariantCulture)), "");
        }

        if (WithNote().Match(words) is not { Success: true } match)
        {
            return null;
        }

        return PeriodOf(match.Groups["year"].Value.Replace('\u2013', '-')) is { } period
            ? new(period, match.Groups["note"].Value.Trim())
            : null;
    }

    // Nearly every year of nearly every file: regular expressions would cost a run more than its reading.
    private static bool IsPlain(string words) =>
        words is [('1' or '2'), ..] && words.Length == 4 && words.All(char.IsAsciiDigit);

    private static Period? PeriodOf(string words)
    {
        if (IsPlain(words))
        {
            return new CalendarYear(int.Parse(words, CultureInfo.InvariantCulture));
        }

        if (Split().Match(words) is { Success: true } split)
        {
            var (first, second) = (split.Groups["from"].Value, split.Groups["to"].Value);
            return YearNames.Start(first, second) is { } start ? new YearPeriod(start)
                : words.Contains('-', StringComparison.Ordinal) ? Years(first, second)
                : null;
        }

        return SplitYears().Match(words) is { Success: true } years
            && YearNames.Start(years.Groups["from"].Value, years.Groups["fromEnd"].Value) is { } from
            && YearNames.Start(years.Groups["to"].Value, years.Groups["toEnd"].Value) is { } to
            && to > from
                ? new SplitYearsPeriod(from, to)
                : null;
    }

    /// <summary>Several years: <c>2014-16</c>.</summary>
    private static YearsPeriod? Years(string first, string second)
    {
        var from = int.Parse(first, CultureInfo.InvariantCulture);
        var to = int.Parse(second, CultureInfo.InvariantCulture) + (second.Length == 2 ? from / 100 * 100 : 0);
        return to > from && to - from < 10 ? new(from, to) : null;
    }

    [GeneratedRegex(@"^(?<year>[\d/\u2013-]+)\s*(\((?<note>[^()]+)\))?$", Options)]
    private static partial Regex WithNote();

    [GeneratedRegex(@"^(?<from>[12]\d{3})[/-]?(?<to>\d{2}|[12]\d{3})$", Options)]
    private static partial Regex Split();

    [GeneratedRegex(@"^(?<from>[12]\d{3})/(?<fromEnd>\d{2})-(?<to>\d{2}|[12]\d{3})/(?<toEnd>\d{2})$", Options)]
    private static partial Regex SplitYears();
}
