using System.CommandLine;
using System.CommandLine.Completions;

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
        var command =
            new Command("completion", "Print the script that lets a shell complete commands and options.") { name };
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
        OfferNames(root, shell);
        var found = root.Parse(text).GetCompletions(position).Select(one => one.InsertText ?? one.Label);
        foreach (var one in Completion.Fitting(found, text[..position]))
        {
            shell.Out.Write($"{one}\n");
        }

        return ExitCode.Done;
    }

    private static void OfferNames(Command command, Shell shell)
    {
        foreach (var option in command.Options)
        {
            OfferNames(option.Name, option.CompletionSources, shell);
        }

        foreach (var argument in command.Arguments)
        {
            OfferNames(argument.Name, argument.CompletionSources, shell);
        }

        foreach (var below in command.Subcommands)
        {
            OfferNames(below, shell);
        }
    }

    private static void OfferNames(
        string name, List<Func<CompletionContext, IEnumerable<CompletionItem>>> sources, Shell shell)
    {
        if (WorkspaceNames.For(name, shell) is { } names)
        {
            sources.Add(context => names(Workspace(context.ParseResult)).Select(one => new CompletionItem(one)));
        }
    }

    private static string? Workspace(ParseResult line) =>
        line.CommandResult.Command.Options.OfType<Option<string?>>()
            .FirstOrDefault(one => one.Name == "--workspace") is { } option
            ? line.GetValue(option)
            : null;
}
