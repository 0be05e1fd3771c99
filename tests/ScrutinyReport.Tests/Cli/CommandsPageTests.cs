using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Help;
using ScrutinyReport.Cli;

namespace ScrutinyReport.Tests.Cli;

/// <summary>What can be asked for is said once, where it is read; the page of commands is made from that.</summary>
public static class CommandsPageTests
{
    private const string Head = """
        # Commands

        All commands and what they can be asked for, made from the code by a test; `scrutiny COMMAND --help` prints the same. What machines
        get, and what the exit codes mean, is [in CI](ci.md).

        ## With every command

        """;

    [Fact]
    public static void The_page_of_commands_says_what_the_code_reads() => Approved.Page(
        string.Join(
            '\n',
            [
                Head,
                .. Table([OptionsOfCommands.Quiet(), OptionsOfCommands.NoColour(), OptionsOfCommands.Sarif(),
                    new HelpOption()]),
                .. Commands.Root(new(TextWriter.Null, TextWriter.Null, ".")).Subcommands.SelectMany(command =>
                    Section(command, Product.Name)),
            ]),
        Checkout.At("docs/commands.md"));

    private static IEnumerable<string> Section(Command command, string before)
    {
        var name = $"{before} {command.Name}";
        var arguments = command.Arguments.Where(argument => !argument.Hidden).ToArray();
        Symbol[] asked = [.. arguments, .. command.Options.Where(option => !option.Hidden)];
        return command.Hidden ? []
            : command.Subcommands.Count > 0 ? command.Subcommands.SelectMany(part => Section(part, name))
            : ["", $"## {string.Join(' ', arguments.Select(argument => argument.Name).Prepend(name))}", "",
                command.Description!, "", .. asked.Length > 0 ? Table(asked) : []];
    }

    private static IEnumerable<string> Table(Symbol[] symbols) =>
        ["| ask | and get |", "|---|---|", .. symbols.Select(Row)];

    private static string Row(Symbol symbol)
    {
        var words = symbol is not Option option ? symbol.Name
            : $"{string.Join("`, `", option.Aliases.Prepend(option.Name))} {option.HelpName ?? Choices(option)}".TrimEnd();
        Assert.False(string.IsNullOrWhiteSpace(symbol.Description), words);
        return $"| `{words.Replace("|", "\\|", StringComparison.Ordinal)}` | {symbol.Description} |";
    }

    private static string Choices(Option option) => option.ValueType == typeof(bool) ? ""
        : string.Join('|', option.GetCompletions(CompletionContext.Empty).Select(choice => choice.Label));
}
