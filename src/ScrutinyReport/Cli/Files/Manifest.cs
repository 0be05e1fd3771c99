using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text.Json;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Cli;

/// <summary>
/// The record beside a report's outputs: what they were made of and what was written, as SHA-256. It has no times, and
/// only names relative to the workspace (inputs) or to its own folder (outputs).
/// </summary>
internal sealed record Manifest(
    string Report, string Quarter, ImmutableArray<Hashed> Inputs, ImmutableArray<Hashed> Outputs)
{
    // A hundred reports are made of the same national data.
    private static readonly ConditionalWeakTable<InputFile, Hashed> Known = [];

    /// <summary>Whose report or pack it is; null where an earlier version wrote the manifest.</summary>
    public string? Council { get; init; }

    /// <summary>What a pack says of itself; null in the manifest of a report.</summary>
    public PackRecord? Pack { get; init; }

    /// <summary>What an output was when it was last written; null where it never was.</summary>
    public string? HashOf(string output) => Outputs.FirstOrDefault(hashed => hashed.Path == output)?.Sha256;

    public static string Hash(ReadOnlyMemory<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content.Span));

    public static Hashed Of(InputFile file) => Known.GetValue(file, one => new(one.Path, Hash(one.Content)));

    /// <summary>
    /// The files, each with its hash; a file with a withheld count without it: who knows the rest would find the count
    /// by it.
    /// </summary>
    public static ImmutableArray<Hashed> Of(IEnumerable<InputFile> files, DisclosureSettings? disclosure) =>
    [
        .. files.Select(file => disclosure is not null && WorkspaceFile.IsPrivate(file.Path)
            ? new(file.Path, "withheld")
            : Of(file)),
    ];

    /// <summary>The manifest in a file, or null where the file holds something else.</summary>
    public static Manifest? Parse(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            return new(
                root.GetProperty("report").GetString()!,
                root.TryGetProperty("quarter", out var quarter) ? quarter.GetString()! : "",
                List(root.GetProperty("inputs")),
                List(root.GetProperty("outputs")))
            {
                Council = root.TryGetProperty("council", out var council) ? council.GetString() : null,
                Pack = root.TryGetProperty("meeting", out var meeting)
                    ? PackRecordJson.Read(meeting.GetString()!, root)
                    : null,
            };
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    public byte[] ToJson() => JsonFile.Of(json =>
    {
        json.WriteString("tool", $"{Product.Name} {Product.Version}");
        json.WriteString("report", Report);
        if (Council is not null)
        {
            json.WriteString("council", Council);
        }

        Write(json, Quarter, Pack);
        Write(json, "inputs", Inputs);
        Write(json, "outputs", Outputs);
    });

    private static ImmutableArray<Hashed> List(JsonElement list) =>
    [
        .. list.EnumerateArray().Select(item =>
            new Hashed(item.GetProperty("path").GetString()!, item.GetProperty("sha256").GetString()!)),
    ];

    private static void Write(Utf8JsonWriter json, string quarter, PackRecord? pack)
    {
        if (pack is null)
        {
            json.WriteString("quarter", quarter);
            return;
        }

        PackRecordJson.Write(json, pack);
    }

    private static void Write(Utf8JsonWriter json, string name, ImmutableArray<Hashed> files)
    {
        json.WriteStartArray(name);
        foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("path", file.Path);
            json.WriteString("sha256", file.Sha256);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}

/// <summary>A file and the SHA-256 of its content, in lower-case hexadecimal.</summary>
internal sealed record Hashed(string Path, string Sha256);
