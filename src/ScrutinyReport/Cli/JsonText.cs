using System.Text;

namespace ScrutinyReport.Cli;

/// <summary>JSON that a command answers with, which may stand in the log of a pipeline.</summary>
internal static class JsonText
{
    /// <summary>
    /// The object that was written, with a line feed behind it. What GitHub or Azure would take for a command stands in a string, where
    /// its first sign can be written otherwise.
    /// </summary>
    public static string Of(MemoryStream json) => Encoding.UTF8.GetString(json.ToArray())
        .Replace("##[", @"\u0023#[", StringComparison.Ordinal)
        .Replace("##vso[", @"\u0023#vso[", StringComparison.Ordinal) + "\n";
}
