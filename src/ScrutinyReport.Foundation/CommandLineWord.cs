using System.Buffers;

namespace ScrutinyReport.Foundation;

/// <summary>A name as a word of a command line that somebody copies out of a message.</summary>
public static class CommandLineWord
{
    // What the shells of Linux, macOS and Windows read as it stands.
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./:=+");

    /// <summary>In double quotes where a shell would take it apart, as it would a name with a blank in it.</summary>
    public static string Of(string name) => name.AsSpan().ContainsAnyExcept(Plain) ? $"\"{name}\"" : name;
}
