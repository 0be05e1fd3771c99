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
            return ProblemTeller.Told(
                () =>
                {
                    shell.Out.Write(text);
                    return null;
                },
                shell.Folder,
                shell);
        }

        var hint = Suggestion.Hint(code, entries.Keys);
        shell.Error.Write($"there is no problem `{code}`{(hint is null ? "" : $"; {hint}")}\n");
        return ExitCode.Usage;
    }
}
