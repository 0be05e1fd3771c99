using ScrutinyReport.Foundation;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Tests.Workspaces;

public static class ReportRequestReaderTests
{
    [Fact]
    public static void A_request_has_the_report_the_quarter_the_meeting_and_the_files()
    {
        var request = Read(
            ("indicators.csv", "id\n"),
            ("facts/2023-24-Q4.csv", "name\n"),
            ("facts/2023-24-Q3.csv", "name\n"),
            ("benchmarks/lait.csv", "x\n"),
            ("commentary/2023-24-Q4/safe.md", "Text.\n"),
            ("commentary/2023-24-Q3/safe.md", "Older text.\n"),
            ("templates/other/report.scriban.md", "x")).Value!;

        Assert.Equal("2023-24-Q4-committee-report", request.OutputName);
        Assert.Equal(new DateOnly(2024, 6, 4), request.Meeting!.Date.Value);
        Assert.Equal(11, Assert.Single(request.Meeting.Items).Number);
        Assert.Equal("safe", Assert.Single(request.Commentary).Subject);
        Assert.Equal(
            [
                "benchmarks/lait.csv", "commentary/2023-24-Q4/safe.md", "data/2023-24-Q4.csv", "facts/2023-24-Q4.csv",
                "indicators.csv", "meetings/2024-06-04.yaml", "scrutiny.yaml",
            ],
            request.Inputs.Select(file => file.Path));
    }

    [Fact]
    public static void A_quarter_file_and_settings_are_enough()
    {
        var files = WorkspaceOf.Files() with { Names = ["data/2023-24-Q4.csv", "scrutiny.yaml"] };

        var read = WorkspaceReader.Read(files).Then(workspace => ReportRequestReader.Read(workspace, null, null));

        Assert.NotNull(read.Value);
        Assert.Equal(["SR0027"], read.Problems.Select(problem => problem.Code));
        Assert.False(read.HasErrors);
    }

    [Theory]
    [InlineData("unknown", "commitee-report", null)]
    [InlineData("known", "committee-report", "2023-24-Q4")]
    [InlineData("wrong-quarter", "committee-report", "Q9-2024")]
    [InlineData("both-wrong", "x", "2022-23-Q4")]
    public static void What_was_asked_for_is_found_or_its_absence_explained(
        string variant, string report, string? quarter) =>
        Approved.Text(
            "problems:\n" + WorkspaceOf.Listed(WorkspaceReader.Read(WorkspaceOf.Files())
                .Then(workspace => ReportRequestReader.Read(workspace, report, quarter)).Problems),
            variant);

    [Fact]
    public static void A_report_must_be_named_where_there_are_several()
    {
        const string second = "\n  update: {template: performance-update, committee: children}\n";
        var files = WorkspaceOf.Files(("scrutiny.yaml", WorkspaceOf.Settings + second), ("data/2023-24-Q3.csv", "x"));
        var read =
            WorkspaceReader.Read(files).Then(workspace => ReportRequestReader.Read(workspace, null, "2023-24-Q3"));

        Approved.Text(WorkspaceOf.Listed(read.Problems));
    }

    [Fact]
    public static void Of_several_reports_the_only_one_that_a_meeting_has_for_the_quarter_is_meant()
    {
        const string second = "\n  update: {template: performance-update, committee: children}\n";

        Assert.Equal("committee-report", Read(("scrutiny.yaml", WorkspaceOf.Settings + second)).Value!.Report.Id.Value);
    }

    [Fact]
    public static void Everything_wrong_with_meetings_and_file_names_is_reported()
    {
        var read = Read(
            ("meetings/2024-06-05.yaml", """
                date: 5 June 2024
                commitee: children
                items:
                  - report: committee-report
                    quarter: 2023-24-Q4
                    item: eleven
                  - report: comittee-report
                    quarter: Q7
                """),
            ("meetings/2024-06-06.yaml", "items:\n  - {quarter: 2023-24-Q4}\n"),
            ("commentary/Q4 2023-24/safe.md", "Text.\n"),
            ("commentary/Q4 2023-24/early.md", "Text.\n"),
            ("commentary/safe.md", "Text.\n"),
            ("facts/q4.csv", "name\n"),
            ("data/Quarter 4.csv", "x\n"));

        Approved.Text(WorkspaceOf.Listed(read.Problems));
    }

    [Fact]
    public static void Settings_that_are_not_text_are_named()
    {
        var files = WorkspaceOf.Files();
        var binary = files with
        {
            Read = name => Checked.Of(
                new ScrutinyReport.Data.InputFile(name, new byte[] { 0x50, 0x4B, 0x03, 0x04, 0xFF, 0x00 })),
        };

        Approved.Text(WorkspaceOf.Listed(WorkspaceReader.Read(binary).Problems));
    }

    private static Checked<ReportRequest> Read(params (string Name, string Text)[] files) =>
        WorkspaceReader.Read(WorkspaceOf.Files(files))
            .Then(workspace => ReportRequestReader.Read(workspace, null, null));
}
