using System.Collections.Immutable;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Cli;

/// <summary>
/// What many reports came to, as a person reads it on a terminal: counts, and each one that was not made.
/// </summary>
internal static class ManyPrinter
{
    private const int Few = 20;

    public static void Print(
        IReadOnlyCollection<ManyReport> reports,
        ImmutableArray<FolderProblems> without,
        ImmutableArray<Problem> problems,
        BuildArguments asked,
        Shell shell)
    {
        if (ProblemPrinter.Count(problems) is { } count)
        {
            shell.Error.Write($"{count}\n");
            shell.Error.Flush();
        }

        if (shell.Manner().Quiet || (reports.Count == 0 && without.IsEmpty && !problems.IsEmpty))
        {
            return;
        }

        var (to, ink) = (shell.Out, shell.OutInk);
        var made = reports.Where(report => report.IsMade).ToList();
        var part = asked.Shard is { } shard ? $", part {shard.Number} of {shard.Count}" : "";
        to.Write(ink.Strong($"{ProblemPrinter.Counted(reports.Count, "report")}{part}: {made.Count} {(asked.Writes ? "made" : "checked")}"));
        to.Write(reports.Count == made.Count ? "\n" : ink.Bad($", {reports.Count - made.Count} not") + "\n");
        foreach (var workspace in without)
        {
            SummaryPrinter.Line(to, "not made",
                $"{workspace.Shown.TrimEnd('/')}: {ProblemPrinter.Count(workspace.Problems)}");
        }

        foreach (var report in reports.Where(report => !report.IsMade && !report.IsLeft))
        {
            SummaryPrinter.Line(to, "not made",
                $"{report.Order.Name}: {ProblemPrinter.Count([.. report.Problems, .. report.OfOutputs])}");
        }

        if (reports.Count(report => report.IsLeft) is > 0 and var left)
        {
            SummaryPrinter.Line(to, "not begun", ProblemPrinter.Counted(left, "report"));
        }

        foreach (var report in made.Where(report => report.Missing is [_, ..]))
        {
            SummaryPrinter.Line(to, "missing",
                $"{report.Order.Name}: {string.Join(", ", report.Missing!.Value.Select(one => one.Subject))}");
        }

        var accepted = made.GroupBy(report => report.Order.Source.Folder)
            .Sum(workspace => ManyCommand.Once(workspace.SelectMany(report => report.Accepted)).Length);
        if (accepted > 0)
        {
            SummaryPrinter.Line(to, "accepted", ProblemPrinter.Counted(accepted, "warning"));
        }

        ImmutableArray<WrittenFile> files = [.. made.SelectMany(report => report.Files)];
        if (files.Length <= Few)
        {
            SummaryPrinter.PrintOutputs(files, to, ink);
            return;
        }

        SummaryPrinter.PrintOutputs(files.Where(file => file.IsRemoved), to, ink);
        foreach (var folder in files.Where(file => !file.IsRemoved)
            .GroupBy(file => Path.GetDirectoryName(file.Path)!.Replace('\\', '/'), StringComparer.Ordinal))
        {
            var changed = folder.Count(file => file.Changed);
            var same = folder.Count() - changed;
            SummaryPrinter.Line(to, "written",
                $"{changed}{(same == 0 ? "" : $", and {same} up to date,")} in {ink.Good(folder.Key)}");
        }
    }
}
