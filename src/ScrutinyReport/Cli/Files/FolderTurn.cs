using System.Diagnostics;
using System.Text;

namespace ScrutinyReport.Cli;

/// <summary>
/// The turn of one run to write into a folder. Its lock is elsewhere, so that the folder holds outputs alone.
/// </summary>
internal sealed class FolderTurn : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private readonly FileStream stream;

    private FolderTurn(FileStream stream) => this.stream = stream;

    /// <summary>Waits for the turn; null where another run has not given it up for a minute.</summary>
    public static FolderTurn? Take(string folder)
    {
        var name = Manifest.Hash(Encoding.UTF8.GetBytes(Path.GetFullPath(folder)))[..16];
        var path = Path.Combine(Hosting.Scratch.Place, $"scrutiny-turn-{name}");
        for (var since = Stopwatch.StartNew(); ;)
        {
            try
            {
                return new(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                if (since.Elapsed > Patience)
                {
                    return null;
                }

                Thread.Sleep(Pause);
            }
        }
    }

    public void Dispose() => stream.Dispose();
}
