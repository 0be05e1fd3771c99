using System.Runtime.CompilerServices;

namespace ScrutinyReport.Tests;

/// <summary>Where the files of this repository are: found from where this one stood when it was compiled.</summary>
internal static class Checkout
{
    public static string Root { get; } = Path.GetFullPath("../..", Path.GetDirectoryName(Here())!);

    /// <summary>A file or folder by its path from the root.</summary>
    public static string At(string path) => Path.GetFullPath(path, Root);

    private static string Here([CallerFilePath] string file = "") => file;
}
