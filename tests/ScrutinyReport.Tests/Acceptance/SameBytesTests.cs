using System.Diagnostics;
using ScrutinyReport.Tests.Cli;

namespace ScrutinyReport.Tests.Acceptance;

/// <summary>
/// The same files give the same bytes wherever they are built: in another folder, time zone and language, many at once.
/// </summary>
public static class SameBytesTests
{
    [Theory]
    [InlineData("benchmarks-england", "--authority", "all", "--shard", "3/9")]
    [InlineData("leicestershire", "--all")]
    public static void A_pack_is_the_same_in_two_folders_time_zones_and_languages(string sample, params string[] what)
    {
        using var one = Built(sample, "Europe/London", "en_GB.UTF-8", what);
        using var other = Built(sample, "Pacific/Kiritimati", "tr_TR.UTF-8", what);

        var files = one.Files().Where(file => file.StartsWith("out/", StringComparison.Ordinal)).ToList();
        Assert.True(files.Count > 2, string.Join('\n', files));
        Assert.Equal(files, other.Files().Where(file => file.StartsWith("out/", StringComparison.Ordinal)));
        Assert.All(files.Append("problems.sarif"), file =>
            Assert.Equal(File.ReadAllBytes(one.File(file)), File.ReadAllBytes(other.File(file))));
    }

    private static TemporaryFolder Built(string sample, string zone, string language, string[] what)
    {
        var folder = new TemporaryFolder();
        folder.CopyFrom(Path.Combine(CaseTests.Root(), "../../../sample-data", sample));
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = folder.Path, RedirectStandardError = true };
        string[] arguments =
        [
            Path.Combine(AppContext.BaseDirectory, "scrutiny.dll"),
            "build", .. what, "--to", "docx", "txt", "--quiet", "--sarif", "problems.sarif",
        ];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in new[] { ("TZ", zone), ("LANG", language), ("LC_ALL", language), ("GITHUB_ACTIONS", "") })
        {
            start.Environment[name] = value;
        }

        if (Directory.Exists(folder.File("out")))
        {
            Directory.Delete(folder.File("out"), recursive: true);
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.Equal((0, ""), (process.ExitCode, error));
        return folder;
    }
}
