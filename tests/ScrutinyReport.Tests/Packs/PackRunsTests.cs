using System.Diagnostics;
using ScrutinyReport.Cli;
using ScrutinyReport.Hosting;
using ScrutinyReport.Tests.Cli;
using ScrutinyReport.Tests.Hosting;
using ScrutinyReport.Writing;
using Office = ScrutinyReport.Hosting.LibreOffice;

namespace ScrutinyReport.Tests.Packs;

/// <summary>Runs that are stopped, that meet, or that have no room left.</summary>
public static class PackRunsTests
{
    private const string Pack = "out/2024-06-04-agenda-pack.pdf";

    [UnixFact]
    public static void Ctrl_C_leaves_the_last_good_pack()
    {
        using var folder = SmallPack.With(SmallPack.Report);
        folder.Write(Pack, "the last good one");
        folder.Write("tmp/.keep", "");
        var bin = FakeOffice.In(folder, $"touch {folder.File("started")}; sleep 100");
        using var process = Start(folder, $"{bin}:{SmallPack.RealPath}");
        Assert.True(SpinWait.SpinUntil(() => File.Exists(folder.File("started")), TimeSpan.FromMinutes(2)));

        using var kill = Process.Start("kill", ["-INT", $"{process.Id}"]);

        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(1)));
        Assert.Equal(ExitCode.Stopped, process.ExitCode);
        Assert.Equal(["2024-06-04-agenda-pack.pdf"],
            Directory.EnumerateFiles(folder.File("out")).Select(Path.GetFileName));
        Assert.Equal("the last good one", File.ReadAllText(folder.File(Pack)));
        Assert.Empty(Directory.EnumerateDirectories(folder.File("tmp"), "scrutiny-*"));
    }

    [Fact]
    public static void Two_runs_at_once_do_not_harm_each_other()
    {
        using var folder = SmallPack.With(SmallPack.Report);
        folder.Write("tmp/.keep", "");
        var dotnet = Path.GetDirectoryName(Environment.ProcessPath)!;
        var runs = Enumerable.Range(0, 3).Select(_ => Start(folder, dotnet)).ToList();

        Assert.All(runs, run => Assert.True(run.WaitForExit(TimeSpan.FromMinutes(2))));

        Assert.Equal([0, 0, 0], runs.Select(run => run.ExitCode));
        Assert.Equal(
            [
                "2024-06-04-agenda-pack.docx", "2024-06-04-agenda-pack.manifest.json",
                "2024-06-04-item-1-2023-24-Q4-committee-report.docx",
            ],
            Directory.EnumerateFiles(folder.File("out")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        runs.ForEach(run => run.Dispose());
    }

    [Fact]
    public static void A_temporary_folder_that_takes_nothing_is_told()
    {
        using var folder = new TemporaryFolder();
        folder.Write("file", "");
        var office = new Office("soffice") { Temporary = folder.File("file") };

        var problem =
            Assert.Single(office.ToPdf([new OutputFile("paper.docx", ReadOnlyMemory<byte>.Empty)], default).Problems);

        Approved.Text($"{problem.ToString().Replace(folder.Path, "(folder)", StringComparison.Ordinal)}\n  hint: {problem.Hint}");
    }

    [UnixFact]
    public static void A_disk_that_fills_up_leaves_the_last_good_pack()
    {
        // Sixteen kilobytes are room for the front sheet, and not for all that is written.
        using var folder = SmallPack.With(SmallPack.Report);
        Directory.CreateDirectory(folder.File("out"));
        using var mount =
            Process.Start(new ProcessStartInfo("mount", ["-t", "tmpfs", "-o", "size=16k", "tmpfs", folder.File("out")])
            {
                RedirectStandardError = true,
            })!;
        mount.WaitForExit();
        if (mount.ExitCode != 0)
        {
            // Only root can mount; what the disk says is told in the same words everywhere.
            Assert.Contains("no space left", DiskFailure.Reason(new IOException("No space left on device : '/out/x'")),
                StringComparison.Ordinal);
            return;
        }

        try
        {
            folder.Write(Pack, "the last good one");
            var run = SmallPack.Run(folder);
            Assert.Equal(ExitCode.Problems, run.ExitCode);
            Assert.Contains("no space left", run.Error, StringComparison.Ordinal);
            Assert.Equal([Path.GetFileName(Pack)],
                Directory.EnumerateFiles(folder.File("out")).Select(Path.GetFileName));
            Assert.Equal("the last good one", File.ReadAllText(folder.File(Pack)));
        }
        finally
        {
            using var unmount = Process.Start("umount", folder.File("out"));
            unmount.WaitForExit();
        }
    }

    private static Process Start(TemporaryFolder folder, string path)
    {
        // A shell has what it runs in the background ignore Ctrl-C, and what is started from there inherits it.
        string[] command =
        [
            .. OperatingSystem.IsLinux() ? ["env", "--default-signal=INT"] : Array.Empty<string>(),
            Environment.ProcessPath!, "exec", typeof(Program).Assembly.Location, "pack", "--meeting", "2024-06-04",
        ];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        start.Environment["PATH"] = path;
        start.Environment["TMPDIR"] = folder.File("tmp");
        return Process.Start(start)!;
    }
}
