using System.Text.Json;
using ScrutinyReport.Cli;
using ScrutinyReport.Tests.Acceptance;

namespace ScrutinyReport.Tests.Cli;

/// <summary>Many reports at once: several of a workspace, several workspaces, parts for several machines.</summary>
public static class ManyTests
{
    [Fact]
    public static void One_bad_workspace_stops_no_other()
    {
        using var folder = Councils();
        folder.Write("councils/broken/scrutiny.yaml", "council: {name: Broken\n");
        folder.Write("councils/second/data/2023-24-Q4.csv", "Indicator,Latest Value\nReviews,ninety\n");

        var run = ProgramRun.In(folder.Path, "build", "--workspaces", "councils/*", "--to", "txt");

        Assert.Equal(ExitCode.Problems, run.ExitCode);
        Assert.Equal(
            ["councils/first/out/2023-24-Q4-committee-report.txt",
                "councils/third/out/2023-24-Q4-committee-report.txt"],
            folder.Files().Where(file => file.EndsWith(".txt", StringComparison.Ordinal)));
        Approved.Text(run.ToString());
    }

    [Fact]
    public static void What_many_came_to_is_one_JSON_object()
    {
        using var folder = Councils();

        var run =
            ProgramRun.In(folder.Path, "check", "--workspaces", "councils/*", "--format", "json", "--shard", "1/2");

        Approved.Text(run.Out, extension: "json");
    }

    [Fact]
    public static void Several_workspaces_go_into_folders_of_their_own()
    {
        using var folder = Councils();

        var run = ProgramRun.In(folder.Path, "build", "--workspaces", "councils/*", "--to", "txt", "--out",
            "pack", "--quiet");

        Assert.Equal(new(ExitCode.Done, "", ""), run);
        Assert.Equal(3, Directory.GetDirectories(folder.File("pack")).Length);
    }

    [Theory]
    [InlineData("--workspaces", "councils/*")]
    [InlineData("--all", "--workspace", "councils/second")]
    public static void A_report_of_settings_with_errors_is_not_written(params string[] which)
    {
        using var folder = Councils();
        File.AppendAllText(folder.File("councils/second/scrutiny.yaml"), "disclosrue: {threshold: 5}\n");

        var run = ProgramRun.In(folder.Path, ["build", .. which, "--to", "txt"]);

        Assert.Equal(ExitCode.Problems, run.ExitCode);
        Assert.DoesNotContain(folder.Files(),
            file => file.StartsWith("councils/second/out/", StringComparison.Ordinal));
        Assert.Equal(1, run.Error.Split("error SR0009").Length - 1);
        Assert.Contains("committee-report: 1 error\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public static void Problems_of_outputs_name_them_from_the_current_folder()
    {
        using var folder = Councils();
        const string output = "councils/second/out/2023-24-Q4-committee-report.txt";
        folder.Write(output, "edited\n");

        var run = ProgramRun.In(folder.Path, "build", "--workspaces", "councils/*", "--to", "txt");

        Assert.Contains($"\n{output}: warning SR0705", "\n" + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public static void A_draft_among_many_says_what_it_lacks_and_keeps_what_it_says()
    {
        using var folder = new TemporaryFolder();
        folder.CopyFrom(BuiltReport.Sample("leicestershire"));

        var text = ProgramRun.In(folder.Path, "build", "--quarter", "Q4-2024", "--all", "--draft", "--to", "txt");
        var json = ProgramRun.In(folder.Path, "check", "--quarter", "Q4-2024", "--all", "--draft", "--format", "json");

        Assert.Contains("  missing     committee-report: cp-repeat, re-referrals\n", text.Out,
            StringComparison.Ordinal);
        using var answer = JsonDocument.Parse(json.Out);
        Assert.NotEmpty(answer.RootElement.GetProperty("reports")[0].GetProperty("missing").EnumerateArray());
        Assert.Contains("out/2023-24-Q4-committee-report-draft.content.json", folder.Files());
    }

    [Fact]
    public static void A_report_among_many_has_the_record_that_it_has_alone()
    {
        using var folder = new TemporaryFolder();
        folder.CopyFrom(BuiltReport.Sample("exampleshire"));
        string Manifests(string to) =>
            string.Join('\n', Directory.GetFiles(folder.File(to), "*.manifest.json").Order(StringComparer.Ordinal)
                .Select(file => Path.GetFileName(file) + File.ReadAllText(file)));

        foreach (var report in (string[])["committee-report", "dashboard-report"])
        {
            _ = ProgramRun.In(folder.Path, "build", "--quarter", "Q4-2024", "--report", report, "--to", "txt",
                "--out", "alone");
        }

        _ = ProgramRun.In(folder.Path, "build", "--quarter", "Q4-2024", "--all", "--to", "txt", "--out", "together");

        Assert.Equal(Manifests("alone"), Manifests("together"));
    }

    [Fact]
    public static void Workspaces_of_one_name_go_into_folders_of_their_own()
    {
        using var folder = Councils();
        Directory.CreateDirectory(folder.File("more/regions"));
        Directory.Move(folder.File("councils"), folder.File("more/regions/south"));
        using var others = Councils();
        Directory.CreateDirectory(folder.File("more/regions/north"));
        Directory.Move(others.File("councils/second"), folder.File("more/regions/north/SECOND"));

        var run = ProgramRun.In(folder.Path, "build", "--workspaces", "more/regions/*/*", "--to", "txt", "--out",
            "pack", "--quiet");

        Assert.Equal(new(ExitCode.Done, "", ""), run);
        Assert.Equal(
            ["pack/first", "pack/north/SECOND", "pack/south/second", "pack/third"],
            folder.Files()
                .Where(file => file.EndsWith(".txt", StringComparison.Ordinal))
                .Select(file => file[..file.LastIndexOf('/')]));
    }

    [Fact]
    public static void Workspaces_are_found_by_a_whole_path_too()
    {
        using var folder = Councils();

        var run = ProgramRun.With(
            shell => shell with { Folder = Path.GetTempPath() },
            "build", "--workspaces", folder.File("councils/*"), "--to", "txt", "--out", folder.File("pack"), "--quiet");

        Assert.Equal(new(ExitCode.Done, "", ""), run);
        Assert.Equal(3, Directory.GetDirectories(folder.File("pack")).Length);
    }

    [Theory]
    [InlineData("check --workspaces nothing/*")]
    [InlineData("check --authority Leicestershire")]
    [InlineData("check --all --authority all")]
    [InlineData("check --shard 3/2")]
    public static void What_cannot_be_meant_is_said(string command)
    {
        using var folder = Councils();
        folder.CopyFrom(folder.File("councils/first"));

        var run = ProgramRun.In(folder.Path, command.Split(' '));

        Approved.Text(run.ToString().Split("\nDescription:")[0], command.Split("--")[1].Split(' ')[0]);
    }

    [Fact]
    public static void The_parts_for_several_machines_are_together_all_and_of_one_size()
    {
        using var folder = Councils();
        string[] Of(string part)
        {
            var run =
                ProgramRun.In(folder.Path, "check", "--workspaces", "councils/*", "--format", "json", "--shard", part);
            using var json = JsonDocument.Parse(run.Out);
            return [.. json.RootElement.GetProperty("reports")
                .EnumerateArray()
                .Select(one => one.GetProperty("workspace").GetString()!)];
        }

        var (one, two) = (Of("1/2"), Of("2/2"));

        Assert.Equal(["councils/first", "councils/third"], one);
        Assert.Equal(["councils/second"], two);
        Assert.Equal(one.Concat(two).Order(StringComparer.Ordinal), Of("1/1"));
    }

    [Fact]
    public static void Two_reports_are_not_written_under_one_name()
    {
        using var folder = Councils();
        folder.Write("data/2023-24-Q4.csv", File.ReadAllText(folder.File("councils/first/data/2023-24-Q4.csv")));
        folder.Write(
            "scrutiny.yaml",
            """
            council: {name: Exampleshire}
            reports:
              one: {template: committee-report, output: "{quarter}"}
              two: {template: committee-report, output: "{quarter}"}
              three: {template: committee-report, output: "a/b"}

            """);

        var run = ProgramRun.In(folder.Path, "build", "--all", "--to", "txt");

        Assert.False(Directory.Exists(folder.File("out")));
        Approved.Text(run.ToString());
    }

    [Fact]
    public static void Every_report_of_a_workspace_is_made()
    {
        using var folder = Councils();
        folder.Write("data/2023-24-Q4.csv", File.ReadAllText(folder.File("councils/first/data/2023-24-Q4.csv")));
        folder.Write(
            "scrutiny.yaml",
            """
            council: {name: Exampleshire}
            reports:
              one: {template: committee-report, output: "{report}-of-{name}-{quarter}"}
              two: {template: committee-report}

            """);

        var run = ProgramRun.In(folder.Path, "build", "--all", "--to", "txt");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Approved.Text(run.Out);
    }

    [Fact]
    public static void A_fault_is_told_for_its_report_and_ends_with_3()
    {
        using var folder = Councils();

        var run = ProgramRun.In(folder.Path, "build", "--workspaces", "councils/f*", "--out", "no\0name");

        Assert.Equal(ExitCode.Fault, run.ExitCode);
        Approved.Text(run.ToString());
    }

    [Fact]
    public static void On_a_terminal_a_bar_says_how_far_it_is_and_goes()
    {
        using var error = new StringWriter();
        var progress =
            new Progress(12, new Shell(TextWriter.Null, error, ".") { ErrorIsTerminal = true, Width = () => 50 });
        for (var i = 0; i < 12; i++)
        {
            progress.Made($"report {i} of a council with a long name");
        }

        progress.End();

        Approved.Text(error.ToString().Replace("\r\u001b[K", "\n", StringComparison.Ordinal));
    }

    [Fact]
    public static void Elsewhere_a_line_at_every_tenth_says_so()
    {
        using var error = new StringWriter();
        var progress = new Progress(25, new Shell(TextWriter.Null, error, "."));
        for (var i = 0; i < 25; i++)
        {
            progress.Made("one");
        }

        progress.End();

        Assert.Equal(
            "3 of 25 reports\n5 of 25 reports\n8 of 25 reports\n10 of 25 reports\n13 of 25 reports\n15 of 25 reports\n"
                + "18 of 25 reports\n20 of 25 reports\n23 of 25 reports\n25 of 25 reports\n",
            error.ToString());
    }

    private static TemporaryFolder Councils()
    {
        var folder = new TemporaryFolder();
        foreach (var name in (string[])["first", "second", "third"])
        {
            foreach (var file in Directory.EnumerateFiles(
                Path.Combine(CaseTests.Root(), "_small"), "*", SearchOption.AllDirectories))
            {
                folder.Write(
                    $"councils/{name}/{Path.GetRelativePath(Path.Combine(CaseTests.Root(), "_small"), file)}",
                    File.ReadAllText(file));
            }
        }

        return folder;
    }
}
