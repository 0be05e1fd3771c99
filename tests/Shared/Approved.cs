using System.Runtime.CompilerServices;
using System.Text;
using Xunit.Sdk;

namespace ScrutinyReport.Tests;

/// <summary>
/// Compares a whole result with the approved file beside the test, <c>Class.Test.verified.txt</c>. Where they differ
/// the result is written to <c>Class.Test.received.txt</c> for a person to read; approving is renaming it.
/// </summary>
internal static class Approved
{
    public static void Text(
        string received,
        string? variant = null,
        string extension = "txt",
        [CallerFilePath] string file = "",
        [CallerMemberName] string test = "")
    {
        var name = Path.GetFileNameWithoutExtension(file) + "." + test + (variant is null ? "" : "_" + variant);
        var folder = Path.GetDirectoryName(file)!;
        Compare(
            received,
            Path.Combine(folder, $"{name}.verified.{extension}"),
            Path.Combine(folder, $"{name}.received.{extension}"));
    }

    /// <summary>
    /// Compares a page of the documentation that is generated from the code with the page as it stands.
    /// </summary>
    public static void Page(string received, string path) =>
        Compare(received, path, Path.ChangeExtension(path, ".received" + Path.GetExtension(path)));

    private static void Compare(string received, string verifiedPath, string receivedPath)
    {
        var text = received.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        var verified = File.Exists(verifiedPath) ? File.ReadAllText(verifiedPath) : null;
        if (verified == text)
        {
            File.Delete(receivedPath);
            return;
        }

        File.WriteAllText(receivedPath, text, new UTF8Encoding(false));
        throw new XunitException(verified is null
            ? $"{verifiedPath} is not there yet. Read {receivedPath} and rename it if it is right.\n\n{text}"
            : $"{receivedPath} differs from the approved text.\n{FirstDifference(verified, text)}");
    }

    private static string FirstDifference(string verified, string received)
    {
        var (left, right) = (verified.Split('\n'), received.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(left.Length, right.Length))
            .First(i => left.ElementAtOrDefault(i) != right.ElementAtOrDefault(i));
        return $"line {line + 1}\n  approved: {left.ElementAtOrDefault(line)}\n  received: {right.ElementAtOrDefault(line)}";
    }
}
