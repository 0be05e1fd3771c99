using System.Collections.Immutable;
using System.Globalization;
using ScrutinyReport.Periods;
using ScrutinyReport.Readiness;

namespace ScrutinyReport.Cli;

/// <summary>How far a quarter is, as a person reads it on a terminal: counts, then what each owner has to do.</summary>
internal static class StatusPrinter
{
    private const string Nobody = "nobody named";

    public static void Print(QuarterReadiness of, TextWriter to, Ink ink)
    {
        var (request, quarter) = (of.Request, of.Request.Quarter);
        to.Write(ink.Strong($"{request.Settings.Council.ShortName}, {request.Report.Id}: {quarter}, {quarter.Months}")
            + "\n");
        SummaryPrinter.Line(to, "today", DayWords.Of(of.Today));
        SummaryPrinter.Line(to, "meeting", Meeting(of, ink));
        SummaryPrinter.Line(to, "figures", Counted(of.Figures.Length, of.Figures.CountBy(one => one.State)
            .OrderBy(pair => pair.Key).Select(pair => (pair.Value, Words(pair.Key)))));
        var missing = of.Commentary.Count(one => one.IsMissing);
        var unsure = of.Commentary.Count(one => !one.IsMissing && !one.Remarks.IsEmpty);
        SummaryPrinter.Line(to, "commentary", Counted(of.Commentary.Length,
        [
            (of.Commentary.Length - missing - unsure, "written"), (unsure, "to look at"), (missing, "missing"),
        ]));
        foreach (var owner in Owners(of))
        {
            PrintOwner(owner, of, to, ink);
        }
    }

    /// <summary>The commentary that a draft lacks, by whom it is from.</summary>
    public static void PrintMissing(ImmutableArray<ExpectedCommentary> missing, TextWriter to, Ink ink)
    {
        foreach (var owner in missing.GroupBy(one => one.Owner ?? Nobody)
            .OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            SummaryPrinter.Line(to, "missing", $"commentary from {owner.Key}:");
            foreach (var one in owner)
            {
                SummaryPrinter.Line(to, "", ink.Warn(one.Title) + $" ({one.Subject}): {one.Reason}");
            }
        }
    }

    /// <summary>Who answers for something, in alphabetical order; what nobody answers for comes last.</summary>
    public static IEnumerable<string?> Owners(QuarterReadiness of) => of.Figures.Select(one => one.Indicator.Owner)
        .Concat(of.Commentary.Select(one => one.Owner))
        .Distinct()
        .OrderBy(owner => owner is null)
        .ThenBy(owner => owner, StringComparer.Ordinal);

    private static void PrintOwner(string? owner, QuarterReadiness of, TextWriter to, Ink ink)
    {
        var figures = of.Figures.Where(one => one.Indicator.Owner == owner).ToList();
        var commentary = of.Commentary.Where(one => one.Owner == owner).ToList();
        if (figures.Count == 0 && commentary.All(one => one.Remarks.IsEmpty))
        {
            return;
        }

        to.Write("\n" + ink.Strong(owner ?? "Nobody named") + "\n");
        foreach (var one in figures.Where(one => one.State != FigureState.In))
        {
            var reason = one.Reason.Length == 0 ? "" : $": {one.Reason}";
            SummaryPrinter.Line(to, Words(one.State), Toned(one, ink) + $" ({one.Indicator.Id}){reason}");
        }

        foreach (var one in commentary.Where(one => one.IsMissing))
        {
            SummaryPrinter.Line(to, "missing",
                $"commentary on {ink.Warn(one.Title)} ({one.Subject}): {string.Join("; ", one.Remarks)}");
        }

        foreach (var one in commentary.Where(one => !one.IsMissing && !one.Remarks.IsEmpty))
        {
            foreach (var remark in one.Remarks)
            {
                SummaryPrinter.Line(to, "look at", $"{one.File} {remark}");
            }
        }

        var done = figures.Count(one => one.State == FigureState.In);
        if (done > 0)
        {
            SummaryPrinter.Line(to, "in", ink.Quiet(ProblemPrinter.Counted(done, "figure")));
        }
    }

    private static string Meeting(QuarterReadiness of, Ink ink)
    {
        if (of.Request.Meeting is not { } meeting || of.Due is not { } due)
        {
            return "none has this report among its items";
        }

        var how = meeting.Deadline is null ? "five clear days before it" : "as its file says";
        var words = $"{DayWords.Of(meeting.Date.Value)}; papers by {DayWords.Of(due)}, {how}";
        var left = due.DayNumber - of.Today.DayNumber;
        return words + (left < 0 ? $": {ink.Bad(ProblemPrinter.Counted(-left, "day") + " ago")}"
            : left == 0 ? $": {ink.Warn("today")}"
            : $": {ProblemPrinter.Counted(left, "day")} left");
    }

    private static string Toned(FigureReadiness one, Ink ink) => one.State switch
    {
        FigureState.Late or FigureState.Overdue => ink.Bad(one.Indicator.Name),
        FigureState.Awaited => ink.Warn(one.Indicator.Name),
        _ => one.Indicator.Name,
    };

    public static string Words(FigureState state) => state switch
    {
        FigureState.In => "in",
        FigureState.InArrears => "in arrears",
        FigureState.Overdue => "overdue",
        FigureState.Explained => "explained",
        FigureState.Awaited => "awaited",
        _ => "late",
    };

    private static string Counted(int all, IEnumerable<(int Count, string Words)> parts)
    {
        var some = parts.Where(part => part.Count > 0)
            .Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Count} {part.Words}"))
            .ToList();
        return all.ToString(CultureInfo.InvariantCulture) + (some.Count == 0 ? "" : ": " + string.Join(", ", some));
    }

}
