using System.Runtime.CompilerServices;
using ScrutinyReport.Tests.Cli;

namespace ScrutinyReport.Tests.Acceptance;

/// <summary>What a paragraph says in each case that a council's file can make; approved by reading every sentence.</summary>
public static class ProseTests
{
    [Fact]
    public static void Each_case_has_its_sentences()
    {
        using var folder = new TemporaryFolder();
        folder.CopyFrom(Path.Combine(Path.GetDirectoryName(Here())!, "prose"));
        var run = ProgramRun.In(folder.Path, "build", "--quarter", "2023-24-Q4", "--to", "txt");
        Assert.True(run.ExitCode == 0, run.ToString());

        var text = File.ReadAllText(folder.File("out/2023-24-Q4-committee-report.txt"));
        var paragraphs = text.Split('\n').SkipWhile(line => !line.Contains("Background and overview", StringComparison.Ordinal))
            .TakeWhile(line => !line.StartsWith("## Conclusion", StringComparison.Ordinal))
            .Where(line => line.Length > 0);
        Approved.Text(string.Join('\n', paragraphs));
        Assert.DoesNotContain("  ", string.Concat(paragraphs), StringComparison.Ordinal);
        Assert.DoesNotContain("..", string.Concat(paragraphs), StringComparison.Ordinal);
    }

    private static string Here([CallerFilePath] string file = "") => file;
}
