namespace ScrutinyReport.Importing;

/// <summary>The files that office programs leave beside a document while somebody has it open.</summary>
internal static class LockFile
{
    private const string OfExcel = "~$";
    private const string OfLibreOffice = ".~lock.";

    /// <summary>The name of the document that a path is the lock file of; null where it is none.</summary>
    public static string? Of(string path) => Path.GetFileName(path) switch
    {
        var name when name.StartsWith(OfExcel, StringComparison.Ordinal) => name[OfExcel.Length..],
        var name when name.StartsWith(OfLibreOffice, StringComparison.Ordinal) =>
            name[OfLibreOffice.Length..].TrimEnd('#'),
        _ => null,
    };
}
