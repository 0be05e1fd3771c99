using ScrutinyReport.Tests.Cli;

namespace ScrutinyReport.Tests.Hosting;

/// <summary>A program called soffice that does what a test needs: fails, sleeps, makes a PDF of its own.</summary>
internal static class FakeOffice
{
    /// <summary>Writes the program into a folder <c>bin</c>; the path of that folder.</summary>
    public static string In(TemporaryFolder folder, string script)
    {
        folder.Write("bin/soffice", $"#!/bin/sh\n{script}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(
                folder.File("bin/soffice"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return folder.File("bin");
    }
}
