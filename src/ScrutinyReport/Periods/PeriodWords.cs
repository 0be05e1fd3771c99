using System.Globalization;
using System.Text.RegularExpressions;

namespace ScrutinyReport.Periods;

/// <summary>Reads periods as councils and national files print them (METHODS 1).</summary>
internal static partial class PeriodWords
{
    private const RegexOptions Options =
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    private const string Year = @"(?<year>\d{4}|\d{2})\s*[/-]\s*(?<end>\d{4}|\d{2})";

    /// <summary>
    /// The period that the words name; a form without a year (<c>Q3</c>, <c>Last Mth of Qtr</c>) is of the reported
    /// quarter's year. Words that no form covers are an <see cref="OtherPeriod"/>; none at all is null.
    /// </summary>
    public static Period? Read(string text, Quarter reported)
    {
        var words = text.Replace('\u00A0', ' ').Replace('\u2013', '-').Trim();
        return words.Length == 0 ? null
            : QuarterOf(words, reported)
            ?? TermOf(words)
            ?? HalfTermOf(words)
            ?? YearOf(words)
            ?? (Period?)MonthOf(words)
            ?? new OtherPeriod(words);
    }

    private static Period? QuarterOf(string words, Quarter reported)
    {
        if (BareQuarter().Match(words) is { Success: true } bare)
        {
            var quarter = new Quarter(reported.Year, bare.Groups["number"].ValueSpan[0] - '0');
            return new QuarterPeriod(quarter <= reported ? quarter : quarter.SameLastYear);
        }

        if (LastMonth().IsMatch(words))
        {
            return new LastMonthOfQuarter(reported);
        }

        return QuarterWords.Read(words)?.Only is { } only ? new QuarterPeriod(only) : null;
    }

    private static TermPeriod? TermOf(string words) =>
        TermAndYear().Match(words) is { Success: true } match
            ? new(Enum.Parse<Term>(match.Groups["term"].Value, ignoreCase: true), FullYear(match))
            : null;

    private static HalfTermPeriod? HalfTermOf(string words) =>
        HalfTerm().Match(words) is { Success: true } match && StartOf(match) is { } start
            ? new(Number(match, "number"), start)
            : null;

    private static Period? YearOf(string words)
    {
        if (SplitYear().Match(words) is { Success: true } split)
        {
            return StartOf(split) is { } start ? new YearPeriod(start)
                : split.Groups["end"].Length == 4 && Number(split, "end") > Number(split, "year")
                    ? new YearsPeriod(Number(split, "year"), Number(split, "end"))
                    : null;
        }

        return SingleYear().Match(words) is { Success: true } match ? new CalendarYear(Number(match, "year")) : null;
    }

    private static MonthPeriod? MonthOf(string words)
    {
        if (Month().Match(words) is not { Success: true } match)
        {
            return null;
        }

        return new(FullYear(match), DayWords.Month(match.Groups["month"].Value[..3], isShort: true)!.Value);
    }

    private static int FullYear(Match match) =>
        Number(match, "year") is var year && year < 100 ? year + 2000 : Number(match, "year");

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static int? StartOf(Match match) => YearNames.Start(match.Groups["year"].Value, match.Groups["end"].Value);

    [GeneratedRegex(@"^(Q|Quarter )(?<number>[1-4])$", Options)]
    private static partial Regex BareQuarter();

    [GeneratedRegex(@"^last (mth|month) of (the )?(qtr|quarter)$", Options)]
    private static partial Regex LastMonth();

    [GeneratedRegex(@"^(?<term>autumn|spring|summer)( term)? (?<year>\d{4}|\d{2})$", Options)]
    private static partial Regex TermAndYear();

    [GeneratedRegex(@"^(HT|half term )(?<number>[1-6]) " + Year + "$", Options)]
    private static partial Regex HalfTerm();

    [GeneratedRegex("^" + Year + "$", Options)]
    private static partial Regex SplitYear();

    [GeneratedRegex(@"^(?<year>\d{4})$", Options)]
    private static partial Regex SingleYear();

    [GeneratedRegex(
        @"^(?<month>jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)[\s-]*(?<year>\d{4}|\d{2})$",
        Options)]
    private static partial Regex Month();
}
