namespace ScrutinyReport.Hosting;

/// <summary>What an exception of the disk amounts to.</summary>
internal static class DiskFailure
{
    private const int SharingViolation = unchecked((int)0x80070020);
    private const int LockViolation = unchecked((int)0x80070021);
    private const int WouldBlockOnLinux = 11;
    private const int WouldBlockOnMac = 35;

    /// <summary>Whether another program has the file open and shares it with nobody.</summary>
    public static bool IsInUse(Exception error) =>
        error is IOException { HResult: SharingViolation or LockViolation or WouldBlockOnLinux or WouldBlockOnMac };

    /// <summary>What went wrong, in words that name no path.</summary>
    public static string Reason(Exception error)
    {
        if (IsInUse(error))
        {
            return "another program has it open and locked";
        }

        var said = error.Message.Split(" : '")[0].TrimEnd('.');
        return error switch
        {
            UnauthorizedAccessException => "permission denied",
            FileNotFoundException or DirectoryNotFoundException => "it is not there",
            PathTooLongException => "its name is longer than this disk allows",
            _ when said.Contains('\'', StringComparison.Ordinal) => "the disk refused it",
            _ => char.ToLowerInvariant(said[0]) + said[1..],
        };
    }
}
