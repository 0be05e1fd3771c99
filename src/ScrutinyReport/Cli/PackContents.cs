using System.Collections.Immutable;
using ScrutinyReport.Foundation;
using ScrutinyReport.Snapshots;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Cli;

/// <summary>A meeting with all its papers, read and built.</summary>
internal sealed record PackContents(Workspace Workspace, Meeting Meeting, ImmutableArray<PaperToPack> Papers)
{
    /// <summary>The meeting by its date or the name of its file; the only one where <paramref name="meeting"/> is null.</summary>
    public static Checked<PackContents> Read(WorkspaceFiles files, string? meeting)
    {
        var read = WorkspaceReader.Read(files);
        if (read.Value is not { } workspace)
        {
            return Checked.Failed<PackContents>(read.Problems);
        }

        ImmutableArray<Problem> problems = [.. read.Problems, .. MisnamedTemplates.In(workspace)];
        var found = Find(workspace, meeting);
        return found.Value is { } one
            ? ReadPapers(workspace, one, problems)
            : Checked.Failed<PackContents>([.. problems, .. found.Problems]);
    }

    private static Checked<Meeting> Find(Workspace workspace, string? asked)
    {
        if (asked is null)
        {
            return workspace.Meetings is [var single]
                ? Checked.Of(single)
                : Checked.Failed<Meeting>(SnapshotProblems.WhichMeeting([.. workspace.Meetings.Select(meeting => meeting.Name)]));
        }

        var found = workspace.Meetings.Where(meeting => meeting.Name == asked
            || (meeting.Name.StartsWith(asked + "-", StringComparison.Ordinal) && asked.Length == 10)).ToArray();
        return found is [var only]
            ? Checked.Of(only)
            : Checked.Failed<Meeting>(WorkspaceProblems.NoSuchMeeting(asked, [.. workspace.Meetings.Select(meeting => meeting.Name)]));
    }

    /// <summary>Warnings of the workspace are told with each report, as those that it has itself, and once.</summary>
    private static Checked<PackContents> ReadPapers(Workspace workspace, Meeting meeting, ImmutableArray<Problem> ofWorkspace)
    {
        var data = new RememberedData(most: 0);
        var ofReports = ofWorkspace.RemoveAll(problem =>
            problem.Severity == Severity.Error || !meeting.Items.SelectMany(item => item.Papers).OfType<ReportPaper>().Any());
        var problems = ofWorkspace.RemoveRange(ofReports).ToList();
        var papers = ImmutableArray.CreateBuilder<PaperToPack>();
        foreach (var item in meeting.Items)
        {
            foreach (var paper in item.Papers)
            {
                var read = paper switch
                {
                    ReportPaper report => Build(workspace, meeting, item, report, data, ofReports),
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

    private static Checked<PaperToPack> Build(
        Workspace workspace, Meeting meeting, AgendaItem item, ReportPaper paper, RememberedData data, ImmutableArray<Problem> ofWorkspace)
    {
        var read = ReportRequestReader.Read(workspace, paper.Report.Value, paper.Quarter.Value.FileName);
        if (read.Value is not { } request)
        {
            return Checked.Failed<PaperToPack>([.. ofWorkspace, .. read.Problems]);
        }

        var templates = TemplateSource.Of(workspace.Files, request.Report);
        request = request with { FilePrefix = PackFiles.Prefix(meeting.Name, item.Number) };
        var built = Pipeline.Build(request, data.Read(request.Data!), templates, ["docx"]);
        ImmutableArray<Problem> problems = [.. ofWorkspace, .. read.Problems, .. built.Problems];
        if (built.Value is not { Document: { } document } made)
        {
            return Checked.Failed<PaperToPack>(problems);
        }

        var (left, accepted) = request.Accepted.Apply(problems, request.Quarter, FileProperties.Day(request));
        return Checked.Of(
            new PaperToPack(item, paper) { Name = request.OutputName, Document = document, Built = made with { Accepted = accepted } },
            left);
    }
}
