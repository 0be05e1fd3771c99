namespace ScrutinyReport.Tests.Cli;

/// <summary>A test of what the system lets nobody read, which it lets root read all the same.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnprivilegedFactAttribute : FactAttribute
{
    public UnprivilegedFactAttribute()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            Skip = "root reads everything, and Windows has other rights";
        }
    }
}

/// <summary>A folder that nobody may look into until it is disposed of.</summary>
internal sealed class ClosedFolder : IDisposable
{
    private readonly string path;

    public ClosedFolder(string path)
    {
        this.path = path;
        Set(UnixFileMode.None);
    }

    public void Dispose() => Set(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

    private void Set(UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, mode);
        }
    }
}
