using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using ScrutinyReport.Cli;

namespace ScrutinyReport.Tests.Cli;

/// <summary>Every command that the documentation writes is one that the program understands.</summary>
public static partial class DocumentedCommandsTests
{
    [Fact]
    public static void Every_command_in_the_documentation_is_understood()
    {
        var commands = Pages().SelectMany(page => Command().Matches(File.ReadAllText(page))
            .Select(match => (Page: Path.GetFileName(page), Words: Words(match.Groups["command"].Value)))).ToList();
        var shell = new Shell(TextWriter.Null, TextWriter.Null, ".");
        var wrong = from command in commands
                    from message in Commands.WrongWith(command.Words, shell)
                    where !message.StartsWith("Required ", StringComparison.Ordinal)    // a command that is only named
                        && !message.EndsWith(" is required.", StringComparison.Ordinal)
                    select $"{command.Page}: scrutiny {string.Join(' ', command.Words)}: {message}";

        Assert.True(commands.Count > 60, $"only {commands.Count} commands are found");
        Assert.Equal("", string.Join('\n', wrong));
    }

    private static string[] Words(string command) => [.. Word().Matches(command).Select(match => match.Value.Trim('\'', '"'))];

    private static IEnumerable<string> Pages([CallerFilePath] string file = "")
    {
        var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "../../.."));
        return Directory.EnumerateFiles(Path.Combine(root, "docs"), "*.md", SearchOption.AllDirectories)
            .Append(Path.Combine(root, "README.md"));
    }

    // In a block it stands on a line of its own, with or without a prompt; else between backticks, where more than one word follows.
    [GeneratedRegex(@"(?m)(?:^(?:\$ )?scrutiny |`scrutiny )(?<command>[a-z-][^`\n#|]*?)(?=`|\n|\s{2,}|\s+#)", RegexOptions.ExplicitCapture)]
    private static partial Regex Command();

    [GeneratedRegex("'[^']*'|\"[^\"]*\"|[^ ]+")]
    private static partial Regex Word();
}
