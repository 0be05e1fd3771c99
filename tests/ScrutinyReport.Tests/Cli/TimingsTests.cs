using System.Text.RegularExpressions;
using ScrutinyReport.Cli;

namespace ScrutinyReport.Tests.Cli;

public static partial class TimingsTests
{
    [Theory]
    [InlineData("--to", "txt")]
    [InlineData("--all", "--to", "txt")]
    public static void Every_stage_says_how_long_it_took(params string[] more)
    {
        using var folder = new TemporaryFolder();
        folder.CopyFrom(Path.Combine(CaseTests.Root(), "_small"));

        var run = ProgramRun.In(folder.Path, ["build", "--timings", "--quiet", .. more]);

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Out));
        Approved.Text(Time().Replace(run.Error, " (time)"));
    }

    [Fact]
    public static void What_a_stage_made_is_given_back()
    {
        Assert.Equal(3, Timings.Of(null, "adding", () => 1 + 2));
        Assert.Equal(3, Timings.Of(new(), "adding", () => 1 + 2));
    }

    [GeneratedRegex(@" +-?\d+\.\d ms")]
    private static partial Regex Time();
}
