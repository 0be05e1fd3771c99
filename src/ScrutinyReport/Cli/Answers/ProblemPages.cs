using System.Text;

namespace ScrutinyReport.Cli;

/// <summary>What the documentation says of problems, which travels inside the program.</summary>
internal static class ProblemPages
{
    private const string Heading = "## ";

    /// <summary>The entry of each code, its heading first.</summary>
    public static Dictionary<string, string> Entries() => Resources.In("docs/problems/")
        .SelectMany(name => Entries(Encoding.UTF8.GetString(Resources.Read(name))))
        .ToDictionary(entry => entry.Code, entry => entry.Text, StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<(string Code, string Text)> Entries(string page) => page.ReplaceLineEndings("\n")
        .Split("\n" + Heading)
        .Skip(1)
        .Select(entry => (entry.Split(' ', 2)[0], entry.TrimEnd('\n') + "\n"));
}
