using System.Diagnostics;
using ScrutinyReport.Cli;
using ScrutinyReport.Tests.Hosting;
using ScrutinyReport.Tests.Preview;

namespace ScrutinyReport.Tests.Cli;

/// <summary>Ctrl-C, sent to the built program at work.</summary>
public static class StoppedTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [UnixFact]
    public static void Whenever_a_build_is_stopped_its_files_are_all_there_or_none()
    {
        var ends = new List<int>();
        foreach (var delay in (int[])[50, 200, 350, 500, 800])
        {
            using var folder = new TemporaryFolder();
            folder.CopyFrom(Checkout.At("tests/ScrutinyReport.Tests/cases/_small"));
            using var process = Start(folder, "build", "--quarter", "Q4-2024", "--to", "docx", "html", "txt");
            Thread.Sleep(delay);

            Stop(process);

            var files = folder.Files().Where(file => file.StartsWith("out/", StringComparison.Ordinal)).ToArray();
            Assert.Contains(process.ExitCode, (int[])[ExitCode.Done, ExitCode.Stopped]);
            Assert.Contains(files.Length, process.ExitCode == ExitCode.Done ? [5] : (int[])[0, 5]);
            Assert.DoesNotContain(files, file => file.EndsWith(".tmp", StringComparison.Ordinal));
            ends.Add(process.ExitCode);
        }

        Assert.Contains(ExitCode.Stopped, ends);
    }

    [UnixFact]
    public static void A_preview_ends_as_it_says_it_does()
    {
        using var folder = OpenPreview.Workspace();
        using var process = Start(folder, "preview", "--port", "0");
        Assert.Contains("Ctrl-C ends it", process.StandardOutput.ReadLine(), StringComparison.Ordinal);

        Stop(process);

        Assert.Equal(ExitCode.Done, process.ExitCode);
        Assert.Equal("", process.StandardError.ReadToEnd());
    }

    private static void Stop(Process process)
    {
        using var kill =
            Process.Start(new ProcessStartInfo("kill", ["-INT", $"{process.Id}"]) { RedirectStandardError = true });
        Assert.True(process.WaitForExit(Patience));
    }

    private static Process Start(TemporaryFolder folder, params string[] arguments)
    {
        // A shell has what it runs in the background ignore Ctrl-C, and what is started from there inherits it.
        string[] command =
        [
            .. OperatingSystem.IsLinux() ? ["env", "--default-signal=INT"] : Array.Empty<string>(),
            Environment.ProcessPath!, "exec", typeof(Program).Assembly.Location, .. arguments,
        ];
        return Process.Start(new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
    }
}
