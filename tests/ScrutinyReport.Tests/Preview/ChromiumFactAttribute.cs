namespace ScrutinyReport.Tests.Preview;

/// <summary>
/// A test that needs Chromium: skipped where it is not installed, and failing there on a build server.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute()
    {
        if (Program is null && Environment.GetEnvironmentVariable("CI") != "true")
        {
            Skip = "Chromium is not installed";
        }
    }

    /// <summary>Where Chromium is; null where it is not.</summary>
    public static string? Program { get; } =
        ((string[])["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"])
            .FirstOrDefault(File.Exists);
}
