using System.Runtime.InteropServices;

namespace ScrutinyReport.Hosting;

/// <summary>
/// While it lives, Ctrl-C (or the end of the session) does not end this process at once: the token says it, the
/// programs that we started are ended, temporary files go, and what was there before stays.
/// </summary>
internal sealed class Interrupt : IDisposable
{
    private readonly CancellationTokenSource source = new();
    private readonly PosixSignalRegistration keyboard;
    private readonly PosixSignalRegistration system;
    private readonly PosixSignalRegistration terminal;

    public Interrupt()
    {
        keyboard = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        system = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        terminal = PosixSignalRegistration.Create(PosixSignal.SIGHUP, Stop);
    }

    public CancellationToken Token => source.Token;

    public void Dispose()
    {
        keyboard.Dispose();
        system.Dispose();
        terminal.Dispose();
        source.Dispose();
    }

    private void Stop(PosixSignalContext context)
    {
        context.Cancel = true;
        try
        {
            source.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // What was to be stopped has come to its end meanwhile.
        }
    }
}
