using ScrutinyReport.Changes;
using ScrutinyReport.Foundation;
using ScrutinyReport.Hosting;

namespace ScrutinyReport.Cli;

/// <summary>The record of an earlier build: where it stands, and how a report differs from it.</summary>
internal static class EarlierBuild
{
    public const string Ending = ".content.json";

    /// <summary>
    /// How the report differs from the build that was asked for; nothing without a problem where none was. It is to be
    /// asked before the report is written, which replaces the record. Within the workspace it is not asked whose record
    /// it is (docs/decisions/0040).
    /// </summary>
    public static Checked<ReportChanges> Changes(
        Built built, BuildArguments asked, string workspace, string outputs, Shell shell)
    {
        if (built.Content is not { } content || (asked.Since is null && !asked.SinceDraft))
        {
            return Checked.Of<ReportChanges>(null);
        }

        var draft = (built.Request with { IsDraft = true }).OutputName + Ending;
        var path = asked.Since is { } file ? Path.GetFullPath(file, shell.Folder) : Path.Combine(outputs, draft);
        var shown = shell.Shown(path);
        try
        {
            if (!File.Exists(path))
            {
                return Checked.Failed<ReportChanges>(ChangesProblems.NoRecord(shown));
            }

            var now = content.Value;
            return ContentJson.Read(Disk.ReadBytes(path)) is not { } old
                ? Checked.Failed<ReportChanges>(ChangesProblems.NotARecord(shown))
                : old.Council is { } other && other != now.Council && !Disk.IsWithin(path, workspace)
                    ? Checked.Failed<ReportChanges>(ChangesProblems.OfAnotherCouncil(shown, other))
                : old.Report != now.Report || old.Quarter != now.Quarter
                    ? Checked.Failed<ReportChanges>(ChangesProblems.OtherReport(shown, old))
                    : Checked.Of(ReportChanges.Between(old, now));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Checked.Failed<ReportChanges>(CliProblems.CannotRead(shown, DiskFailure.Reason(error)));
        }
    }
}
