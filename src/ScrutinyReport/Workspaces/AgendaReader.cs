using System.Collections.Immutable;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Workspaces;

/// <summary>
/// Reads the agenda of a meeting: standing items before, the items with papers, standing items after. An item without a
/// number has the next one; one that came late, the next behind them all.
/// </summary>
internal static class AgendaReader
{
    public static ImmutableArray<AgendaItem> Read(SettingsMap meeting, Settings settings)
    {
        var standing = meeting.Map("standing");
        var items = ImmutableArray.CreateBuilder<AgendaItem>();
        items.AddRange(Standing(standing, "opening"));
        foreach (var item in meeting.Maps("items"))
        {
            items.Add(ReadItem(item, settings));
        }

        items.AddRange(Standing(standing, "closing"));
        standing?.Finish();
        return [.. Numbered(items, meeting.Problems)];
    }

    private static IEnumerable<AgendaItem> Standing(SettingsMap? standing, string key) =>
        (standing?.List(key) ?? []).Select(title => new AgendaItem { Number = 0, Place = title.Place, Title = title });

    private static AgendaItem ReadItem(SettingsMap map, Settings settings)
    {
        var (exempt, late) = (Marked(map, "exempt"), Marked(map, "supplementary"));
        var papers = map.Maps("papers")
            .Select(paper => ReadPaper(paper, settings, exempt, late, finish: true))
            .Prepend(ReadPaper(map, settings, exempt, late, finish: false))
            .OfType<AgendaPaper>()
            .ToImmutableArray();
        var item = new AgendaItem
        {
            Number = map.Whole("item")?.Value ?? 0,
            Place = map.Place,
            Title = map.Text("title"),
            ReportBy = map.Text("report_by"),
            Papers = papers,
            ExemptBecause = map.Text("exempt_because"),
            IsSupplementary = late,
        };
        if (item.Title is null && !map.Has("report") && !map.Has("quarter"))
        {
            map.Missing("title");
        }

        map.Finish();
        return item;
    }

    /// <summary>
    /// The paper that the settings name; null where they name none. An item may name its one paper itself.
    /// </summary>
    private static AgendaPaper? ReadPaper(SettingsMap map, Settings settings, bool exempt, bool late, bool finish)
    {
        var (report, quarter, file) = (map.Text("report"), map.Text("quarter"), map.Text("file"));
        if (finish)
        {
            (exempt, late) = (Marked(map, "exempt") || exempt, Marked(map, "supplementary") || late);
            map.Finish();
        }

        var isReport = report is not null || quarter is not null;
        if (isReport ? file is not null : file is null && finish)
        {
            map.Problems.Add(WorkspaceProblems.NotOnePaper(map.Place));
            return null;
        }

        var paper = file is not null
            ? new GivenPaper(file with { Value = $"{Meeting.Folder}/{file.Value}" })
            : isReport ? ReadReport(map, report, quarter, settings) : (AgendaPaper?)null;
        return paper is null ? null : paper with { IsExempt = exempt, IsSupplementary = late };
    }

    private static ReportPaper? ReadReport(
        SettingsMap map, Setting<string>? report, Setting<string>? words, Settings settings)
    {
        if (report is null || words is null)
        {
            map.Problems.Add(WorkspaceProblems.Missing(report is null ? "report" : "quarter", map.Name, map.Place));
            return null;
        }

        if (settings.Reports.All(known => known.Id.Value != report.Value))
        {
            map.Problems.Add(WorkspaceProblems.UnknownReport(
                report.Value, report.Place, settings.Reports.Select(known => known.Id.Value)));
        }

        return map.Quarter("quarter", settings.Notation) is { } quarter ? new(report, quarter) : null;
    }

    private static bool Marked(SettingsMap map, string key) => map.YesOrNo(key)?.Value ?? false;

    /// <summary>
    /// The items, each with its number. What came after the agenda was published stands and is numbered behind all that
    /// was on it: a published number stays.
    /// </summary>
    private static IEnumerable<AgendaItem> Numbered(IEnumerable<AgendaItem> items, List<Problem> problems)
    {
        var seen = new Dictionary<int, Place>();
        var last = 0;
        foreach (var item in items.OrderBy(item => item.IsSupplementary))
        {
            var free = (item.IsSupplementary ? seen.Keys.DefaultIfEmpty().Max() : last) + 1;
            var number = item.Number > 0 ? item.Number : free;
            if (seen.TryGetValue(number, out var first))
            {
                problems.Add(WorkspaceProblems.NumberTwice(number, item.Place, first));
            }

            seen[number] = item.Place;
            last = number;
            yield return item with { Number = number };
        }
    }
}
