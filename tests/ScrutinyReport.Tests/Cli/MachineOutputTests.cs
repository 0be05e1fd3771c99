using System.Text;
using System.Text.Json;
using ScrutinyReport.Cli;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Tests.Cli;

/// <summary>What machines get of problems: SARIF, GitHub's annotations, and silence where there are none.</summary>
public static class MachineOutputTests
{
    [Fact]
    public static void Problems_are_told_as_SARIF()
    {
        using var folder = Workspace();

        Approved.Text(Sarif(Problems(folder), folder), extension: "json");
    }

    [Fact]
    public static void Problems_are_told_as_annotations()
    {
        using var folder = Workspace();
        using var to = new StringWriter();

        Annotations.Print(Problems(folder).Select(problem => (problem, Repository(folder))), to);

        Approved.Text(to.ToString());
    }

    [Fact]
    public static void The_file_that_takes_the_problems_is_the_same_twice_and_empty_of_results_where_there_are_none()
    {
        using var folder = new TemporaryFolder();
        folder.CopyFrom(Small);

        var run = ProgramRun.In(folder.Path, "check", "--sarif", "problems.sarif");
        var first = File.ReadAllText(folder.File("problems.sarif"));
        ProgramRun.In(folder.Path, "check", "--sarif", "problems.sarif");

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.Equal(first, File.ReadAllText(folder.File("problems.sarif")));
        using var json = JsonDocument.Parse(first);
        Assert.Empty(json.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray());
    }

    [Theory]
    [InlineData("check")]
    [InlineData("build")]
    [InlineData("explain", "reviews")]
    [InlineData("test", "--templates", "no-such-folder")]
    [InlineData("template", "check", "no-such-file")]
    [InlineData("rank", "--measure", "x", "--data", "no-such-file")]
    [InlineData("style", "check", "no-such-file")]
    [InlineData("style", "new", "scrutiny.yaml")]
    public static void Every_command_tells_its_problems_to_all_who_listen(params string[] command)
    {
        using var folder = new TemporaryFolder();
        folder.CopyFrom(Small);
        folder.Write("scrutiny.yaml", "council: 1\nreports: 2\n");

        var run = ProgramRun.With(
            shell => shell with { Folder = folder.Path, Variable = name => name == "GITHUB_ACTIONS" ? "true" : null },
            [.. command, "--sarif", "problems.sarif"]);

        Assert.Equal(ExitCode.Problems, run.ExitCode);
        Assert.Contains("\n::error ", run.Error, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(File.ReadAllText(folder.File("problems.sarif")));
        Assert.NotEmpty(json.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray());
    }

    [Theory]
    [InlineData("new", "a-workspace")]
    [InlineData("style", "new")]
    [InlineData("schema", "--write")]
    [InlineData("schema", "meeting")]
    [InlineData("problem", "SR0142")]
    public static void The_file_is_there_too_where_nothing_is_wrong(params string[] command)
    {
        using var folder = new TemporaryFolder();
        folder.CopyFrom(Small);

        var run = ProgramRun.In(folder.Path, [.. command, "--sarif", "problems.sarif"]);

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        using var json = JsonDocument.Parse(File.ReadAllText(folder.File("problems.sarif")));
        Assert.Equal(0, json.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength());
    }

    [Theory]
    [InlineData("--workspaces", "")]
    [InlineData("--workspaces", "*", "--workspace", ".")]
    [InlineData("--since", "a.content.json", "--since-draft")]
    [InlineData("--all", "--since", "a.content.json")]
    [InlineData("--authority", "all", "--since-draft")]
    [InlineData("--quarter", "Q4-0001", "--out", "")]
    public static void What_cannot_be_meant_together_is_not_understood(params string[] options)
    {
        using var folder = new TemporaryFolder();
        folder.CopyFrom(Small);
        var before = folder.Files().ToList();

        var run = ProgramRun.In(folder.Path, ["build", .. options]);

        Assert.Equal((ExitCode.Usage, true), (run.ExitCode, run.Error.StartsWith("Option", StringComparison.Ordinal)));
        Assert.Equal(before, folder.Files());
    }

    [Fact]
    public static void The_file_that_takes_the_problems_is_no_other_file_and_may_have_another_name()
    {
        using var folder = new TemporaryFolder();
        folder.CopyFrom(Small);
        folder.Write("elsewhere.sarif", "{}");
        File.CreateSymbolicLink(folder.File("link.sarif"), "elsewhere.sarif");
        var settings = File.ReadAllText(folder.File("scrutiny.yaml"));

        var other = ProgramRun.In(folder.Path, "build", "--sarif", "scrutiny.yaml");
        var device = ProgramRun.In(folder.Path, "check", "--sarif", OperatingSystem.IsWindows() ? "data" : "/dev/null");
        var link = ProgramRun.In(folder.Path, "check", "--sarif", "link.sarif");

        Assert.Contains("error SR0730: the problems cannot be written here: there is another file, which is no SARIF",
            other.Error, StringComparison.Ordinal);
        Assert.Contains("error SR0730", device.Error, StringComparison.Ordinal);
        Assert.Equal((ExitCode.Problems, ExitCode.Problems, ExitCode.Done),
            (other.ExitCode, device.ExitCode, link.ExitCode));
        Assert.Equal(settings, File.ReadAllText(folder.File("scrutiny.yaml")));
        Assert.NotNull(new FileInfo(folder.File("link.sarif")).LinkTarget);
        Assert.StartsWith("{\n", File.ReadAllText(folder.File("elsewhere.sarif")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("style", "new", "--bogus")]
    [InlineData("new", "--bogus")]
    [InlineData("explain", "--bogus")]
    [InlineData("inspect", "--bogus")]
    [InlineData("template", "check", "--format", "json")]
    [InlineData("explain", "reviews", "--authority", "all")]
    [InlineData("explain", "reviews", "--authority", "855", "--quarter", "Q4-2024")]
    [InlineData("build", "--authority", "855", "--quarter", "Q4-2024")]
    [InlineData("build", "--shard", "1/2")]
    public static void What_a_command_cannot_mean_is_not_understood(params string[] command)
    {
        using var folder = new TemporaryFolder();
        folder.CopyFrom(Small);
        var before = folder.Files().ToList();

        var run = ProgramRun.In(folder.Path, command);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Equal(before, folder.Files());
    }

    [Theory]
    [InlineData("SR0721", "check", "--bogus", "--sarif", "problems.sarif")]
    [InlineData("SR0721", "check", "--shard", "0/1", "--sarif=problems.sarif")]
    public static void What_is_not_understood_is_in_the_file_too(string code, params string[] command)
    {
        using var folder = new TemporaryFolder();
        folder.CopyFrom(Small);
        folder.Write("problems.sarif", "{}");

        var run = ProgramRun.In(folder.Path, command);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        using var json = JsonDocument.Parse(File.ReadAllText(folder.File("problems.sarif")));
        Assert.Contains(
            json.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray(),
            result => result.GetProperty("ruleId").GetString() == code);
    }

    [Theory]
    [InlineData("check", "--sarif")]
    [InlineData("build", "--workspaces")]
    [InlineData("build", "--authority")]
    [InlineData("check", "--sarif", "a", "--sarif", "b")]
    public static void A_file_that_is_not_named_once_is_not_understood(params string[] command)
    {
        using var folder = new TemporaryFolder();
        folder.CopyFrom(Small);

        Assert.Equal(ExitCode.Usage, ProgramRun.In(folder.Path, command).ExitCode);
    }

    [Fact]
    public static void A_name_behind_two_hyphens_is_a_name()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(ExitCode.Done, ProgramRun.In(folder.Path, "style", "new", "--", "--bogus.docx").ExitCode);

        Assert.Equal(["--bogus.docx"], folder.Files());
    }

    [Fact]
    public static void An_answer_that_cannot_be_written_ends_with_1()
    {
        using var folder = new TemporaryFolder();
        folder.CopyFrom(Small);
        using var full = new StreamWriter(new FullDisk());

        Assert.Equal(ExitCode.Problems, Program.Run(["check"], new(full, TextWriter.Null, folder.Path)));
    }

    [Theory]
    [InlineData("nowhere/problems.sarif", "build")]
    [InlineData("nowhere/problems.sarif", "build", "--all")]
    [InlineData("nowhere/problems.sarif", "pack", "--meeting", "2024-06-04")]
    [InlineData("nowhere/problems.sarif", "import", "dashboard.csv")]
    [InlineData("nowhere/problems.sarif", "new", "a-workspace")]
    [InlineData("nowhere/problems.sarif", "style", "new")]
    [InlineData("nowhere/problems.sarif", "schema", "--write")]
    [InlineData("data", "build")]
    [InlineData("scrutiny.yaml/problems.sarif", "build")]
    public static void Nothing_is_written_where_the_file_that_takes_the_problems_cannot_be(
        string sarif, params string[] command)
    {
        using var folder = new TemporaryFolder();
        folder.CopyFrom(Small);
        folder.Write("dashboard.csv", "Indicator,Latest Period,Latest Value\nReferrals,Q1 2024/25,5\n");
        var before = folder.Files().ToList();

        var run = ProgramRun.In(folder.Path, [.. command, "--sarif", sarif]);

        Assert.Equal(ExitCode.Problems, run.ExitCode);
        Assert.StartsWith("0730", Assert.Single(run.Error.Split("error SR").Skip(1)), StringComparison.Ordinal);
        Assert.Equal(before, folder.Files());
    }

    [Fact]
    public static void Nothing_is_written_where_another_program_has_that_file_open()
    {
        using var folder = new TemporaryFolder();
        folder.CopyFrom(Small);
        folder.Write("problems.sarif", "{}");
        var before = folder.Files().ToList();
        using var open = new FileStream(folder.File("problems.sarif"), FileMode.Open, FileAccess.Read, FileShare.Read);

        var run = ProgramRun.In(folder.Path, "build", "--sarif", "problems.sarif");

        Assert.Contains("error SR0730", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("1 error; nothing was written\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, folder.Files());
    }

    [Fact]
    public static void Names_of_files_are_those_of_the_checkout_or_of_the_nearest_repository()
    {
        using var folder = new TemporaryFolder();
        folder.Write("checkout/councils/a/scrutiny.yaml", "");
        folder.Write("checkout/councils/.git", "");
        var here = folder.File("checkout/councils/a");
        var file = Place.WholeFile("scrutiny.yaml");
        string? Name(string? checkout) => new Repository(
            here,
            new(TextWriter.Null, TextWriter.Null,
                here)
            { Variable = name => name == "GITHUB_WORKSPACE" ? checkout : null })
            .NameOf(file);

        Assert.Equal("councils/a/scrutiny.yaml", Name(folder.File("checkout")));
        Assert.Equal("a/scrutiny.yaml", Name(null));
        Assert.Equal("a/scrutiny.yaml", Name(folder.File("elsewhere")));
        Directory.Delete(folder.File("checkout/councils"), recursive: true);
        folder.Write("checkout/councils/a/scrutiny.yaml", "");
        Assert.Equal("scrutiny.yaml", Name(null));
    }

    [Theory]
    [InlineData("--no-colour")]
    [InlineData("--no-color")]
    public static void Quiet_is_silence_where_nothing_is_wrong(string noColour)
    {
        using var folder = new TemporaryFolder();
        folder.CopyFrom(Small);

        var run = ProgramRun.With(
            shell => shell with { Folder = folder.Path, OutShowsColour = true, ErrorShowsColour = true },
            "build", "--quiet", noColour);

        Assert.Equal(new(ExitCode.Done, "", ""), run);
        Assert.True(File.Exists(folder.File("out/2023-24-Q4-committee-report.docx")));
    }

    [Theory]
    [InlineData("new", "a-workspace")]
    [InlineData("import", "dashboard.csv")]
    [InlineData("check")]
    [InlineData("build", "--all")]
    [InlineData("style", "new")]
    [InlineData("schema", "--write")]
    [InlineData("template", "check")]
    public static void Quiet_is_silence_of_every_command_that_does_something(params string[] command)
    {
        using var folder = new TemporaryFolder();
        folder.CopyFrom(Small);
        folder.Write("dashboard.csv", "Indicator,Latest Period,Latest Value\nReferrals,Q1 2024/25,5\n");

        Assert.Equal(new(ExitCode.Done, "", ""), ProgramRun.In(folder.Path, [.. command, "--quiet"]));
    }

    [Theory]
    [InlineData("--version")]
    [InlineData("explain", "repeat-plans")]
    [InlineData("status")]
    [InlineData("problem", "SR0112")]
    [InlineData("schema", "meeting")]
    [InlineData("template", "names")]
    public static void Quiet_takes_no_answer_away(params string[] command)
    {
        using var folder = new TemporaryFolder();
        folder.CopyFrom(Small);

        var run = ProgramRun.In(folder.Path, [.. command, "--quiet"]);

        Assert.Equal(ProgramRun.In(folder.Path, command), run);
        Assert.NotEqual("", run.Out);
    }

    [Fact]
    public static void A_cell_cannot_give_orders_to_whoever_reads_the_log()
    {
        var source = new SourceText("a.csv", "##[stop-commands]x,##vso[task.setvariable]y");
        var problem = Problem.Error("SR0112", source.At(0, 18), "`##[stop-commands]x` is not a number");
        using var to = new StringWriter();

        ProblemPrinter.Print([problem], to, new Ink(false), 100);
        using var folder = new TemporaryFolder();
        Annotations.Print([(problem, Repository(folder))], to);
        to.Write(JsonReport.Of(1, [problem], null, []));
        using var json = JsonDocument.Parse(JsonReport.Of(1, [problem], null, []));
        Assert.Equal(problem.Message, json.RootElement.GetProperty("problems")[0].GetProperty("message").GetString());

        Assert.DoesNotContain("##[", to.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("##vso[", to.ToString(), StringComparison.Ordinal);
        Assert.Contains("   1 | #·[stop-commands]x,", to.ToString(), StringComparison.Ordinal);
    }

    private sealed class FullDisk : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("No space left on device");

        public override void Write(byte[] buffer, int offset, int count) =>
            throw new IOException("No space left on device");
    }

    internal static string Sarif(IEnumerable<Problem> problems, TemporaryFolder folder) =>
        Encoding.UTF8.GetString(SarifWriter.Write([.. problems.Select(problem => (problem, Repository(folder)))]))
            .Replace(Product.Version, "(version)", StringComparison.Ordinal);

    private static string Small => Path.Combine(CaseTests.Root(), "_small");

    private static Repository Repository(TemporaryFolder folder) =>
        new(folder.Path, new(TextWriter.Null, TextWriter.Null, folder.Path));

    private static TemporaryFolder Workspace()
    {
        var folder = new TemporaryFolder();
        folder.Write("data/a, b: 100%.csv", "Indicator,Target\nReviews,>97.2.1\n\"two\nlines\",x\n");
        folder.Write("templates/t/report.scriban.md", "{{ include 'part' }}");
        folder.Write("templates/t/part.scriban.md", "Rate: {{ indicator.rat }}\n");
        return folder;
    }

    private static Problem[] Problems(TemporaryFolder folder)
    {
        SourceText Text(string name) => new(name, File.ReadAllText(folder.File(name)));
        var quarter = Text("data/a, b: 100%.csv");
        return
        [
            Problem.Error("SR0112", quarter.At(25, 7), "`>97.2.1` is 100% no number", "write {a} number, not [c](d)"),
            Problem.Warning("SR0402", quarter.At(33, 11), "two\r\nlines"),
            Problem.Error("SR0301", Text("templates/t/part.scriban.md").At(8, 13), "there is nothing called `rat`") with
            {
                Trail =
                [
                    new(Text("templates/t/report.scriban.md").At(3, 7), "included from here"),
                    new(Place.WholeFile("built-in/templates/t/words.scriban.md"), "and defined here"),
                ],
            },
            new Problem("SR0720", Severity.Note, Place.WholeFile("explain"), "this is about no file"),
            new Problem("SR0720", Severity.Note, Place.Nowhere, "this has no place"),
        ];
    }
}
