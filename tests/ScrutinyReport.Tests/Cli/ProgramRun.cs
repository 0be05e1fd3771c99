using ScrutinyReport.Cli;

namespace ScrutinyReport.Tests.Cli;

/// <summary>A run of the whole program within the test's process.</summary>
internal sealed record ProgramRun(int ExitCode, string Out, string Error)
{
    public static ProgramRun In(string folder, params string[] arguments) =>
        With(shell => shell with { Folder = folder }, arguments);

    public static ProgramRun With(Func<Shell, Shell> change, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = Program.Run(arguments, change(new Shell(output, error, Environment.CurrentDirectory)));
        return new(exitCode, output.ToString(), error.ToString());
    }

    public override string ToString() =>
        $"{Out}{(Out.Length > 0 && Error.Length > 0 ? "---\n" : "")}{Error}exit {ExitCode}\n";
}
