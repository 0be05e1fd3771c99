using System.Collections.Concurrent;
using System.Collections.Immutable;
using ScrutinyReport.Cli;
using ScrutinyReport.Tests.Cli;
using ScrutinyReport.Workspaces;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Tests.Acceptance;

/// <summary>
/// Every report of every sample, as the folder <c>sample-data</c> has them: a new sample is looked at without anybody
/// putting it on a list. A report is made for the last meeting that it goes to; one of national figures for one
/// authority.
/// </summary>
internal static class Samples
{
    // Leicestershire, which has a figure for every measure.
    private const string Authority = "855";

    private static readonly ConcurrentDictionary<string, Lazy<ImmutableArray<OutputFile>>> Made =
        new(StringComparer.Ordinal);

    /// <summary>The reports by their names: <c>leicestershire/committee-report</c>.</summary>
    public static ImmutableArray<string> Names => [.. Reports.Keys.Order(StringComparer.Ordinal)];

    private static Dictionary<string, string[]> Reports { get; } = Directory.GetDirectories(BuiltReport.Sample(""))
        .Where(folder => File.Exists(Path.Combine(folder, Settings.FileName)))
        .SelectMany(Of)
        .ToDictionary(report => report.Name, report => report.Arguments, StringComparer.Ordinal);

    /// <summary>
    /// The Word files and pages of a report, with those of the documents that go with it; built once.
    /// </summary>
    public static ImmutableArray<OutputFile> Files(string name) =>
        Made.GetOrAdd(name, _ => new(() => Build(name))).Value;

    /// <summary>A report's files, built anew.</summary>
    public static ImmutableArray<OutputFile> Build(string name)
    {
        using var folder = new TemporaryFolder();
        var run = ProgramRun.In(folder.Path, [.. Reports[name], "--out", "out", "--to", "docx", "html"]);
        Assert.True(run.ExitCode == ExitCode.Done, run.ToString());
        return
        [
            .. folder.Files().Where(file => Path.GetExtension(file) is ".docx" or ".html")
                .Select(file => new OutputFile(Path.GetFileName(file), File.ReadAllBytes(folder.File(file)))),
        ];
    }

    /// <summary>The files of a report that end so.</summary>
    public static IEnumerable<OutputFile> Files(string name, string ending) =>
        Files(name).Where(file => file.Name.EndsWith(ending, StringComparison.Ordinal));

    private static IEnumerable<(string Name, string[] Arguments)> Of(string folder)
    {
        var workspace = WorkspaceReader.Read(Disk.Open(folder)).Value!;
        foreach (var report in workspace.Settings.Reports)
        {
            string[] which = report.IsNational
                ? ["--authority", Authority]
                : ["--quarter", workspace.Meetings.OrderBy(meeting => meeting.Date.Value)
                    .SelectMany(meeting => meeting.Reports)
                    .Last(paper => paper.Report.Value == report.Id.Value).Quarter.Value.FileName];
            yield return ($"{Path.GetFileName(folder)}/{report.Id.Value}",
                ["build", "--workspace", folder, "--report", report.Id.Value, .. which]);
        }
    }
}
