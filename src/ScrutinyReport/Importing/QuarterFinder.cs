using System.Text.RegularExpressions;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Importing;

/// <summary>
/// Finds out which quarter a dashboard is of: the one that was said; else the latest period of most rows, where it has
/// its year; else what the titles say; else the file's name; else the newest quarter of a wide table with a figure.
/// </summary>
internal static partial class QuarterFinder
{
    public static Checked<QuarterFound> Find(Dashboard dashboard, InputFile file, string? said)
    {
        if (said is not null)
        {
            return QuarterWords.Read(said)?.Only is { } meant
                ? Checked.Of(new QuarterFound(meant, "as asked for"))
                : Checked.Failed<QuarterFound>(ImportProblems.NotOneQuarter(said));
        }

        var found = Named(OfMostRows(dashboard), "the latest period of most rows")
            ?? Named(dashboard.Titles.Select(In).FirstOrDefault(quarter => quarter is not null), "said by the title")
            ?? Named(In(Path.GetFileName(file.Path)), "said by the file's name")
            ?? Named(NewestActual(dashboard), "the newest quarter with a figure");
        return found is null ? Checked.Failed<QuarterFound>(ImportProblems.NoQuarter(file)) : Checked.Of(found);
    }

    private static QuarterFound? Named(Quarter? quarter, string how) => quarter is { } found ? new(found, how) : null;

    private static Quarter? OfMostRows(Dashboard dashboard)
    {
        var at = dashboard.Columns.FirstOrDefault(column => column.Meaning == QuarterColumns.LatestPeriod) is { } column
            ? dashboard.Columns.IndexOf(column)
            : -1;
        return at < 0
            ? null
            : dashboard.Rows.Select(row => Words.Tidy(row[at].Text))
                .Where(text => text.Length > 0)
                .CountBy(text => text)
                .OrderByDescending(pair => pair.Value)
                .Select(pair => QuarterWords.Read(pair.Key)?.Only ?? OfDayOrMonth(pair.Key))
                .FirstOrDefault();
    }

    private static Quarter? NewestActual(Dashboard dashboard) => dashboard.Columns
        .Select((column, at) => (Quarter: WideLayout.QuarterOfActual(column.Heading), at))
        .Where(pair => pair.Quarter is not null
            && dashboard.Rows.Any(row => NumberWords.Read(row[pair.at].Text) is not null))
        .Select(pair => pair.Quarter)
        .Max();

    private static Quarter? In(string text) =>
        InText().Match(text) is { Success: true } match ? QuarterWords.Read(match.Value.Replace('_', ' '))?.Only : null;

    // As the quarter's reader takes them: a day and a month are of the quarter that they are in.
    private static Quarter? OfDayOrMonth(string words)
    {
        var day = DayWords.In(words) ?? (PeriodWords.Read(words, new Quarter(1, 1)) as MonthPeriod)?.LastDay;
        return day is { } found ? Quarter.Of(found) : null;
    }

    [GeneratedRegex(
        @"\d{4}[-/_]\d{2,4}[-_ ]*Q(uarter\s*)?[1-4]|Q(uarter\s*)?[1-4][-_ ]*\d{4}[-/_]\d{2,4}",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex InText();
}

/// <summary>A quarter, and how it was found.</summary>
internal sealed record QuarterFound(Quarter Quarter, string How);
