using System.Diagnostics;
using ScrutinyReport.Tests.Cli;

namespace ScrutinyReport.Tests.Acceptance;

/// <summary>The built program, as a process of its own: the same files give the same bytes wherever it runs.</summary>
public static class SameBytesTests
{
    public static TheoryData<string, string, string[]> Reports() => new()
    {
        { BuiltSample.Workspace(), "2023-24-Q4-committee-report", [] },
        { Path.Combine(SampleCase.Templates(),
            "performance-update/tests/documents"), "2023-24-Q3-performance-update",
            ["-exception-appeals", "-exception-exclusions"] },
    };

    [Theory]
    [MemberData(nameof(Reports))]
    public static void Time_zone_culture_and_folder_make_no_difference(
        string workspace, string name, string[] documents)
    {
        using var here = new TemporaryFolder();
        using var there = new TemporaryFolder();
        var quarter = name[..10];
        var first = Built(workspace, quarter, here.File("a"), "UTC", "C");
        var second =
            Built(workspace, quarter, there.File("another folder/of a council"), "Pacific/Auckland", "tr_TR.UTF-8");
        Assert.Equal(
            documents.Append("")
                .SelectMany(document => new[] { $"{name}{document}.docx", $"{name}{document}.txt" })
                .Order(StringComparer.Ordinal),
            first.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(first.Keys, second.Keys);
        Assert.All(first, file => Assert.Equal(file.Value, second[file.Key]));
    }

    private static SortedDictionary<string, byte[]> Built(
        string workspace, string quarter, string folder, string zone, string culture)
    {
        foreach (var file in Directory.EnumerateFiles(workspace, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(folder, Path.GetRelativePath(workspace, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        var program = Path.Combine(AppContext.BaseDirectory, "scrutiny.dll");
        var start = new ProcessStartInfo(
            "dotnet",
            [program, "build", "--quarter", quarter, "--to", "docx", "txt", "--out", Path.Combine(folder, "made")])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["TZ"] = zone;
        start.Environment["LC_ALL"] = culture;
        start.Environment["LANG"] = culture;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output.Result + error.Result);
        return new(Directory.EnumerateFiles(Path.Combine(folder, "made"))
            .Where(file => Path.GetExtension(file) is ".docx" or ".txt")
            .ToDictionary(file => Path.GetFileName(file), File.ReadAllBytes), StringComparer.Ordinal);
    }
}
