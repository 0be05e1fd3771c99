using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ScrutinyReport.Cli;

/// <summary>
/// The memory that a report is made in, taken at once and in large pages. By and by it would be two hundred calls of
/// the system, each of which stops the other core, and a fifth of the time would go into handing out small pages
/// (docs/decisions/0038).
/// </summary>
internal static class ReportMemory
{
    // A report of sixteen quarters with charts; what is not used is not touched.
    private const int OfOneReport = 32 << 20;
    private const int Region = 4 << 20;    // what the collector takes at once

    // The collector begins in its third region; once it has collected it may go on in the second, then behind the
    // third.
    private const int Before = 2 * Region;
    private const int Near = 256 << 20;

    // A native program's static fields, and behind them the places where it notes which method an interface leads to.
    private const int Page = 4 << 10;
    private const int Noted = 136 * Page;

    private const int AdviseLargePages = 14;    // MADV_HUGEPAGE
    private const int AdviseWriting = 23;    // MADV_POPULATE_WRITE

    private static bool IsToBeTaken = true;    // not the default: so it stands among the first of the static fields

    /// <summary>To be called once, before there is a second thread.</summary>
    public static void Take()
    {
        IsToBeTaken = false;
        Advise();
        try
        {
            _ = GC.TryStartNoGCRegion(OfOneReport);
        }
        catch (ArgumentOutOfRangeException)
        {
            // A machine may not have as much to give.
        }
    }

    // Advice, no more: a system that has no large pages to give hands out small ones.
    private static void Advise()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        var first = GCHandle.Alloc(new byte[1], GCHandleType.Pinned);
        try
        {
            _ = Advise((first.AddrOfPinnedObject() & -Region) - Before, Near, AdviseLargePages);
            if (AppContext.TryGetSwitch("ScrutinyReport.IsNative", out var native) && native)
            {
                var statics = Unsafe.ByteOffset(ref Unsafe.NullRef<bool>(), ref IsToBeTaken);
                _ = Advise(statics & -Page, Noted, AdviseWriting);
            }
        }
        catch (Exception missing) when (missing is DllNotFoundException or EntryPointNotFoundException)
        {
            // Nor need it have a way to be told.
        }
        finally
        {
            first.Free();
        }
    }

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [DllImport("libc", EntryPoint = "madvise")]
    private static extern int Advise(nint start, nint length, int advice);
}
