using System.Collections.Immutable;
using System.Text;

namespace ScrutinyReport.Hosting;

/// <summary>What a browser asks the preview for: a path and the values behind its question mark.</summary>
internal sealed record PreviewQuestion(string Path, ImmutableDictionary<string, string> Values)
{
    public static PreviewQuestion Read(string target)
    {
        var parts = target.Split('?', 2);
        var values = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var pair in (parts.Length > 1 ? parts[1] : "").Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var sides = pair.Split('=', 2);
            values[Plain(sides[0])] = sides.Length > 1 ? Plain(sides[1]) : "";
        }

        return new(Plain(parts[0]), values.ToImmutable());
    }

    /// <summary>The value; null where it is left out or empty.</summary>
    public string? Find(string name) => Values.GetValueOrDefault(name) is { Length: > 0 } value ? value : null;

    private static string Plain(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}

/// <summary>What the preview answers; null in place of it means that there is no such thing.</summary>
internal sealed record PreviewAnswer(string ContentType, ReadOnlyMemory<byte> Body)
{
    public static PreviewAnswer Of(string contentType, string text) => new(contentType, Encoding.UTF8.GetBytes(text));
}
