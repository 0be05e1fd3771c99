using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using ScrutinyReport.Documents;
using ScrutinyReport.Foundation;
using ScrutinyReport.Reporting;
using ScrutinyReport.Snapshots;
using ScrutinyReport.Templating;
using ScrutinyReport.Workspaces;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Cli;

/// <summary>Runs a case of a template family: makes its report as text and compares it with the approved one.</summary>
internal sealed class CaseRunner(CaseFolder folder, TemplateHost? host = null)
{
    /// <summary>How the case ends. Nothing is written.</summary>
    public CaseResult Run(string family, string name)
    {
        var started = Stopwatch.GetTimestamp();
        var text = TextOf(family, name);
        var read = Approved(family, name);
        var approved = read.Value?.Text;
        var received = read.HasErrors ? null : text.Value?.Text;
        var result = new CaseResult(family, name, Outcome(approved, received))
        {
            Text = received,
            Approved = folder.PathShown(folder.ApprovedPath(family, name)),
            Received = folder.PathShown(folder.ReceivedPath(family, name)),
            Differences = approved is null || received is null ? [] : TextDifference.Of(approved, received),
            Problems =
            [
                .. read.Problems, .. folder.Told(family, name,
                    text.Problems.Where(problem => problem.Severity == Severity.Error)),
            ],
            Time = Stopwatch.GetElapsedTime(started),
        };
        return result with { AsProblem = AsProblem(result, approved) };
    }

    private Problem? AsProblem(CaseResult result, string? approved)
    {
        if (result.Outcome is CaseOutcome.New)
        {
            return SnapshotProblems.NotApproved(
                folder.FileShown(result.Family, result.Name), result.Family, result.Name, result.Received);
        }

        if (approved is null || result.Differences is not [var first, ..])
        {
            return null;
        }

        var text = new SourceText(result.Approved, approved);
        var line = Math.Min(first.Line, text.LineCount);
        return SnapshotProblems.Differs(text.At(text.StartOf(line), text.Line(line).Length), result.Family,
            result.Name, result.Received);
    }

    private static CaseOutcome Outcome(string? approved, string? received) =>
        received is null ? CaseOutcome.Failed
        : approved is null ? CaseOutcome.New
        : approved == received ? CaseOutcome.Passed
        : CaseOutcome.Differs;

    /// <summary>
    /// A case's report, in the formats that are asked for; of another quarter than the case's where one is named.
    /// </summary>
    public Checked<Built> Build(string family, string name, ImmutableArray<string> formats, string? quarter = null) =>
        folder.SettingsOf(family, name).Then(settings => folder.Open(family, name, settings)
            .Then(WorkspaceReader.Read)
            .Then(workspace => Build(workspace, settings, family, formats, quarter)));

    /// <summary>The quarters that a case's report can be of, newest first; none where it is of a meeting.</summary>
    public ImmutableArray<string> Quarters(string family, string name) => family == PackBuilder.Family
        ? []
        : folder.SettingsOf(family, name)
            .Then(settings => folder.Open(family, name, settings))
            .Then(WorkspaceReader.Read)
            .Value is { } workspace ? [.. workspace.Quarters.Reverse().Select(one => one.FileName)] : [];

    private Checked<Built> Build(
        Workspace workspace, CaseSettings settings, string family, ImmutableArray<string> formats, string? quarter)
    {
        var own = workspace.Settings.Reports.Where(report => report.Template.Value == family).ToList();
        var asked = new BuildArguments
        {
            Report = settings.Report?.Value ?? (own is [var only] ? only.Id.Value : null),
            Quarter = quarter ?? settings.Quarter?.Value,
            Authority = settings.Authority?.Value,
            To = formats,
            IsDraft = settings.Draft?.Value ?? false,
        };
        var source = new ReportSource(workspace, "") { Host = host ?? new() };
        var built = source.Orders(asked).Then(orders => Build(orders.All[0], asked, settings, family));
        return AtTheCase(built, quarter is null ? settings : settings with { Quarter = null });
    }

    /// <summary>
    /// What is wrong with what the case's file asks for is told there, not at the option that asks a command for the
    /// same.
    /// </summary>
    private static Checked<T> AtTheCase<T>(Checked<T> made, CaseSettings settings)
        where T : class => made with
        {
            Problems =
            [
                .. made.Problems.Select(problem => problem with
                {
                    Place = problem.Place.File switch
                    {
                        "--quarter" => settings.Quarter?.Place,
                        "--report" => settings.Report?.Place,
                        "--authority" => settings.Authority?.Place,
                        "--meeting" => settings.Meeting?.Place,
                        _ => null,
                    }
                    ?? problem.Place,
                }),
            ],
        };

    private static Checked<Built> Build(ReportOrder order, BuildArguments asked, CaseSettings settings, string family)
    {
        var report = order.Report;
        return report.Template.Value == family
            ? order.Source.Build(order, asked)
            : Checked.Failed<Built>(SnapshotProblems.OtherFamily(
                settings.Report?.Place ?? report.Template.Place, report.Id.Value, report.Template.Value, family));
    }

    /// <summary>What the case makes, as a document: its report, or the texts of its meeting's packs.</summary>
    public Checked<Document> Document(string family, string name, string? quarter = null) =>
        family == PackBuilder.Family
            ? Packs(family, name).Then(packs => Checked.Of(packs.Whole))
            : Build(family, name, [], quarter).Then(built => Checked.Of(built.Document));

    private Checked<PackCase> Packs(string family, string name) => folder.SettingsOf(family, name)
        .Then(settings => AtTheCase(
            folder.Open(family, name, settings)
                .Then(files => PackContents.Read(files, settings.Meeting?.Value))
                .Then(contents => PackCase.Of(contents, new(contents.Workspace.Files, family, host))),
            settings));

    private Checked<ReportText> TextOf(string family, string name)
    {
        if (family == PackBuilder.Family)
        {
            var packs = Packs(family, name);
            return packs.HasErrors || packs.Value is null
                ? Checked.Failed<ReportText>(packs.Problems)
                : Checked.Of(new ReportText(OneEnding(packs.Value.Text)));
        }

        var built = Build(family, name, ["txt"]);
        return built.HasErrors || built.Value is not { Outputs: [var output, ..] outputs }
            ? Checked.Failed<ReportText>(built.Problems)
            : Checked.Of(new ReportText(OneEnding(string.Concat(
            [
                Text(output),
                .. outputs.Skip(1).Select(other => $"\n[{other.Name}]\n\n{Text(other)}"),
            ]))));
    }

    private static string Text(OutputFile output) => Encoding.UTF8.GetString(output.Content.Span);

    /// <summary>The text that was approved; nothing and no problem where none was.</summary>
    private Checked<ReportText> Approved(string family, string name)
    {
        var path = folder.ApprovedPath(family, name);
        return File.Exists(path)
            ? folder.ReadApproved(family, name).Then(file =>
            {
                using var reader = new StreamReader(new MemoryStream(file.Content.ToArray()));
                return Checked.Of(new ReportText(OneEnding(reader.ReadToEnd())));
            })
            : Checked.Failed<ReportText>();
    }

    // A checkout may have turned the line endings, and an editor may have added or taken the last one.
    private static string OneEnding(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";

    private sealed record ReportText(string Text);
}
