using System.Text.RegularExpressions;

namespace ScrutinyReport.Tests.Cli;

/// <summary>
/// The tutorial and the guides, followed to the letter from an empty folder: a block whose first line names a file is
/// saved under that name, and the lines of other blocks that start with <c>$</c> are run, each of which prints the
/// lines below it and ends with 0, or as it says behind <c># ends with</c>.
/// </summary>
public static partial class TutorialTests
{
    [Theory]
    [InlineData("tutorial.md")]
    [InlineData("analyst.md")]
    [InlineData("templates/guide.md")]
    public static void Whoever_follows_a_page_sees_what_it_shows(string page)
    {
        using var temporary = new TemporaryFolder();
        var folder = temporary.Path;
        var runs = 0;
        foreach (Match block in Block().Matches(File.ReadAllText(Checkout.At("docs/" + page)).ReplaceLineEndings("\n")))
        {
            var (name, text) = (block.Groups["name"].Value, block.Groups["text"].Value);
            if (name.Length > 0)
            {
                var path = Path.Combine(folder, name);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, text);
                continue;
            }

            if (!text.StartsWith("$ ", StringComparison.Ordinal))
            {
                continue;
            }

            foreach (var step in text.Split("$ ", StringSplitOptions.RemoveEmptyEntries))
            {
                folder = Followed(step, folder);
                runs++;
            }
        }

        Assert.True(runs >= 5, "the page's commands are no longer found");
    }

    private static string Followed(string step, string folder)
    {
        var (command, shown) = (step.Split('\n')[0], step[(step.IndexOf('\n', StringComparison.Ordinal) + 1)..]);
        var words = command.Split(' ');
        switch (words[0])
        {
            case "cd":
                return Path.Combine(folder, words[1]);
            case "rm":
                foreach (var file in words[1..])
                {
                    Assert.True(File.Exists(Path.Combine(folder, file)), $"{file} is not there to be removed");
                    File.Delete(Path.Combine(folder, file));
                }

                return folder;
            default:
                var parts = command.Split("# ends with ");
                var run = ProgramRun.In(folder, parts[0].Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..]);
                Assert.Equal("scrutiny", words[0]);
                Assert.Equal($"{command}\n{shown}", $"{command}\n{run.Error}{run.Out}");
                Assert.Equal(parts.ElementAtOrDefault(1) ?? "0",
                    run.ExitCode.ToString(System.Globalization.CultureInfo.InvariantCulture));
                return folder;
        }
    }

    [GeneratedRegex("^```(?<name>[^\n]*)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();
}
