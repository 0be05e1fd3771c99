using System.Text;
using ScrutinyReport.Cli;
using ScrutinyReport.Data;
using ScrutinyReport.Disclosure;
using ScrutinyReport.Foundation;
using ScrutinyReport.Tests.Cli;
using ScrutinyReport.Tests.Data;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Tests.Disclosure;

/// <summary>
/// Nothing that is published lets a reader exclude any value of 1 to the threshold for a small count (METHODS 6): all
/// documents, problems and JSON of successive quarters together.
/// </summary>
public static class AttackTests
{
    [Fact]
    public static void With_control_the_attacker_learns_nothing() => Assert.Empty(Wins(Secrets.Chosen, rules => rules));

    [Fact]
    public static void Without_control_the_attacker_learns_every_small_count() =>
        Approved.Text(string.Join('\n', Wins(Secrets.Chosen, rules => rules with { Disclosure = null })));

    [Fact]
    public static void Without_control_charts_alone_give_small_counts_away()
    {
        var published = Published.All(Secrets.Chosen, 2, rules => rules with { Disclosure = null }).Split('\n')
            .Where(line => line.StartsWith("QUARTER", StringComparison.Ordinal)
                || line.StartsWith("[chart]", StringComparison.Ordinal)
                || line.StartsWith("[data]", StringComparison.Ordinal));
        Assert.Equal(
            ["custody n 3: 3", "homes rest 3: 1 2 3", "other-homes n 3: 3"],
            new Attacker(Secrets.Chosen, string.Join('\n', published)).Wins().Order(StringComparer.Ordinal));
    }

    [Fact]
    public static void Without_control_drawings_on_a_page_alone_give_small_counts_away()
    {
        var drawn = Published.Drawn(Secrets.Chosen, 2, rules => rules with { Disclosure = null });
        Assert.Equal(
            ["custody n 3: 3", "homes rest 3: 1 2 3", "other-homes n 3: 3"],
            new Attacker(Secrets.Chosen, drawn).Wins().Order(StringComparer.Ordinal));
        Assert.Empty(new Attacker(Secrets.Chosen, Published.Drawn(Secrets.Chosen, 2, rules => rules)).Wins());
    }

    [Fact]
    public static void Without_secondary_suppression_the_attacker_wins() =>
        Approved.Text(string.Join('\n', Wins(Secrets.Chosen, Primary)));

    [Fact]
    public static void Whatever_the_counts_are_the_attacker_learns_nothing()
    {
        for (var seed = 1; seed <= 30; seed++)
        {
            Assert.Equal($"{seed}: ", $"{seed}: {string.Join(", ", Wins(Secrets.Of(seed), rules => rules))}");
        }
    }

    [Fact]
    public static void Whatever_the_counts_are_the_attacker_wins_without_secondary_suppression() => Assert.All(
        Enumerable.Range(1, 10), seed => Assert.NotEmpty(Wins(Secrets.Of(seed), Primary)));

    [Theory]
    [InlineData("EXPLAINED")]
    [InlineData("MANIFEST")]
    public static void Each_of_the_ways_out_alone_gives_small_counts_back_without_control(string what)
    {
        var published = Published.All(Secrets.Chosen, 3, rules => rules with { Disclosure = null });
        var start = published.IndexOf(what + "\n", StringComparison.Ordinal);
        var end = published.IndexOf("END\n", start, StringComparison.Ordinal);
        var wins = new Attacker(Secrets.Chosen, "QUARTER 3\n" + published[start..end]).Wins();
        Assert.Contains("custody n 3: 3", wins);
    }

    [Fact]
    public static void What_is_not_small_is_published()
    {
        var published = Published.All(Secrets.Chosen, 3, rules => rules);
        Assert.Contains("10.0% at the end of quarter 4 (12 of 120 children)", published, StringComparison.Ordinal);
        Assert.Contains("[c]: confidential, so that nobody can be recognised", published, StringComparison.Ordinal);
    }

    [Fact]
    public static void The_list_of_figures_says_nothing_that_the_page_does_not()
    {
        var figures = Published.Lists(Secrets.Chosen, rules => rules)
            .Where(figure => ((string)figure.Attribute("shown")!).Any(char.IsAsciiDigit)).ToArray();
        Assert.NotEmpty(figures);
        Assert.All(figures, figure => Assert.Equal(
            ((string)figure.Attribute("shown")!).Replace(",", "", StringComparison.Ordinal).TrimEnd('%'),
            (string)figure.Attribute("value")!));
        var published = Published.All(Secrets.Chosen, 2, rules => rules);
        Assert.DoesNotContain(" column=", published, StringComparison.Ordinal);
        Assert.DoesNotContain(" text=", published, StringComparison.Ordinal);
    }

    [Fact]
    public static void Lines_that_problems_quote_give_counts_back_unless_they_are_masked()
    {
        var files = Secrets.Chosen.Files(3);
        var read = WorkspaceReader.Read(files)
            .Then(workspace => ReportRequestReader.Read(workspace, null, "2023-24-Q4"))
            .Then(request => DatasetReader.Read(request.Data!));
        string[] WinsBy(IEnumerable<Problem> problems) =>
            [.. new Attacker(Secrets.Chosen, "QUARTER 3\n" + TestFiles.Printed(problems)).Wins()];
        Assert.Equal(["homes rest 3: 1"], WinsBy(read.Problems));
        var discreet = Discretion.Of(read.Problems, read.Value, new(5));
        Assert.Empty(WinsBy(discreet));
        Approved.Text(TestFiles.Printed(discreet));
    }

    [Theory]
    [InlineData("2023-24-Q3,homes,Latest Value,3,12", "2023-24-Q3,homes,Latest Value,#,#")]
    [InlineData("Q3 2023/24,25%,3", "Q3 2023/24,#%,#")]
    [InlineData("`2023-24-Q9` is no quarter such as 2023-24-Q4.", "`2023-24-Q9` is no quarter such as 2023-24-Q4.")]
    [InlineData("2023-24-Q3-4", "#-#-Q#-#")]
    [InlineData("32023-24-Q3", "#-#-Q#")]
    [InlineData("2023-24-Q31", "#-#-Q#")]
    [InlineData("Q3 2023/24%", "Q# #/#%")]
    [InlineData("8.3%,1 of 12", "#%,# of #")]           // nor how many digits it has
    [InlineData("16.67%,2 of 12", "#%,# of #")]
    [InlineData("3 2023-24", "# #-#")]
    [InlineData("٣ of 12", "# of #")]
    public static void A_quarter_is_no_count_and_keeps_its_digits(string text, string expected) =>
        Assert.Equal(expected, Discretion.WithoutDigits(text));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public static void What_machines_are_told_is_masked_as_well(bool isOn)
    {
        var files = Secrets.Chosen.Files(3);
        using var folder = new TemporaryFolder();
        foreach (var name in files.Names)
        {
            var text = Encoding.UTF8.GetString(files.Read(name).Value!.Content.Span);
            folder.Write(name,
                isOn ? text : text.Replace("  disclosure:\n    threshold: 5\n", "", StringComparison.Ordinal));
        }

        var run = ProgramRun.With(
            shell => shell with { Folder = folder.Path, Variable = name => name == "GITHUB_ACTIONS" ? "true" : null },
            "check", "--quarter", "2023-24-Q4", "--sarif", "problems.sarif");

        Assert.Equal(ExitCode.Problems, run.ExitCode);
        const string told = "the cell to correct is not `999` but `38`";
        Assert.Equal(!isOn, run.Error.Contains($"::{told}%0A", StringComparison.Ordinal));
        Assert.Equal(!isOn, File.ReadAllText(folder.File("problems.sarif")).Contains(told, StringComparison.Ordinal));
        Assert.Equal(isOn, run.Error.Contains("::the cell to correct is not `#` but `#`%0A", StringComparison.Ordinal));
    }

    private static RuleSettings Primary(RuleSettings rules) =>
        rules with { Disclosure = rules.Disclosure! with { WithSecondary = false } };

    private static string[] Wins(Secrets secrets, Func<RuleSettings, RuleSettings> change) =>
        [.. new Attacker(secrets, Published.All(secrets, 2, change)).Wins()];
}
