using System.Text.Encodings.Web;
using System.Text.Json;

namespace ScrutinyReport.Foundation;

/// <summary>A JSON object as a file or an answer: for people and for machines.</summary>
public static class JsonFile
{
    // LF on every machine, and letters as they are.
    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The object with what <paramref name="members"/> writes into it, and a line feed behind it.</summary>
    public static byte[] Of(Action<Utf8JsonWriter> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Readable))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
