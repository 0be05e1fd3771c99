namespace ScrutinyReport.Tests.Cli;

/// <summary>The files of a council's own templates: those that cannot be read.</summary>
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
        folder.Write("templates/letter/report.scriban.md", "::: title-block\n# Letter\n:::\n\n{{ include \"part\" }}\n");
        folder.Write("templates/letter/part.scriban.md", "One indicator.\n");
        return folder;
    }
}
