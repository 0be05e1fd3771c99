using System.CommandLine;

namespace ScrutinyReport.Cli;

/// <summary>`completion`: the script with which a shell asks what may come next, and the answer to it.</summary>
internal static class CompletionCommands
{
    public static Command Of(Shell shell)
    {
        var name = new Argument<string>("SHELL")
        {
            Description = "The shell: bash, zsh or pwsh.",
            HelpName = "SHELL",
        };
        name.AcceptOnlyFromAmong([.. Completion.Shells]);
        var command = new Command("completion", "Print the script that lets a shell complete commands and options.") { name };
        command.SetAction(line =>
        {
            shell.Out.Write(Completion.Script(line.GetRequiredValue(name)));
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>What may stand at a position of a command line, one a line.</summary>
    public static int Suggest(string[] arguments, Command root, Shell shell)
    {
        var (text, position) = Completion.Read(arguments);
        WorkspaceNames.OfferTo(root, shell);
        var found = root.Parse(text).GetCompletions(position).Select(one => one.InsertText ?? one.Label);
        foreach (var one in Completion.Fitting(found, text[..position]))
        {
            shell.Out.Write($"{one}\n");
        }

        return ExitCode.Done;
    }
}
