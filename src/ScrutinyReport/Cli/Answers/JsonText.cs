using System.Text;
using System.Text.Json;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Cli;

/// <summary>JSON that a command answers with, which may stand in the log of a pipeline.</summary>
internal static class JsonText
{
    /// <summary>The answer of a run with this end.</summary>
    public static string Of(int exitCode, Action<Utf8JsonWriter> members) => Of(json =>
    {
        json.WriteNumber("exit_code", exitCode);
        members(json);
    });

    /// <summary>
    /// The object, with a line feed behind it. What GitHub or Azure would take for a command stands in a string, where
    /// its first sign can be written otherwise.
    /// </summary>
    public static string Of(Action<Utf8JsonWriter> members) => Encoding.UTF8.GetString(JsonFile.Of(members))
        .Replace("##[", @"\u0023#[", StringComparison.Ordinal)
        .Replace("##vso[", @"\u0023#vso[", StringComparison.Ordinal);
}
