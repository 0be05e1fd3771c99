using ScrutinyReport.Tests.Cli;
using ScrutinyReport.Tests.Writing;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Tests.Acceptance;

/// <summary>
/// The fictional council: sixteen quarters, with records, runs, a revision, process control and disclosure control.
/// </summary>
public static class ExampleshireTests
{
    [Fact]
    public static void Its_latest_report_is_valid_and_reads_as_approved()
    {
        using var folder = new TemporaryFolder();
        var sample = Path.Combine(BuiltSample.Workspace(), "../exampleshire");
        var run = ProgramRun.In(
            folder.Path, "build", "--quarter", "latest", "--strict", "--workspace", sample, "--out", folder.Path,
            "--to", "docx", "txt");
        Assert.True(run.ExitCode == 0, run.ToString());

        Assert.Empty(DocxFile.Faults(new OutputFile("report.docx",
            File.ReadAllBytes(folder.File("2023-24-Q4-committee-report.docx")))));
        var text = File.ReadAllText(folder.File("2023-24-Q4-committee-report.txt"));
        Approved.Text(text[text.IndexOf("## Children are safe", StringComparison.Ordinal)..text.IndexOf("## Conclusion",
            StringComparison.Ordinal)]);
    }
}
