using ScrutinyReport.Cli;
using ScrutinyReport.Tests.Acceptance;
using ScrutinyReport.Tests.Writing;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Tests.Cli;

public static class RehearsalTests
{
    private static readonly BuildArguments Asked =
        new() { Quarter = "Q4-2024", To = ["docx", "html", "txt"], Writes = true };

    [Fact]
    public static void Its_page_is_a_sound_file_without_a_problem()
    {
        var page = Rehearsal.Written(Rehearsal.Page(), Rehearsal.Look());

        Assert.Empty(page.Problems);
        Assert.Equal(["A page", "A paragraph with strong words, a link and a note.", "a point"],
            DocxFile.Paragraphs(page.Value!).Take(3));
    }

    [Fact]
    public static void Its_report_has_the_text_and_no_indicator()
    {
        var files = Disk.Open(BuiltSample.Workspace());
        var request = WorkspaceReader.Read(files)
            .Then(workspace => ReportRequestReader.Read(workspace, "committee-report", "Q4-2024")).Value!;

        var built = Rehearsal.Report(request, files, Asked).Value!;

        Assert.Equal(0, built.Summary!.Indicators);
        Assert.Equal(3, built.Outputs.Length);
        Assert.True(built.Outputs.All(output => output.Content.Length > 1000));
    }

    [Theory]
    [InlineData("leicestershire", "Q4-2024")]
    [InlineData("exampleshire", "Q4-2024")]
    public static async Task A_report_is_the_same_beside_a_rehearsal_and_made_of_the_same_files(
        string sample, string quarter)
    {
        var files = Disk.Open(BuiltReport.Sample(sample));
        var asked = Asked with { Quarter = quarter, Report = "committee-report" };
        var alone = Pipeline.Build(files, asked);

        var request = WorkspaceReader.Read(files)
            .Then(workspace => ReportRequestReader.Read(workspace, asked.Report, quarter)).Value!;
        var beside = Task.Run(() => Rehearsal.Report(request, files, asked));
        var rehearsed = Pipeline.Build(files, asked);
        Assert.NotNull((await beside).Value);

        Assert.Equal(alone.Problems.Select(one => $"{one}"), rehearsed.Problems.Select(one => $"{one}"));
        Assert.NotEmpty(Written(alone.Value!));
        Assert.Equal(Written(alone.Value!), Written(rehearsed.Value!));
        Assert.Equal(BuildCommand.ManifestOf(alone.Value!).ToJson(),
            BuildCommand.ManifestOf(rehearsed.Value!).ToJson());
    }

    private static string[] Written(Built built) =>
        [.. built.Outputs.Select(output => $"{output.Name} {Manifest.Hash(output.Content)}")];
}
