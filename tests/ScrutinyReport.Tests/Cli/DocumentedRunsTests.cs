using System.Text.RegularExpressions;
using ScrutinyReport.Cli;
using ScrutinyReport.Documents;
using ScrutinyReport.Foundation;
using ScrutinyReport.Tests.Importing;
using ScrutinyReport.Workspaces;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Tests.Cli;

/// <summary>
/// Every command and example of the documentation is run, each in a workspace of its own. Those that <see
/// cref="TutorialTests"/> follows line by line are run there.
/// </summary>
public static partial class DocumentedRunsTests
{
    /// <summary>What cannot be run here, and why.</summary>
    private static readonly Dictionary<string, string> NotRun = new(StringComparer.Ordinal)
    {
        ["preview"] = "it serves until it is stopped: PreviewServerTests and StoppedTests run it",
        ["preview --templates DIR"] = "the same",
    };

    /// <summary>What a page writes for something of the reader's own.</summary>
    private static readonly Dictionary<string, string> StandIns = new(StringComparer.Ordinal)
    {
        ["Q"] = "Q4-2024",
        ["DATE"] = "2024-06-04",
        ["Leicestershire"] = "Northshire",
        ["KEY"] = "PrevRegCPR",
        ["CODE"] = "SR0112",
        ["DIR"] = "my-council",
        ["GLOB"] = "councils/*",
        ["FAMILY"] = "letter",
        ["--accept=CASE"] = "--accept=small",
        ["FILE.docx"] = "paper.docx",
        ["FILE"] = "dashboard.csv",
        ["re-referrals"] = "neet",
        ["styles/house-style.docx"] = "styles/ours.docx",
    };

    /// <summary>What does not end with 0, because it is there to show a problem.</summary>
    private static readonly Dictionary<string, int> EndsOtherwise = new(StringComparer.Ordinal)
    {
        ["template render letter.scriban.md --data broken.json"] = ExitCode.Problems,
    };

    public static TheoryData<string> Commands() => [.. DocumentedCommandsTests.All()
        .Select(command => command.Text)
        .Distinct(StringComparer.Ordinal)
        .Where(text => !NotRun.ContainsKey(text))
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Commands))]
    public static void A_command_of_the_documentation_does_its_work(string text)
    {
        using var folder = Workspace(text);
        string[] words =
            [.. DocumentedCommandsTests.Words(text).Select(word => StandIns.GetValueOrDefault(word, word))];
        if (words is ["template", "render", "dashboard.csv", ..])
        {
            words[2] = "letter.scriban.md";
        }

        var run = ProgramRun.In(folder.Path, words);

        Assert.True(EndsOtherwise.GetValueOrDefault(text, ExitCode.Done) == run.ExitCode,
            $"scrutiny {string.Join(' ', words)}\n{run}");
    }

    [Fact]
    public static void What_is_not_run_is_still_in_the_documentation() =>
        Assert.Subset(DocumentedCommandsTests.All().Select(command => command.Text).ToHashSet(),
            NotRun.Keys.Concat(EndsOtherwise.Keys).ToHashSet());

    public static TheoryData<string> Renderings() => [.. Blocks("templates/language.md", "scriban")];

    [Theory]
    [MemberData(nameof(Renderings))]
    public static void A_template_of_the_language_page_prints_what_stands_behind_it(string example)
    {
        using var folder = new TemporaryFolder();
        var parts = example.Split("\n=> ");
        folder.Write("example.scriban.md", parts[0]);

        var run = ProgramRun.In(folder.Path, "template", "render", "example.scriban.md");

        Assert.Equal((parts[1].TrimEnd('\n'), ""), (run.Out.TrimEnd('\n'), run.Error));
    }

    [Fact]
    public static void The_language_page_has_examples() =>
        Assert.True(Blocks("templates/language.md", "scriban").Count() > 5);

    public static TheoryData<string> Passages() => [.. Blocks("templates/markdown.md", "")];

    [Theory]
    [MemberData(nameof(Passages))]
    public static void A_passage_of_the_Markdown_page_is_read_without_an_error(string passage)
    {
        // What a template would print there, a chart or an id, is a word here.
        var words = Printed().Replace(passage, "words");

        Assert.Empty(MarkdownReader.Read(
            MarkedText.Plain(words.Contains("# Quarter", StringComparison.Ordinal) ? words : $"# Title\n\n{words}"),
            Writing.Paper.Properties).Problems.Where(problem => problem.Severity == Severity.Error && problem.Code != "SR0541"));    // the chart would be printed
    }

    public static TheoryData<string, string> Settings()
    {
        var examples = new TheoryData<string, string>();
        foreach (var page in (string[])["workspace.md", "house-style.md", "agenda-pack.md", "templates/guide.md"])
        {
            foreach (var example in Blocks(page, "yaml").Where(text => !text.StartsWith('#')))
            {
                examples.Add(page, example);
            }
        }

        return examples;
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public static void Settings_of_the_documentation_are_understood(string page, string example)
    {
        using var folder = new TemporaryFolder();
        var name = example.StartsWith("- code", StringComparison.Ordinal) ? "accepted.yaml"
            : example.StartsWith("date:", StringComparison.Ordinal) ? "meetings/2024-06-04.yaml"
            : example.StartsWith("workspace:", StringComparison.Ordinal) ? "case.yaml"
            : "scrutiny.yaml";
        if (name != "scrutiny.yaml")
        {
            folder.Write("scrutiny.yaml", "council:\n  name: Exampleshire\ncommittees:\n  children-and-families:\n    name: Children and Families\n");
        }

        folder.Write(name, example);

        var problems = name == "case.yaml"
            ? CaseSettings.Read(new(name, example)).Problems
            : WorkspaceReader.Read(Disk.Open(folder.Path)).Problems;

        // An example is a part: what it does not say, or what it names that is not here, is no mistake of it.
        Assert.Equal("", string.Join('\n', problems
            .Where(problem => problem.Severity == Severity.Error
                && problem.Code is not ("SR0010" or "SR0017" or "SR0025" or "SR0027"))
            .Select(problem => $"{page}: {problem}")));
    }

    /// <summary>A workspace in which the commands of the documentation have something to work on.</summary>
    private static TemporaryFolder Workspace(string text)
    {
        var folder = new TemporaryFolder();
        var root = Checkout.Root;
        if (text.Contains("--authority", StringComparison.Ordinal))
        {
            folder.CopyFrom(Path.Combine(root, "templates/benchmark-report/tests/_small"));
            return folder;
        }

        folder.CopyFrom(Path.Combine(root, "sample-data/leicestershire"));
        foreach (var council in (string[])["ours", "theirs"])
        {
            folder.CopyFrom(Path.Combine(root, "tests/ScrutinyReport.Tests/cases/_small"), $"councils/{council}");
        }

        var family = Path.Combine(root, "templates/committee-report");
        foreach (var file in Directory.EnumerateFiles(family))
        {
            folder.CopyFile(file, $"templates/committee-report/{Path.GetFileName(file)}");
        }

        folder.CopyFrom(Path.Combine(family, "tests/prose"), "templates/committee-report/tests/prose");
        folder.CopyFile(Path.Combine(family, "tests/prose.verified.txt"),
            "templates/committee-report/tests/prose.verified.txt");
        folder.Write("templates/letter/report.scriban.md", "# Letter of {{ council.name }}\n");
        folder.Write("templates/letter/tests/small/scrutiny.yaml",
            "council:\n  name: Exampleshire\nreports:\n  letter:\n    template: letter\n");
        folder.Write("templates/letter/tests/small/data/2023-24-Q4.csv", "Indicator,Latest Value\nVisits,80%\n");
        folder.Write("templates/letter/tests/small.verified.txt", "# Letter of Exampleshire\n");
        folder.Write("letter.scriban.md", "Dear {{ name }}\n");
        folder.Write("model.json", "{\"name\": \"Chair\"}\n");
        folder.Write("broken.json", "{\"name\": \n");
        folder.CopyFile(folder.File("data/2023-24-Q4.csv"), "dashboard.csv");
        var paper = MarkdownReader.Read(MarkedText.Plain("# A paper\n\nWords.\n"), Writing.Paper.Properties).Value!;
        File.WriteAllBytes(folder.File("paper.docx"), DocxWriter.Write(paper, Writing.Paper.Style).Content.ToArray());
        if (text.StartsWith("style check", StringComparison.Ordinal))
        {
            folder.Write("styles/.keep", "");
            File.WriteAllBytes(folder.File("styles/ours.docx"), StarterStyle.Write().Content.ToArray());
        }

        if (text.StartsWith("import", StringComparison.Ordinal))
        {
            // A published quarter is never replaced.
            File.Delete(folder.File("data/2023-24-Q4.csv"));
            File.WriteAllBytes(folder.File("dashboard.xlsx"), new TestWorkbook().With("Quarter 4", """
                Indicator | Polarity | Latest Period | Latest Value
                NEET young people aged 16-17 | Low = Good | Q4 2023/24 | =0.008 0.0%
                """).ToBytes());
        }

        if (text.Contains("--since-draft", StringComparison.Ordinal))
        {
            ProgramRun.In(folder.Path, "build", "--draft");
        }

        return folder;
    }

    private static IEnumerable<string> Blocks(string page, string language) =>
        Fence().Matches(File.ReadAllText(Checkout.At("docs/" + page)).ReplaceLineEndings("\n"))
            .Where(block => block.Groups["language"].Value == language)
            .Select(block => block.Groups["text"].Value);

    [GeneratedRegex("^```(?<language>[^\n]*)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"\{\{[^}]*\}\}")]
    private static partial Regex Printed();
}
