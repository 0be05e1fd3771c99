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
        var repository = new Repository(folder, shell);
        if (shell.Manner().Sarif is { } sarif && Write(sarif, sorted, repository, shell) is { } failure)
        {
            sorted = [.. ProblemPrinter.Sorted([.. sorted, failure])];
        }

        if (inText && !sorted.IsEmpty)
        {
            ProblemPrinter.Print(sorted, shell.Error, shell.ErrorInk, shell.Width());
        }

        if (shell.Variable("GITHUB_ACTIONS") == "true")
        {
            Annotations.Print(sorted, repository, shell.Error);
        }

        shell.Error.Flush();
        return sorted;
    }

    public static bool HaveErrors(IEnumerable<Problem> problems) =>
        problems.Any(problem => problem.Severity == Severity.Error);

    private static Problem? Write(
        string name, ImmutableArray<Problem> problems, Repository repository, Shell shell)
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
            var failure = Replacement.All([new(path, shown, SarifWriter.Write(problems, repository), old)]);
            return failure is null ? null : CliProblems.CannotWriteSarif(shown, failure.Message);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return CliProblems.CannotWriteSarif(shown, Disk.Reason(error));
        }
    }
}
