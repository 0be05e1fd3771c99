using System.Globalization;
using System.Net;
using System.Net.Sockets;
using ScrutinyReport.Hosting;

namespace ScrutinyReport.Cli;

/// <summary>Runs `preview` until it is told to stop.</summary>
internal static class PreviewCommand
{
    public static int Run(BuildArguments asked, string? templates, int port, Shell shell)
    {
        using var interrupt = new Interrupt();
        return Run(asked, templates, port, shell, interrupt.Token);
    }

    public static int Run(BuildArguments asked, string? templates, int port, Shell shell, CancellationToken stop)
    {
        var (subject, missing) = PreviewSubject.Find(templates, asked.Workspace, shell);
        if (missing is not null)
        {
            ProblemTeller.Tell([missing], subject.Folder, shell);
            return ExitCode.Problems;
        }

        if (port is < IPEndPoint.MinPort or > IPEndPoint.MaxPort)
        {
            ProblemTeller.Tell([CliProblems.NoSuchPort(Words(port))], subject.Folder, shell);
            return ExitCode.Problems;
        }

        using var site = new PreviewSite(subject, asked, shell);
        try
        {
            using var server = new PreviewServer(port, site.Answer);
            using var watch = Watch(subject, site, server, shell);
            if (watch is null)
            {
                return ExitCode.Problems;
            }

            shell.Out.Write(string.Create(
                CultureInfo.InvariantCulture,
                $"http://127.0.0.1:{server.Port}/ shows {shell.Shown(subject.Folder)}; Ctrl-C ends it\n"));
            shell.Out.Flush();
            server.Run(stop).GetAwaiter().GetResult();
            return ExitCode.Done;
        }
        catch (SocketException)
        {
            ProblemTeller.Tell([CliProblems.PortTaken(Words(port))], subject.Folder, shell);
            return ExitCode.Problems;
        }
    }

    private static IDisposable? Watch(PreviewSubject subject, PreviewSite site, PreviewServer server, Shell shell)
    {
        try
        {
            return shell.Watch(subject.Watched(shell), () =>
            {
                site.Forget();
                server.TellChanged();
            });
        }
        catch (IOException error)
        {
            ProblemTeller.Tell([CliProblems.CannotWatch(shell.Shown(subject.Folder), error.Message)],
                subject.Folder, shell);
            return null;
        }
    }

    private static string Words(int port) => port.ToString(CultureInfo.InvariantCulture);
}
