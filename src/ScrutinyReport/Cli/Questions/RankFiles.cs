using System.Collections.Immutable;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Cli;

/// <summary>The files that ranks are made of, and the workspace's catalogue where there is one.</summary>
internal sealed record RankFiles(ImmutableArray<InputFile> Benchmarks, Catalogue? Catalogue)
{
    public static Checked<RankFiles> Read(RankArguments asked, Shell shell)
    {
        if (!asked.Data.IsEmpty)
        {
            return Named(asked.Data, shell);
        }

        var (folder, missing) = Disk.FindWorkspace(shell.Folder, asked.Workspace);
        if (missing is not null)
        {
            return Checked.Failed<RankFiles>(missing with
            {
                Hint = $"{missing.Hint}; or name files of national data with `--data`",
            });
        }

        var problems = new List<Problem>();
        var files = Disk.Open(folder);
        var catalogue = CatalogueReader.Read(files.TryRead(WorkspaceFile.Catalogue, problems), problems);
        return Checked.Of(new RankFiles(files.Benchmarks(problems), catalogue), problems);
    }

    /// <summary>
    /// The files that were named, and lists of neighbours that stand beside them where none was named.
    /// </summary>
    private static Checked<RankFiles> Named(ImmutableArray<string> names, Shell shell)
    {
        var neighbours = names.Any(IsNeighbours)
            ? []
            : names.SelectMany(name => Disk.NeighbourFilesBeside(shell.Folder, name));
        var read = names.Concat(neighbours).Distinct().Select(name => Disk.ReadNamed(shell.Folder, name)).ToList();
        var problems = read.SelectMany(one => one.Problems);
        return read.Any(one => one.HasErrors)
            ? Checked.Failed<RankFiles>(problems)
            : Checked.Of(new RankFiles([.. read.Select(one => one.Value!)], null), problems);
    }

    private static bool IsNeighbours(string name) =>
        Path.GetFileName(name).Contains("neighbours", StringComparison.OrdinalIgnoreCase);
}
