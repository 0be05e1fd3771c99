using System.Collections.Immutable;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Readiness;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Cli;

/// <summary>Runs `status`: what of a quarter is in, and what is missing from whom.</summary>
internal static class StatusCommand
{
    public static int Run(StatusArguments asked, Shell shell)
    {
        var (folder, missing) = Disk.FindWorkspace(shell.Folder, asked.Workspace);
        var files = Disk.Open(folder);
        var today = asked.Today ?? shell.Today();
        var read = missing is null
            ? WorkspaceReader.Read(files).Then(workspace => Of(workspace, asked, today))
            : Checked.Failed<QuarterReadiness>(missing);
        var told = ProblemTeller.Tell(
            read.Problems.Where(problem => asked.AsJson || problem.Severity == Severity.Error),
            folder, shell, inText: !asked.AsJson);
        var exitCode = ExitCode.Of(told);
        if (asked.AsJson)
        {
            shell.Out.Write(StatusJson.Of(exitCode, read.Value, told));
        }
        else if (read.Value is not null)
        {
            StatusPrinter.Print(read.Value, shell.Out, shell.OutInk);
        }

        return exitCode;
    }

    private static Checked<QuarterReadiness> Of(Workspace workspace, StatusArguments asked, DateOnly today)
    {
        var request = ReportRequestReader.ReadAlsoAwaited(workspace, asked.Report, asked.Quarter);
        return request.Then(known =>
        {
            var files = workspace.Files;
            var before = ReportRequestReader.CommentaryOf(files, known.Quarter.Previous);
            var data = known.Data is { } read ? DatasetReader.Read(read) : Awaited(files, known);
            var assessed = Pipeline.Assess(known, data);
            return assessed.Then(report => Checked.Of(QuarterReadiness.Of(
                known, report, data.Value!.Indicators, before, today)));
        });
    }

    /// <summary>A quarter that nothing has come in for: the catalogue alone says what is awaited.</summary>
    private static Checked<Dataset> Awaited(WorkspaceFiles files, ReportRequest request)
    {
        var problems = new List<Problem>();
        var catalogue = CatalogueReader.Read(files.TryRead(WorkspaceFile.Catalogue, problems), problems);
        ImmutableArray<Indicator> indicators = [.. (catalogue?.Entries ?? []).Select(entry => entry.Indicator)];
        return Checked.Of(
            new Dataset { Quarter = request.Quarter, Observations = [], Indicators = indicators }, problems);
    }
}
