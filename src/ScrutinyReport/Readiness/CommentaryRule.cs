using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ScrutinyReport.Data;
using ScrutinyReport.Periods;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Readiness;

/// <summary>
/// Whether a commentary may be stale. These are questions for whoever wrote it, and no problems: a text may speak of
/// another quarter with good reason.
/// </summary>
internal static partial class CommentaryRule
{
    /// <summary>
    /// <paramref name="observation"/> is that of the indicator it is on, and <paramref name="before"/> the text of the
    /// quarter before, both null where there is none.
    /// </summary>
    public static ImmutableArray<string> Remarks(
        Commentary commentary, Quarter quarter, Observation? observation, string? before)
    {
        var period = observation?.LatestPeriod;
        var ends = period?.LastDay is { } day && day < quarter.LastDay ? day : quarter.LastDay;
        var whose = period ?? new QuarterPeriod(quarter);
        string?[] remarks =
        [
            commentary.Owner is null ? "does not say who wrote it" : null,
            commentary.Date is null ? "has no date" : null,
            commentary.Date is { } date && date.Value <= ends
                ? $"is of {DayWords.Of(date.Value)}, before its figure was known: {whose} ended on {DayWords.Of(ends)}"
                : null,
            before is not null && Words.Key(before) == Words.Key(commentary.Body)
                ? "has the words of the quarter before"
                : null,
            OtherPeriod(commentary.Body, quarter, observation),
            commentary.IsDraft ? "is a draft" : null,
            Placeholders.In(commentary).Any() ? "has a placeholder" : null,
        ];
        return [.. remarks.OfType<string>()];
    }

    /// <summary>A period that the text names, where it names none that it should be about.</summary>
    private static string? OtherPeriod(string text, Quarter quarter, Observation? observation)
    {
        Period?[] own = [new QuarterPeriod(quarter), observation?.LatestPeriod];
        var named = Named().Matches(text).Select(match => Read(match, quarter)).ToList();
        return named.Count > 0 && !named.Any(period => own.Contains(period))
            ? $"names {named[0]}, and not {observation?.LatestPeriod ?? own[0]}"
            : null;
    }

    private static Period? Read(Match match, Quarter quarter)
    {
        if (match.Groups["term"].Success)
        {
            return PeriodWords.Read($"{match.Groups["term"].Value} {match.Groups["of"].Value}", quarter);
        }

        var number = match.Groups["number"].ValueSpan[0] - '0';
        return match.Groups["year"].Success
            && YearNames.Start(match.Groups["year"].Value, match.Groups["end"].Value) is { } year
            ? new QuarterPeriod(new(year, number))
            : new QuarterPeriod(new(quarter.Year, number));
    }

    [GeneratedRegex(
        @"\b(quarter|Q)\s?(?<number>[1-4])\b(,?\s+(of\s+)?(?<year>\d{4})[/-](?<end>\d{2,4}))?|\b(?<term>autumn|spring|summer)(\s+term)?\s+(?<of>\d{4})\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
