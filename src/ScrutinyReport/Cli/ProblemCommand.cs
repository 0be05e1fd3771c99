using System.Text;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Cli;

/// <summary>Runs `problem`: prints what the documentation says of a problem code.</summary>
internal static class ProblemCommand
{
    private const string Heading = "## ";

    public static int Run(string code, Shell shell)
    {
        var entries = Resources.In("docs/problems/")
            .SelectMany(name => Entries(Encoding.UTF8.GetString(Resources.Read(name))))
            .ToDictionary(entry => entry.Code, entry => entry.Text, StringComparer.OrdinalIgnoreCase);
        if (entries.TryGetValue(code.Trim(), out var text))
        {
            shell.Out.Write(text);
            return ExitCode.Done;
        }

        var near = Suggestion.For(code, entries.Keys);
        shell.Error.Write($"there is no problem `{code}`{(near is null ? "" : $"; did you mean `{near}`?")}\n");
        return ExitCode.Usage;
    }

    private static IEnumerable<(string Code, string Text)> Entries(string page) => page.ReplaceLineEndings("\n")
        .Split("\n" + Heading)
        .Skip(1)
        .Select(entry => (entry.Split(' ', 2)[0], entry.TrimEnd('\n') + "\n"));
}
