using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace ScrutinyReport.Hosting;

/// <summary>Another program on this machine, run to its end, to a time limit or until somebody stops us.</summary>
internal static class Tool
{
    /// <summary>
    /// The first of the names that is on the path that <paramref name="variable"/> tells of, or stands at one of the
    /// usual places; null where it is not installed.
    /// </summary>
    public static string? Find(
        Func<string, string?> variable, ImmutableArray<string> names, ImmutableArray<string> usual) =>
        (variable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => names.Select(name => Path.Combine(folder, name)))
            .Concat(variable("PATH") is null ? [] : usual)
            .FirstOrDefault(File.Exists);

    /// <summary>Runs the program; it and what it started are ended at the limit, or when the token says so.</summary>
    public static ToolRun Run(
        string program, IEnumerable<string> arguments, TimeSpan limit, CancellationToken stopped)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        start.Environment["TZ"] = "UTC";
        var said = new StringBuilder();
        using var process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Keep(said, line.Data);
        process.ErrorDataReceived += (_, line) => Keep(said, line.Data);
        try
        {
            process.Start();
        }
        catch (Win32Exception error)
        {
            return new(ToolEnd.Failed, -1, error.Message);
        }

        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var stop = stopped.Register(() => End(process));
        var ended = process.WaitForExit(limit);
        if (!ended)
        {
            End(process);
        }

        process.WaitForExit();
        lock (said)
        {
            return new(
                stopped.IsCancellationRequested ? ToolEnd.Stopped
                    : !ended ? ToolEnd.TooLong
                    : process.ExitCode == 0 ? ToolEnd.Done : ToolEnd.Failed,
                process.ExitCode,
                said.ToString());
        }
    }

    private static void Keep(StringBuilder said, string? line)
    {
        lock (said)
        {
            said.Append(line).Append('\n');
        }
    }

    private static void End(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception error) when (error is InvalidOperationException or Win32Exception)
        {
            // It had ended by itself in the meantime.
        }
    }
}
