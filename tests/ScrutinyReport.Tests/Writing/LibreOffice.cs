using System.Diagnostics;

namespace ScrutinyReport.Tests.Writing;

/// <summary>LibreOffice as a second reader of our files.</summary>
internal static class LibreOffice
{
    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .SelectMany(folder => new[] { "soffice", "soffice.exe" }.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    /// <summary>The file converted, by a LibreOffice of its own that leaves nothing behind.</summary>
    public static byte[] Convert(byte[] file, string from, string into)
    {
        var folder = Directory.CreateTempSubdirectory("scrutiny-libreoffice-");
        try
        {
            var source = Path.Combine(folder.FullName, $"paper.{from}");
            var output = Path.Combine(folder.FullName, "out");
            File.WriteAllBytes(source, file);
            var profile = new Uri(Path.Combine(folder.FullName, "profile")).AbsoluteUri;
            using var process = Process.Start(new ProcessStartInfo(
                Program!,
                ["--headless", $"-env:UserInstallation={profile}", "--convert-to", into, "--outdir", output, source])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            if (!process.WaitForExit(TimeSpan.FromMinutes(2)))
            {
                process.Kill(entireProcessTree: true);
            }

            return File.ReadAllBytes(Path.Combine(output, $"paper.{into.Split(':')[0]}"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
