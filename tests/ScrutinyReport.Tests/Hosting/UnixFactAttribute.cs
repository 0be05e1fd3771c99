namespace ScrutinyReport.Tests.Hosting;

/// <summary>A test whose other program is a shell script.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute()
    {
        if (OperatingSystem.IsWindows())
        {
            Skip = "shell scripts stand in for other programs here, and Windows has no shell for them";
        }
    }
}
