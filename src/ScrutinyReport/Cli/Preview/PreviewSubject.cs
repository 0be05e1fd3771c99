using System.Collections.Immutable;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Cli;

/// <summary>
/// What a preview is of: a workspace, with the cases of its own template families; or a folder of families, whose cases
/// have workspaces of their own.
/// </summary>
internal sealed record PreviewSubject(string Folder, bool IsWorkspace)
{
    /// <summary>The folder that holds the template families.</summary>
    public string Templates => IsWorkspace ? Path.Combine(Folder, "templates") : Folder;

    /// <summary>The subject that the command line asks for; a problem where there is none.</summary>
    public static (PreviewSubject Subject, Problem? Problem) Find(string? templates, string? workspace, Shell shell)
    {
        if (templates is null)
        {
            var (folder, missing) = Disk.FindWorkspace(shell.Folder, workspace);
            return (new(folder, IsWorkspace: true), missing);
        }

        var named = Path.GetFullPath(templates, shell.Folder);
        var cases = new CaseFolder(named, shell);
        return (
            new(named, IsWorkspace: false),
            cases.Families.Any(family => !cases.Cases(family).IsEmpty)
                ? null
                : Snapshots.SnapshotProblems.NothingToTest(templates));
    }

    /// <summary>The folders whose files make what is shown, each with which of its files do.</summary>
    public ImmutableArray<(string Folder, Func<string, bool> Matters)> Watched(Shell shell) => IsWorkspace
        ? [(Folder, Disk.IsPartOfWorkspace)]
        :
        [
            (Folder, path => !path.Contains(".received.", StringComparison.Ordinal)),
            .. new CaseFolder(Folder,
                shell).WorkspacesElsewhere.Select(folder => (folder, (Func<string, bool>)Disk.IsPartOfWorkspace)),
        ];
}
