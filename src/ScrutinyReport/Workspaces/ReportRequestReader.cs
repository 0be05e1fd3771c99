using System.Collections.Immutable;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Workspaces;

/// <summary>
/// Turns what somebody asked for into a request: which report, which quarter, which meeting, which files.
/// </summary>
internal static class ReportRequestReader
{
    private static readonly string[] TextEndings = [".md", ".markdown", ".txt", ".doc", ".docx", ".odt", ".rtf"];

    // Places of what was asked for on the command line, as the messages name them.
    private static readonly Place ReportOption = Place.WholeFile("--report");
    private static readonly Place QuarterOption = Place.WholeFile("--quarter");

    /// <summary>
    /// The request for a report (where none is named, the one it can only be) of a quarter (the latest).
    /// </summary>
    public static Checked<ReportRequest> Read(Workspace workspace, string? reportId, string? quarterWords)
    {
        var problems = new List<Problem>();
        var (quarter, problem) = QuarterChoice.Of(
            quarterWords ?? "latest", workspace.Quarters, workspace.Settings.QuarterNotation?.Value, QuarterOption);
        var report = FindReport(workspace, reportId, quarter, problems);
        problems.AddRange(problem is null ? [] : [problem]);
        if (report is null || quarter is null)
        {
            return Checked.Failed<ReportRequest>(problems);
        }

        var meeting = FindMeeting(workspace, report, quarter, problems);
        var request = ReadFiles(workspace, report, quarter, meeting, problems);
        return Checked.Of(request, problems);
    }

    /// <summary>
    /// As with the quarter itself, where it is given in words. What is wrong with those is said where they are read;
    /// here only where they were to say which report is meant.
    /// </summary>
    public static ReportSettings? FindReport(
        Workspace workspace, string? id, string? quarterWords, List<Problem> problems)
    {
        var (quarter, problem) = QuarterChoice.Of(
            quarterWords ?? "latest", workspace.Quarters, workspace.Settings.QuarterNotation?.Value, QuarterOption);
        if (problem is not null && quarterWords is not null && id is null && workspace.Settings.Reports.Length > 1)
        {
            problems.Add(problem);
            return null;
        }

        return FindReport(workspace, id, quarter, problems);
    }

    /// <summary>
    /// The report of that id, else the only one, else the only one that a meeting has for the quarter; null and a
    /// problem where there is none or it is not said which.
    /// </summary>
    public static ReportSettings? FindReport(Workspace workspace, string? id, Quarter? quarter, List<Problem> problems)
    {
        var settings = workspace.Settings;
        var known = settings.Reports.Select(report => report.Id.Value);
        if (id is null && settings.Reports is [var only])
        {
            return only;
        }

        id ??= workspace.Meetings.SelectMany(meeting => meeting.Reports).Where(paper => paper.Quarter.Value == quarter)
            .Select(paper => paper.Report.Value).Distinct().ToArray() is [var expected] ? expected : null;

        var found = settings.Reports.FirstOrDefault(report => report.Id.Value == id);
        if (found is null && !settings.Reports.IsEmpty)
        {
            problems.Add(id is null
                ? WorkspaceProblems.WhichReport(ReportOption, known)
                : WorkspaceProblems.UnknownReport(id, ReportOption, known));
        }

        return found;
    }

    /// <summary>
    /// As <see cref="Read"/>, and also a quarter that has no data yet, where its words have one reading.
    /// </summary>
    public static Checked<ReportRequest> ReadAlsoAwaited(Workspace workspace, string? reportId, string? quarterWords)
    {
        var notation = workspace.Settings.QuarterNotation?.Value;
        if (quarterWords is null || QuarterWords.Read(quarterWords) is not { IsLatest: false } words
            || words.Under(workspace.Settings.Notation) is not { } quarter
            || (notation is null && words.Readings.Length > 1)
            || workspace.Quarters.Contains(quarter))
        {
            return Read(workspace, reportId, quarterWords);
        }

        var problems = new List<Problem>();
        if (FindReport(workspace, reportId, quarter, problems) is not { } report)
        {
            return Checked.Failed<ReportRequest>(problems);
        }

        return Checked.Of(
            new ReportRequest
            {
                Settings = workspace.Settings,
                Report = report,
                Quarter = quarter,
                Meeting = FindMeeting(workspace, report, quarter, problems),
                Commentary = CommentaryOf(workspace.Files, quarter),
                EarlierCommentary = Earlier(workspace.Files, quarter),
                Inputs = [],
            },
            problems);
    }

    private static Meeting? FindMeeting(
        Workspace workspace, ReportSettings report, Quarter quarter, List<Problem> problems)
    {
        var items = workspace.Meetings
            .SelectMany(meeting => meeting.Reports.Select(item => new { meeting, item }))
            .Where(pair => pair.item.Report.Value == report.Id.Value && pair.item.Quarter.Value == quarter)
            .ToList();
        problems.AddRange(items.Skip(1).Select(
            second => WorkspaceProblems.SeveralMeetings(second.item, items[0].item.Report.Place)));
        if (items.Count == 0)
        {
            problems.Add(WorkspaceProblems.NoMeeting(report.Id.Value, quarter, report.Id.Place));
        }

        return items.Count == 0 ? null : items[0].meeting;
    }

    private static ReportRequest? ReadFiles(
        Workspace workspace, ReportSettings report, Quarter quarter, Meeting? meeting, List<Problem> problems)
    {
        var files = workspace.Files;
        var commentary = files.ReadAll(files.In($"commentary/{quarter.FileName}", ".md"), problems);
        var read = commentary.Select(file => SourceTexts.Of(file).Then(CommentaryReader.Read)).ToList();
        problems.AddRange(read.SelectMany(one => one.Problems));
        problems.AddRange(NotRead(files, $"commentary/{quarter.FileName}"));
        if (files.TryRead(Workspace.QuarterFile(quarter), problems) is not { } quarterFile)
        {
            return null;
        }

        var data = new DatasetRequest
        {
            Quarter = quarter,
            QuarterFile = quarterFile,
            Catalogue = files.TryRead(WorkspaceFile.Catalogue, problems),
            Corrections = files.TryRead(WorkspaceFile.Corrections, problems),
            Overrides = files.TryRead(WorkspaceFile.Overrides, problems),
            Facts = files.TryRead($"facts/{quarter.FileName}.csv", problems),
            Earlier =
            [
                .. workspace.Quarters.Where(earlier => earlier < quarter)
                    .Select(earlier => new { earlier, file = files.TryRead(Workspace.QuarterFile(earlier), problems) })
                    .Where(pair => pair.file is not null)
                    .Select(pair => new EarlierFile(pair.earlier, pair.file!)),
            ],
            Published = workspace.Quarters,
            Records = files.TryRead(WorkspaceFile.Records, problems),
            Targets = files.TryRead(WorkspaceFile.Targets, problems),
            Benchmarks = files.Benchmarks(problems),
        };
        return new()
        {
            Settings = workspace.Settings with { Rules = report.Rules },
            Report = report,
            Quarter = quarter,
            Meeting = meeting,
            Accepted = workspace.Accepted,
            Data = data,
            Commentary = [.. read.Select(one => one.Value).OfType<Commentary>()],
            EarlierCommentary = Earlier(files, quarter),
            Inputs = [.. workspace.ReadFiles.Concat(commentary)
                .Concat(data.Files)
                .OrderBy(file => file.Path, StringComparer.Ordinal)],
        };
    }

    /// <summary>The commentary of a quarter, as far as it can be read.</summary>
    public static ImmutableArray<Commentary> CommentaryOf(WorkspaceFiles files, Quarter quarter) =>
    [
        .. files.ReadAll(files.In($"commentary/{quarter.FileName}", ".md"), [])
            .Select(file => SourceTexts.Of(file).Then(CommentaryReader.Read).Value)
            .OfType<Commentary>(),
    ];

    // What officers write in Word, or put away in a folder, would be left out without a word.
    private static IEnumerable<Problem> NotRead(WorkspaceFiles files, string folder) => files.Names
        .Where(name => name.StartsWith(folder + "/", StringComparison.Ordinal)
            && TextEndings.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase)
            && !Path.GetFileName(name).StartsWith('.') && !Path.GetFileName(name).StartsWith('~'))
        .Except(files.In(folder, ".md"))
        .Select(name => WorkspaceProblems.CommentaryNotRead(name, folder));

    // The names alone: what was written then is no part of this report.
    private static EarlierCommentary? Earlier(WorkspaceFiles files, Quarter quarter) => files.Below("commentary")
        .Select(folder => QuarterWords.Read(Path.GetFileName(folder))?.Only)
        .OfType<Quarter>()
        .Where(other => other < quarter)
        .OrderDescending()
        .Select(other => new EarlierCommentary(
            other,
            [.. files.In($"commentary/{other.FileName}", ".md")
                .Select(name => Path.GetFileNameWithoutExtension(name))]))
        .FirstOrDefault(one => !one.Subjects.IsEmpty);
}
