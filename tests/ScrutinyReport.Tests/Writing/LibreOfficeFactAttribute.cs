namespace ScrutinyReport.Tests.Writing;

/// <summary>
/// A test that needs LibreOffice: skipped where it is not installed, and failing there on a build server.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LibreOfficeFactAttribute : FactAttribute
{
    public LibreOfficeFactAttribute()
    {
        if (LibreOffice.Program is null && Environment.GetEnvironmentVariable("CI") != "true")
        {
            Skip = "LibreOffice (soffice) is not installed";
        }
    }
}
