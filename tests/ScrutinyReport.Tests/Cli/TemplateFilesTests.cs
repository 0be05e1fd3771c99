using ScrutinyReport.Reporting;

namespace ScrutinyReport.Tests.Cli;

/// <summary>The files of a council's own templates: those that cannot be read, and those that nothing uses.</summary>
public static class TemplateFilesTests
{
    private static readonly byte[] NoText = [0x7B, 0xFF, 0xFE, 0x7B];

    [Theory]
    [InlineData("main", "report.scriban.md")]
    [InlineData("part", "part.scriban.md")]
    public static void A_template_that_cannot_be_read_is_told_as_that_alone(string variant, string file)
    {
        using var folder = Workspace();
        File.WriteAllBytes(folder.File($"templates/letter/{file}"), NoText);

        var built = ProgramRun.In(folder.Path, "build");
        var all = ProgramRun.In(folder.Path, "template", "check");
        var one = ProgramRun.In(folder.Path, "template", "check", "templates/letter/report.scriban.md");
        Approved.Text($"{built}===\n{all}===\n{one}", variant);
    }

    [Fact]
    public static void A_folder_is_no_template()
    {
        using var folder = Workspace();

        Approved.Text(ProgramRun.In(folder.Path, "template", "check", "templates").ToString());
    }

    [Fact]
    public static void A_file_that_was_to_hide_a_built_in_one_and_has_another_name_is_told()
    {
        using var folder = Starter();
        foreach (var file in new[]
        {
            "committee-report/overveiw.scriban.md", "committee-report/overview.md",
            "committee-report/Overview.scriban.md",
            "common/chart.scriban.md", "comittee-report/overview.scriban.md", "overview.scriban.md",
        })
        {
            folder.Write($"templates/{file}", "Words.\n");
        }

        var built = ProgramRun.In(folder.Path, "build", "--to", "txt");
        var all = ProgramRun.In(folder.Path, "template", "check");
        Approved.Text($"{built.Error}===\n{all}");
    }

    /// <summary>
    /// What is said of the workspace as a whole, or of what a report is asked of, is a warning like those of its data.
    /// </summary>
    [Theory]
    [InlineData("SR0026", "data/notes.csv")]
    [InlineData("SR0079", "data/2023-24-Q3.xlsx")]
    [InlineData("SR0082", "commentary/2023-24-Q4/notes.docx")]
    [InlineData("SR0421", "templates/committee-report/overveiw.scriban.md")]
    public static void Each_warning_of_a_file_can_be_accepted(string code, string file)
    {
        using var folder = Starter();
        folder.Write(file, "Words.\n");
        string[][] commands = [["check", "--strict"], ["check", "--strict", "--all"]];

        foreach (var command in commands)
        {
            var run = ProgramRun.In(folder.Path, command);
            Assert.Equal((1, 2), (run.ExitCode, run.Error.Split($"warning {code}: ").Length));
        }

        folder.Write("accepted.yaml", $"- {{code: {code}, reason: it stays, until: 2099-12-31}}\n");
        foreach (var command in commands)
        {
            var run = ProgramRun.In(folder.Path, command);
            Assert.Equal((0, ""), (run.ExitCode, run.Error));
        }

        Assert.Contains("  warnings    none, 1 accepted\n", ProgramRun.In(folder.Path, "check").Out,
            StringComparison.Ordinal);
    }

    [Fact]
    public static void Files_that_are_used_or_are_no_templates_are_not_told()
    {
        using var folder = Starter();
        folder.Write("templates/committee-report/overview.scriban.md", """
            Words. {{ include "overviews" }}

            """);
        foreach (var file in new[]
        {
            "committee-report/overviews.scriban.md", "committee-report/charts.scriban.md",
            "committee-report/ours.scriban.md",
            "committee-report/tests/overveiw.md", "committee-report/README.md", "README.md",
            "letter/overveiw.scriban.md",
        })
        {
            folder.Write($"templates/{file}", "Words.\n");
        }

        Assert.Equal("",
            ProgramRun.In(folder.Path, "template", "check")
                .ToString()
                .Replace("exit 0\n", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("include \"overveiw\"", false)]
    [InlineData("include 'overveiw.scriban.md' 1", false)]
    [InlineData("include (\"over\" + \"veiw\")", false)]
    [InlineData("include \"over\" + part", false)]
    [InlineData("x = 'overveiw'; include name", false)]
    [InlineData("include \"overview\"", true)]
    [InlineData("x = 'overveiw'; x", true)]
    public static void A_partial_that_is_included_by_its_name_or_may_be_is_used(string code, bool isTold)
    {
        using var folder = Starter();
        folder.Write("templates/committee-report/closing.scriban.md", $"{{{{ {code} }}}}\n");
        folder.Write("templates/committee-report/overveiw.scriban.md", "Words.\n");

        Assert.Equal(
            isTold, ProgramRun.In(folder.Path, "template", "check").Error.Contains("SR0421", StringComparison.Ordinal));
    }

    [Fact]
    public static void A_report_beside_one_whose_sections_have_all_indicators_is_told_that_it_has_none()
    {
        using var folder = Starter();
        var settings = File.ReadAllText(folder.File("scrutiny.yaml"));
        folder.Write("templates/letter/report.scriban.md",
            "::: title-block\n# Letter\n:::\n\n{{ indicators.size }} indicators.\n");
        folder.Write("scrutiny.yaml",
            settings.Replace("\nreports:\n", "\nreports:\n  letter:\n    template: letter\n",
                StringComparison.Ordinal));

        var run = ProgramRun.In(folder.Path, "check", "--report", "letter");
        Assert.DoesNotContain(
            "SR0292", ProgramRun.In(folder.Path, "check", "--report", "committee-report").Error,
            StringComparison.Ordinal);
        Approved.Text(run.ToString());
    }

    [Fact]
    public static void Templates_of_packs_are_checked_by_what_packs_can_print()
    {
        using var folder = Starter();
        folder.Write("templates/agenda-pack/mark.scriban.md", "{{ kind }} {{ council.nmae }} {{ indicators }}\n");

        var all = ProgramRun.In(folder.Path, "template", "check");
        var one = ProgramRun.In(folder.Path, "template", "check", "templates/agenda-pack/mark.scriban.md");
        Assert.Equal(all.Error, one.Error);
        Approved.Text(all.ToString());

        var names = ProgramRun.In(folder.Path, "template", "names", "agenda-pack").Out;
        Assert.Contains("\n  kind ", names, StringComparison.Ordinal);
        Assert.DoesNotContain("\n  indicators ", names, StringComparison.Ordinal);
    }

    [Fact]
    public static void The_built_in_templates_of_packs_name_nothing_unknown()
    {
        var root = Checkout.At("templates/agenda-pack");
        Assert.All(
            PackBuilder.Templates, name =>
                Assert.Equal(0, ProgramRun.In(root, "template", "check", $"{name}.scriban.md").ExitCode));
    }

    private static TemporaryFolder Starter()
    {
        var folder = new TemporaryFolder();
        Assert.Equal(0, ProgramRun.In(folder.Path, "new", ".").ExitCode);
        return folder;
    }

    private static TemporaryFolder Workspace()
    {
        var folder = new TemporaryFolder();
        folder.Write("scrutiny.yaml", """
            council:
              name: Exampleshire County Council
              short_name: Exampleshire
            reports:
              letter:
                template: letter

            """);
        folder.Write("data/2023-24-Q4.csv", "Indicator,Latest Value\nVisits,80%\n");
        folder.Write("templates/letter/report.scriban.md",
            "::: title-block\n# Letter\n:::\n\n{{ include \"part\" }}\n");
        folder.Write("templates/letter/part.scriban.md", "One indicator.\n");
        return folder;
    }
}
