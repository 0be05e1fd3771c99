using System.Collections.Immutable;
using ScrutinyReport.Foundation;
using ScrutinyReport.Snapshots;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Cli;

/// <summary>A meeting with all its papers, read and built.</summary>
internal sealed record PackContents(Workspace Workspace, Meeting Meeting, ImmutableArray<PaperToPack> Papers)
{
    /// <summary>
    /// The meeting by its date or the name of its file; the only one where <paramref name="meeting"/> is null.
    /// </summary>
    public static Checked<PackContents> Read(WorkspaceFiles files, string? meeting)
    {
        var read = WorkspaceReader.Read(files);
        if (read.Value is not { } workspace)
        {
            return Checked.Failed<PackContents>(read.Problems);
        }

        var found = Find(workspace, meeting);
        return found.Value is { } one
            ? ReadPapers(workspace, one, read.Problems)
            : Checked.Failed<PackContents>([.. read.Problems, .. found.Problems]);
    }

    private static Checked<Meeting> Find(Workspace workspace, string? asked)
    {
        if (asked is null)
        {
            return workspace.Meetings is [var single]
                ? Checked.Of(single)
                : Checked.Failed<Meeting>(SnapshotProblems.WhichMeeting([.. workspace.Meetings.Select(meeting =>
                    meeting.Name)]));
        }

        var found = workspace.Meetings.Where(meeting => meeting.Name == asked
            || (meeting.Name.StartsWith(asked + "-", StringComparison.Ordinal) && asked.Length == 10)).ToArray();
        return found is [var only]
            ? Checked.Of(only)
            : Checked.Failed<Meeting>(WorkspaceProblems.NoSuchMeeting(asked,
                [.. workspace.Meetings.Select(meeting => meeting.Name)]));
    }

    /// <summary>Warnings of the workspace are told with each report, as those that it has itself, and once.</summary>
    private static Checked<PackContents> ReadPapers(
        Workspace workspace, Meeting meeting, ImmutableArray<Problem> ofWorkspace)
    {
        var source = new ReportSource(workspace, "") { Problems = ofWorkspace };
        var hasReports = meeting.Items.Any(item => item.Papers.OfType<ReportPaper>().Any());
        var problems = ofWorkspace.Where(problem => problem.Severity == Severity.Error || !hasReports).ToList();
        var papers = ImmutableArray.CreateBuilder<PaperToPack>();
        foreach (var item in meeting.Items)
        {
            foreach (var paper in item.Papers)
            {
                var read = paper switch
                {
                    ReportPaper report => Build(source, workspace, meeting, item, report),
                    GivenPaper given => GivenPapers.Read(given, workspace.Files)
                        .Then(file => Checked.Of(new PaperToPack(item, given) { Name = file.Path, Given = file })),
                    _ => throw new System.Diagnostics.UnreachableException(paper.GetType().Name),
                };
                problems.AddRange(read.Problems);
                if (read.Value is { } one)
                {
                    papers.Add(one);
                }
            }
        }

        return Checked.Of(new PackContents(workspace, meeting, papers.ToImmutable()), problems.Distinct());
    }

    /// <summary>That a report is not known is said of the meeting's file.</summary>
    private static Checked<PaperToPack> Build(
        ReportSource source, Workspace workspace, Meeting meeting, AgendaItem item, ReportPaper paper)
    {
        if (workspace.Settings.Reports.FirstOrDefault(report =>
            report.Id.Value == paper.Report.Value) is not { } report)
        {
            return Checked.Failed<PaperToPack>();
        }

        var order = new ReportOrder(source, report, null) { FilePrefix = PackFiles.Prefix(meeting.Name, item.Number) };
        var built = source.Build(order, new() { Quarter = paper.Quarter.Value.FileName });
        return built.Value is { Document: { } document } made
            ? Checked.Of(
                new PaperToPack(item, paper) { Name = made.Request.OutputName, Document = document, Built = made },
                built.Problems)
            : Checked.Failed<PaperToPack>(built.Problems);
    }
}
