using ScrutinyReport.Data;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Cli;

/// <summary>
/// The names of a workspace that may come next on a command line: its quarters, reports, meetings and indicators.
/// </summary>
internal static class WorkspaceNames
{
    /// <summary>
    /// What an option or an argument is answered with; null where that has nothing to do with the workspace. A
    /// workspace that cannot be read has no names: it is not the time to say why.
    /// </summary>
    public static Func<string?, IEnumerable<string>>? For(string option, Shell shell)
    {
        Func<Workspace, IEnumerable<string>>? names = option switch
        {
            "--quarter" => workspace => workspace.Quarters.Select(quarter => quarter.FileName).Append("latest"),
            "--report" => workspace => workspace.Settings.Reports.Select(report => report.Id.Value),
            "--meeting" => workspace => workspace.Meetings.Select(meeting => meeting.Name),
            "INDICATOR" => Indicators,
            _ => null,
        };
        return names is null ? null : named => Read(named, shell) is { } workspace ? names(workspace) : [];
    }

    private static Workspace? Read(string? named, Shell shell)
    {
        var (folder, missing) = Disk.FindWorkspace(shell.Folder, named);
        return missing is null ? WorkspaceReader.Read(Disk.Open(folder)).Value : null;
    }

    private static IEnumerable<string> Indicators(Workspace workspace) =>
        (CatalogueReader.Read(workspace.Files.TryRead(WorkspaceFile.Catalogue, []), [])?.Entries ?? [])
            .Select(entry => entry.Indicator.Id);
}
