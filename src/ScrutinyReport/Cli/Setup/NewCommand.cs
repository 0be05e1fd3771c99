using System.Collections.Immutable;
using ScrutinyReport.Foundation;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Cli;

/// <summary>Runs `new`: writes a workspace that builds at once, into a folder that is empty or not there yet.</summary>
internal static class NewCommand
{
    public static int Run(string folder, string family, Shell shell)
    {
        var known = Starters.Names();
        var exitCode = ProblemTeller.Told(
            () => Disk.NothingCountsFrom(shell.Folder, folder) ?? (known.Contains(family, StringComparer.Ordinal)
                ? Write(Path.GetFullPath(folder, shell.Folder), family, shell)
                : WorkspaceProblems.UnknownStarter(family, known)),
            shell.Folder,
            shell);
        if (exitCode == ExitCode.Done && !shell.Manner().Quiet)
        {
            Print(shell.Shown(Path.GetFullPath(folder, shell.Folder)), family, shell);
        }

        return exitCode;
    }

    private static void Print(string shown, string family, Shell shell)
    {
        var ink = shell.OutInk;
        shell.Out.Write(ink.Strong($"{shown}: a workspace like {family}, with made-up figures") + "\n");
        foreach (var (name, _) in Starters.FilesOf(family))
        {
            SummaryPrinter.Line(shell.Out, "written", ink.Good($"{shown}/{name}"));
        }

        SummaryPrinter.Line(shell.Out, "next",
            $"{Product.Name} build{(shown == "." ? "" : $" --workspace {CommandLineWord.Of(shown)}")}");
    }

    private static Problem? Write(string folder, string family, Shell shell)
    {
        var made = new Stack<string>();
        try
        {
            if (File.Exists(folder))
            {
                return Elsewhere(CliProblems.CannotWrite(shell.Shown(folder), "it is a file, not a folder"));
            }

            if (InTheWay(folder) is { Length: > 0 } names)
            {
                return WorkspaceProblems.FolderNotEmpty(shell.Shown(folder), names);
            }

            var files = Starters.FilesOf(family)
                .Select(file => (Path: Path.Combine(folder, file.Name), file.Content))
                .ToList();
            foreach (var file in files)
            {
                Make(Path.GetDirectoryName(file.Path)!, made);
            }

            var failure = Replacement.All(
                [.. files.Select(file => new Replacement(file.Path, shell.Shown(file.Path), file.Content, null))]);
            if (failure is not null)
            {
                Remove(made);
            }

            return failure is null ? null : Elsewhere(failure);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Remove(made);
            return Elsewhere(OutputFolder.Failure(shell.Shown(folder), error));
        }
    }

    private static Problem Elsewhere(Problem problem) =>
        problem with { Hint = "check your rights in it, or name another folder; nothing was changed" };

    // What starts with a point (.git, .vscode) is no part of a workspace and can stay.
    private static ImmutableArray<string> InTheWay(string folder) => Directory.Exists(folder)
        ?
        [
            .. Directory.EnumerateFileSystemEntries(folder)
                .Select(entry => Path.GetFileName(entry))
                .Where(name => name[0] != '.')
                .Order(StringComparer.Ordinal),
        ]
        : [];

    private static void Make(string folder, Stack<string> made)
    {
        if (Directory.Exists(folder))
        {
            return;
        }

        Make(Path.GetDirectoryName(folder)!, made);
        Directory.CreateDirectory(folder);
        made.Push(folder);
    }

    // Only folders that were made here and that nobody has put anything into since.
    private static void Remove(Stack<string> made)
    {
        while (made.TryPop(out var folder))
        {
            if (!Directory.EnumerateFileSystemEntries(folder).Any())
            {
                Directory.Delete(folder);
            }
        }
    }
}
