namespace ScrutinyReport.Hosting;

/// <summary>A folder of our own for one call of another program, gone when the call is over.</summary>
internal sealed class Scratch : IDisposable
{
    public Scratch(string? under = null)
    {
        Folder = Path.Combine(Path.GetFullPath(under ?? Place), $"scrutiny-{Path.GetRandomFileName()}");
        Directory.CreateDirectory(Folder);
    }

    /// <summary>
    /// The system's place for such folders, whole: TMPDIR may count from the current folder, or be empty.
    /// </summary>
    public static string Place =>
        !OperatingSystem.IsWindows() && string.IsNullOrWhiteSpace(Environment.GetEnvironmentVariable("TMPDIR"))
            ? "/tmp"
            : Path.GetFullPath(Path.GetTempPath());

    public string Folder { get; }

    public string File(string name) => Path.Combine(Folder, name);

    public void Dispose()
    {
        try
        {
            Directory.Delete(Folder, recursive: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // A program that was ended may hold a file for a moment; the system clears the folder later.
        }
    }
}
