using System.Collections.Immutable;
using System.Reflection;

namespace ScrutinyReport.Cli;

/// <summary>Files that travel inside the program: the built-in templates and the pages about problems.</summary>
internal static class Resources
{
    private static readonly Assembly Program = typeof(Resources).Assembly;

    private static readonly ImmutableArray<string> Names =
        [.. Program.GetManifestResourceNames().Order(StringComparer.Ordinal)];

    /// <summary>The names that start with <paramref name="folder"/>, in order.</summary>
    public static IEnumerable<string> In(string folder) =>
        Names.Where(name => name.StartsWith(folder, StringComparison.Ordinal));

    public static byte[] Read(string name)
    {
        using var stream = Program.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
