using System.Collections.Immutable;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Cli;

/// <summary>
/// Tells the problems of every command, to whoever listens: a person on the error stream, GitHub where it runs the
/// command, and the SARIF file that was asked for.
/// </summary>
internal static class ProblemTeller
{
    /// <summary>
    /// Tells the problems, whose files are named relative to <paramref name="folder"/>, and gives them back with what
    /// went wrong in the telling. Without <paramref name="inText"/> the caller prints them, as JSON.
    /// </summary>
    public static ImmutableArray<Problem> Tell(
        IEnumerable<Problem> problems, string folder, Shell shell, bool inText = true)
    {
        ImmutableArray<Problem> sorted = [.. ProblemPrinter.Sorted(problems)];
        return [.. ProblemPrinter.Sorted([.. sorted, .. Tell([new(sorted, folder, "")], shell, inText)])];
    }

    /// <summary>Tells the problems of several folders; gives back what went wrong in the telling.</summary>
    public static ImmutableArray<Problem> Tell(ImmutableArray<FolderProblems> all, Shell shell, bool inText)
    {
        ImmutableArray<(Problem Problem, Repository Repository)> located =
        [
            .. from one in all
               let repository = new Repository(one.Folder, shell)
               from problem in ProblemPrinter.Sorted(one.Problems)
               select (problem, repository),
        ];
        var failure = shell.Manner().Sarif is { } sarif ? Write(sarif, located, shell) : null;
        ImmutableArray<Problem> failures = failure is null ? [] : [failure];
        foreach (var one in inText ? [.. all, new(failures, shell.Folder, "")] : ImmutableArray<FolderProblems>.Empty)
        {
            if (!one.Problems.IsEmpty)
            {
                ProblemPrinter.Print(one.Problems, shell.Error, shell.ErrorInk, shell.Width(), one.Shown);
            }
        }

        if (shell.Variable("GITHUB_ACTIONS") == "true")
        {
            Annotations.Print([.. located, .. failures.Select(one => (one, new Repository(shell.Folder, shell)))], shell.Error);
        }

        shell.Error.Flush();
        return failures;
    }

    public static bool HaveErrors(IEnumerable<Problem> problems) =>
        problems.Any(problem => problem.Severity == Severity.Error);

    private static Problem? Write(
        string name, ImmutableArray<(Problem Problem, Repository Repository)> problems, Shell shell)
    {
        var path = Path.GetFullPath(name, shell.Folder);
        var shown = shell.Shown(path);
        if (!Directory.Exists(Path.GetDirectoryName(path)))
        {
            return CliProblems.CannotWriteSarif(shown, "its folder is not there");
        }

        try
        {
            var old = File.Exists(path) ? Disk.ReadBytes(path) : null;
            var failure = Replacement.All([new(path, shown, SarifWriter.Write(problems), old)]);
            return failure is null ? null : CliProblems.CannotWriteSarif(shown, failure.Message);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return CliProblems.CannotWriteSarif(shown, Disk.Reason(error));
        }
    }
}

/// <summary>
/// Problems whose files are named relative to a folder, and what is put before those names where several folders are told of.
/// </summary>
internal sealed record FolderProblems(ImmutableArray<Problem> Problems, string Folder, string Shown);
