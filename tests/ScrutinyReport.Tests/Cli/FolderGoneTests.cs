using System.Diagnostics;
using ScrutinyReport.Cli;
using ScrutinyReport.Tests.Hosting;

namespace ScrutinyReport.Tests.Cli;

/// <summary>The built program, started in a folder that is deleted before it looks.</summary>
public static class FolderGoneTests
{
    private const string InDeletedFolder = """mkdir gone && cd gone && rmdir ../gone && exec "$@" """;

    [UnixFact]
    public static void What_counts_from_a_folder_that_is_gone_is_a_problem_and_makes_nothing()
    {
        using var folder = new TemporaryFolder();
        string[][] commands =
        [
            ["check"], ["check", "--workspace", "councils/a"], ["build", "--workspaces", "*"],
            ["import", "dashboard.csv"],
            ["new", "councils/a"], ["style", "new"], ["check", "--sarif", "problems.sarif"],
        ];

        var runs = commands.Select(command => $"{string.Join(' ', command)}\n{Run(folder, command)}\n").ToList();

        Assert.Empty(folder.Files());
        Approved.Text(string.Concat(runs));
    }

    [UnixFact]
    public static void A_whole_path_needs_no_current_folder()
    {
        using var folder = new TemporaryFolder();
        folder.CopyFrom(Path.Combine(CaseTests.Root(), "_small"));

        Assert.Equal(new(ExitCode.Done, "", ""), Run(folder, "build", "--quiet", "--workspace", folder.Path));
        Assert.Contains("out/2023-24-Q4-committee-report.docx", folder.Files());
    }

    private static ProgramRun Run(TemporaryFolder folder, params string[] arguments)
    {
        string[] program = [Environment.ProcessPath!, "exec", typeof(Program).Assembly.Location, .. arguments];
        using var process = Process.Start(new ProcessStartInfo("sh", ["-c", InDeletedFolder, "sh", .. program])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output, error.Result);
    }
}
