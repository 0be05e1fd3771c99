using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace ScrutinyReport.Hosting;

/// <summary>A console of Windows: it prints escape sequences as they stand until it is told to follow them.</summary>
[SupportedOSPlatform("windows")]
internal static class WindowsConsole
{
    public const int Output = -11;
    public const int Error = -12;

    private const uint VirtualTerminal = 4;

    /// <summary>Tells the console behind a stream to follow escape sequences; false where it cannot.</summary>
    public static bool FollowsEscapes(int stream)
    {
        var console = NativeMethods.GetStdHandle(stream);
        return NativeMethods.GetConsoleMode(console, out var mode) != 0
            && ((mode & VirtualTerminal) != 0 || NativeMethods.SetConsoleMode(console, mode | VirtualTerminal) != 0);
    }

    private static class NativeMethods
    {
        [DllImport("kernel32.dll")]
        [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
        public static extern nint GetStdHandle(int stream);

        [DllImport("kernel32.dll")]
        [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
        public static extern int GetConsoleMode(nint console, out uint mode);

        [DllImport("kernel32.dll")]
        [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
        public static extern int SetConsoleMode(nint console, uint mode);
    }
}
