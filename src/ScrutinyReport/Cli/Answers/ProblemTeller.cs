using System.Collections.Immutable;
using ScrutinyReport.Foundation;
using ScrutinyReport.Hosting;

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
               let repository = new Repository(one.Folder, shell, one.Within)
               from problem in ProblemPrinter.Sorted(one.Problems)
               select (problem, repository),
        ];
        var failure = WithSarif(shell, file => Replacement.All([file with { Content = SarifWriter.Write(located) }]));
        ImmutableArray<Problem> failures = failure is null || located.Any(one => one.Problem == failure)
            ? []
            : [failure];
        foreach (var one in inText ? [.. all, new(failures, shell.Folder, "")] : ImmutableArray<FolderProblems>.Empty)
        {
            if (!one.Problems.IsEmpty && !one.IsPrinted)
            {
                ProblemPrinter.Print(one.Problems, shell.Error, shell.ErrorInk, shell.Width(), one.Shown);
            }
        }

        if (shell.Variable("GITHUB_ACTIONS") == "true")
        {
            Annotations.Print([.. located, .. failures.Select(one => (one, new Repository(shell.Folder, shell)))],
                shell.Error);
        }

        shell.Error.Flush();
        return failures;
    }

    public static bool HaveErrors(IEnumerable<Problem> problems) =>
        problems.Any(problem => problem.Severity == Severity.Error);

    /// <summary>
    /// That the SARIF file that was asked for cannot be written: found before anything else is, since the problems are
    /// told last.
    /// </summary>
    public static ImmutableArray<Problem> Hindrances(Shell shell) =>
        WithSarif(shell, file => file.Hindrance()) is { } hindrance ? [hindrance] : [];

    /// <summary>
    /// Tells what went wrong with a command that only writes something, or nothing; its exit code. It writes after it
    /// has been made sure that the telling will do.
    /// </summary>
    public static int Told(Func<Problem?> write, string folder, Shell shell) =>
        Tell(Hindrances(shell) is [var hindrance] ? [hindrance] : write() is { } problem ? [problem] : [],
            folder, shell).IsEmpty
            ? ExitCode.Done
            : ExitCode.Problems;

    private static Problem? WithSarif(Shell shell, Func<Replacement, Problem?> write)
    {
        if (shell.Manner().Sarif is not { } name)
        {
            return null;
        }

        var path = Path.GetFullPath(name, shell.Folder);
        var shown = shell.Shown(path);
        if (!Directory.Exists(Path.GetDirectoryName(path)))
        {
            return CliProblems.CannotWriteSarif(shown, "its folder is not there");
        }

        if (!OperatingSystem.IsWindows() && path.StartsWith("/dev/", StringComparison.Ordinal))
        {
            return CliProblems.CannotWriteSarif(shown, "it is a device, not a file");
        }

        if (Directory.Exists(path))
        {
            return CliProblems.CannotWriteSarif(shown, "it is a folder, not a file");
        }

        try
        {
            path = (File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true) : null)?.FullName ?? path;
            var old = File.Exists(path) ? Disk.ReadBytes(path) : null;
            if (old is { Length: > 0 } && old.AsSpan().TrimStart(" \t\r\n\uFEFF"u8) is [not (byte)'{', ..])
            {
                return CliProblems.CannotWriteSarif(shown, "there is another file, which is no SARIF");
            }

            return write(new(path, shown, default, old)) is { } failure
                ? CliProblems.CannotWriteSarif(shown, failure.Message)
                : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return CliProblems.CannotWriteSarif(shown, DiskFailure.Reason(error));
        }
    }
}

/// <summary>
/// Problems whose files are named relative to a folder, and what is put before those names where several folders are
/// told of.
/// </summary>
internal sealed record FolderProblems(ImmutableArray<Problem> Problems, string Folder, string Shown)
{
    /// <summary>The folder in whose repository the files are; null where it is the one they are named from.</summary>
    public string? Within { get; init; }

    /// <summary>Whether a person has been told of them already.</summary>
    public bool IsPrinted { get; init; }
}
