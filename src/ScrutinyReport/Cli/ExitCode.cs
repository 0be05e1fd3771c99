using ScrutinyReport.Foundation;
using ScrutinyReport.Hosting;

namespace ScrutinyReport.Cli;

/// <summary>What the program's end tells whoever started it.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>There are problems in the files, and nothing was written.</summary>
    public const int Problems = 1;

    /// <summary>The command line was not understood.</summary>
    public const int Usage = 2;

    /// <summary>A fault of ours.</summary>
    public const int Fault = 3;

    /// <summary>
    /// Stopped from the keyboard or by the system: what a shell says of a program that Ctrl-C has ended.
    /// </summary>
    public const int Stopped = 130;

    /// <summary>
    /// The end of a run with these problems, of which warnings count too where <paramref name="strict"/> says so.
    /// </summary>
    public static int Of(IReadOnlyCollection<Problem> problems, bool strict = false) =>
        problems.Any(HostingProblems.IsStopped) ? Stopped : Fails(problems, strict) ? Problems : Done;

    /// <summary>Whether with these problems nothing is to be written.</summary>
    public static bool Fails(IEnumerable<Problem> problems, bool strict) => problems.Any(problem =>
        problem.Severity == Severity.Error || (strict && problem.Severity == Severity.Warning));
}
