using ScrutinyReport.Foundation;

namespace ScrutinyReport.Cli;

/// <summary>Runs `problem`: prints what the documentation says of a problem code.</summary>
internal static class ProblemCommand
{
    public static int Run(string code, Shell shell)
    {
        var entries = ProblemPages.Entries();
        if (entries.TryGetValue(code.Trim(), out var text))
        {
            shell.Out.Write(text);
            return ExitCode.Done;
        }

        var near = Suggestion.For(code, entries.Keys);
        shell.Error.Write($"there is no problem `{code}`{(near is null ? "" : $"; did you mean `{near}`?")}\n");
        return ExitCode.Usage;
    }
}
