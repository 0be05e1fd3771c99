using System.Collections.Immutable;
using ScrutinyReport.Changes;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Cli;

/// <summary>
/// Runs `build` and `check`: reads a workspace, makes the report, says what it came to and, for `build`, writes it.
/// </summary>
internal static class BuildCommand
{
    public static int Run(BuildArguments asked, Shell shell)
    {
        var exitCode = asked.IsMany ? ManyCommand.Run(asked, shell) : RunOne(asked, shell);
        asked.Timings?.Print(shell.Error);
        return exitCode;
    }

    private static int RunOne(BuildArguments asked, Shell shell)
    {
        var (folder, missing) = Disk.FindWorkspace(shell.Folder, asked.Workspace);
        var built = missing is null
            ? PdfOutputs.In(Pipeline.Build(Disk.Open(folder), asked), asked, shell)
            : Checked.Failed<Built>(missing);
        var outputs = OutputFolder.PathOf(folder, asked.Out, shell);
        var changes = built.Value is null
            ? Checked.Of<ReportChanges>(null)
            : EarlierBuild.Changes(built.Value, asked, folder, outputs, shell);
        built = built with
        {
            Problems = [.. built.Problems, .. changes.Problems, .. asked.Writes ? ProblemTeller.Hindrances(shell) : []],
        };
        var written = asked.Writes && built.Value is not null && !ExitCode.Fails(built.Problems, asked.Strict)
            ? Timings.Of(asked.Timings, "writing files",
                () => Write(built.Value, folder, outputs, shell, keepsContent: true))
            : Checked.Of(new WrittenFiles([]));
        var problems = ProblemTeller.Tell(
            [.. built.Problems, .. written.Problems], folder, shell, inText: !asked.AsJson);
        var exitCode = ExitCode.Of(problems, asked.Strict);
        var files = written.Value?.Files ?? [];

        // Counts over data with errors would mislead: what was asked for is said, what it came to is not.
        var report = built.HasErrors || written.HasErrors ? WithoutCounts(built.Value) : built.Value;
        if (asked.AsJson)
        {
            shell.Out.Write(JsonReport.Of(exitCode, problems, report, files, changes.Value));
            return exitCode;
        }

        if (exitCode != ExitCode.Done)
        {
            var nothing = asked.Writes && files.IsEmpty ? "; nothing was written" : "";
            shell.Error.Write($"{ProblemPrinter.Count(problems)}{nothing}\n");
            shell.Error.Flush();
        }

        if (report is not null && !shell.Manner().Quiet)
        {
            Print(report, problems, files, changes.Value, shell);
        }

        return exitCode;
    }

    /// <summary>
    /// Writes a workspace's report to <paramref name="outputs"/>, with a record of what it is made of.
    /// </summary>
    public static Checked<WrittenFiles> Write(
        Built built, string workspace, string outputs, Shell shell, bool keepsContent = false)
    {
        var content = keepsContent && built.Content is { } says ? ContentJson.Write(says.Value) : null;
        return new OutputFolder(outputs, workspace, shell)
            .Write(built.Request.OutputName, built.Outputs, ManifestOf(built), content);
    }

    /// <summary>The record of what a report was made of; its outputs are added when they are written.</summary>
    public static Manifest ManifestOf(Built built) => new(
        built.Request.Report.Id.Value,
        built.Request.Quarter.FileName,
        Manifest.Of(built.Inputs, built.Request.Settings.Rules.Disclosure),
        [])
    {
        Council = built.Request.Settings.Council.Name.Value,
    };

    private static Built? WithoutCounts(Built? built) => built is null ? null : built with { Summary = null };

    private static void Print(
        Built built,
        ImmutableArray<Problem> problems,
        ImmutableArray<WrittenFile> files,
        ReportChanges? changes,
        Shell shell)
    {
        SummaryPrinter.PrintHead(built, shell.Out, shell.OutInk);
        if (built.Summary is not null)
        {
            SummaryPrinter.PrintCounts(built.Summary, problems, built.Accepted.Length, shell.Out, shell.OutInk);
        }

        StatusPrinter.PrintMissing(built.Missing, shell.Out, shell.OutInk);
        SummaryPrinter.PrintOutputs(files, shell.Out, shell.OutInk);
        if (changes is not null)
        {
            ChangesPrinter.Print(changes, shell.Out, shell.OutInk);
        }
    }
}
