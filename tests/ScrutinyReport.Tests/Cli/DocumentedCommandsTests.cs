using System.Text.RegularExpressions;
using ScrutinyReport.Cli;

namespace ScrutinyReport.Tests.Cli;

/// <summary>Every command that the documentation writes is one that the program understands.</summary>
public static partial class DocumentedCommandsTests
{
    [Fact]
    public static void Every_command_in_the_documentation_is_understood()
    {
        var commands = Mentioned().ToList();
        var wrong = from command in commands
                    from message in WrongWith(command.Text)
                    where !IsOnlyNamed(message)
                    select $"{command.Page}: scrutiny {command.Text}: {message}";

        Assert.True(commands.Count > 60, $"only {commands.Count} commands are found");
        Assert.Equal("", string.Join('\n', wrong));
    }

    /// <summary>
    /// The commands that can be run as they are written; the others are named without what they need.
    /// </summary>
    internal static IEnumerable<(string Page, string Text)> All() =>
        Mentioned().Where(command => !WrongWith(command.Text).Any());

    /// <summary>The words of a command line, as a shell takes it apart.</summary>
    internal static string[] Words(string command) =>
        [.. Word().Matches(command).Select(match => match.Value.Trim('\'', '"'))];

    private static IEnumerable<(string Page, string Text)> Mentioned() =>
        from page in Pages()
        let text = File.ReadAllText(page)
        from match in Command().Matches(text).Concat(WithoutName().Matches(text))
        let command = match.Groups["command"].Value.Replace("\\|", "|", StringComparison.Ordinal).Trim()
        where !match.Value.StartsWith("$ ", StringComparison.Ordinal)    // what TutorialTests follows
            || Path.GetFileName(page) is not ("tutorial.md" or "analyst.md" or "guide.md")
        select (Path.GetFileName(page), command);

    private static IEnumerable<string> WrongWith(string command) =>
        Commands.WrongWith(Words(command), new(TextWriter.Null, TextWriter.Null, "."));

    private static bool IsOnlyNamed(string message) =>
        message.StartsWith("Required ", StringComparison.Ordinal)
            || message.EndsWith(" is required.", StringComparison.Ordinal);

    private static IEnumerable<string> Pages()
    {
        return Directory.EnumerateFiles(Checkout.At("docs"), "*.md", SearchOption.AllDirectories)
            .Append(Checkout.At("README.md"));
    }

    // In a block it stands on a line of its own, with or without a prompt; else between backticks, where more than one word follows.
    [GeneratedRegex(@"(?m)(?:^(?:\$ )?scrutiny |`scrutiny )(?<command>[a-z-][^`\n#|]*?)(?=`|\n|\s{2,}|\s+#)",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Command();

    // A table of options names the command in front of them.
    [GeneratedRegex("`(?<command>(build|check|pack|rank|test|status) --[^`\n]*)`", RegexOptions.ExplicitCapture)]
    private static partial Regex WithoutName();

    [GeneratedRegex("'[^']*'|\"[^\"]*\"|[^ ]+")]
    private static partial Regex Word();
}
