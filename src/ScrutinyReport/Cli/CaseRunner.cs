using System.Diagnostics;
using System.Text;
using ScrutinyReport.Foundation;
using ScrutinyReport.Snapshots;
using ScrutinyReport.Templating;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Cli;

/// <summary>Runs a case of a template family: makes its report as text and compares it with the approved one.</summary>
internal sealed class CaseRunner(CaseFolder folder, Coverage? coverage = null)
{
    /// <summary>How the case ends. Nothing is written.</summary>
    public CaseResult Run(string family, string name)
    {
        var started = Stopwatch.GetTimestamp();
        var text = TextOf(family, name);
        var approved = Approved(family, name);
        var received = text.Value?.Text;
        return new(family, name, Outcome(approved, received))
        {
            Text = received,
            Approved = folder.PathShown(folder.ApprovedPath(family, name)),
            Received = folder.PathShown(folder.ReceivedPath(family, name)),
            Differences = approved is null || received is null ? [] : TextDifference.Of(approved, received),
            Problems = [.. text.Problems.Where(problem => problem.Severity == Severity.Error)],
            Time = Stopwatch.GetElapsedTime(started),
        };
    }

    private static CaseOutcome Outcome(string? approved, string? received) =>
        received is null ? CaseOutcome.Failed
        : approved is null ? CaseOutcome.New
        : approved == received ? CaseOutcome.Passed
        : CaseOutcome.Differs;

    private Checked<ReportText> TextOf(string family, string name) => folder.SettingsOf(family, name)
        .Then(settings => folder.Open(family, name, settings)
            .Then(files => WorkspaceReader.Read(files)
                .Then(workspace => Request(workspace, settings, family))
                .Then(request => Text(request, new(files, family, coverage)))));

    private static Checked<ReportRequest> Request(Workspace workspace, CaseSettings settings, string family)
    {
        var own = workspace.Settings.Reports.Where(report => report.Template.Value == family).ToList();
        var asked = settings.Report?.Value ?? (own is [var only] ? only.Id.Value : null);
        return ReportRequestReader.Read(workspace, asked, settings.Quarter?.Value).Then(request =>
            request.Report.Template.Value == family
                ? Checked.Of(request)
                : Checked.Failed<ReportRequest>(SnapshotProblems.OtherFamily(
                    settings.Report?.Place ?? request.Report.Template.Place,
                    request.Report.Id.Value,
                    request.Report.Template.Value,
                    family)));
    }

    private static Checked<ReportText> Text(ReportRequest request, TemplateSource templates)
    {
        var built = Pipeline.Build(request, templates, ["txt"]);
        return built.HasErrors || built.Value is not { Outputs: [var output, ..] }
            ? Checked.Failed<ReportText>(built.Problems)
            : Checked.Of(new ReportText(OneEnding(Encoding.UTF8.GetString(output.Content.Span))));
    }

    private string? Approved(string family, string name)
    {
        var path = folder.ApprovedPath(family, name);
        return File.Exists(path) ? OneEnding(File.ReadAllText(path)) : null;
    }

    // A checkout may have turned the line endings, and an editor may have added or taken the last one.
    private static string OneEnding(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";

    private sealed record ReportText(string Text);
}
