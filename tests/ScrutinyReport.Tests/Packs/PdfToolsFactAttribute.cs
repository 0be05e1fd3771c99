using ScrutinyReport.Hosting;

namespace ScrutinyReport.Tests.Packs;

/// <summary>
/// A test that needs qpdf, and LibreOffice unless something stands in for it: skipped where they are not installed, and
/// failing there on a build server.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PdfToolsFactAttribute : FactAttribute
{
    public PdfToolsFactAttribute()
    {
        var missing = Qpdf.Find(Environment.GetEnvironmentVariable) is null ? "qpdf"
            : ScrutinyReport.Tests.Writing.LibreOffice.Program is null ? "LibreOffice (soffice)"
            : null;
        if (missing is not null && Environment.GetEnvironmentVariable("CI") != "true")
        {
            Skip = $"{missing} is not installed";
        }
    }
}
