using System.Text.Encodings.Web;
using System.Text.Json;

namespace ScrutinyReport.Changes;

/// <summary>What a report said, as the file that stands beside it.</summary>
internal static class ContentJson
{
    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static byte[] Write(ReportContent content)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Readable))
        {
            json.WriteStartObject();
            json.WriteString("report", content.Report);
            json.WriteString("quarter", content.Quarter);
            json.WriteStartArray("subjects");
            foreach (var subject in content.Subjects)
            {
                json.WriteStartObject();
                json.WriteString("id", subject.Id);
                json.WriteString("name", subject.Name);
                json.WriteStartObject("facts");
                foreach (var fact in subject.Facts)
                {
                    json.WriteString(fact.What, fact.Shown);
                }

                json.WriteEndObject();
                json.WriteStartArray("sentences");
                foreach (var sentence in subject.Sentences)
                {
                    json.WriteStringValue(sentence);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return [.. stream.ToArray(), .. "\n"u8];
    }

    /// <summary>Null where the file holds something else.</summary>
    public static ReportContent? Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            return new()
            {
                Report = root.GetProperty("report").GetString()!,
                Quarter = root.GetProperty("quarter").GetString()!,
                Subjects = [.. root.GetProperty("subjects").EnumerateArray().Select(Subject)],
            };
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    private static SubjectContent Subject(JsonElement subject) => new(
        subject.GetProperty("id").GetString()!,
        subject.GetProperty("name").GetString()!,
        [.. subject.GetProperty("facts").EnumerateObject().Select(fact => new Fact(fact.Name, fact.Value.GetString()!))],
        [.. subject.GetProperty("sentences").EnumerateArray().Select(sentence => sentence.GetString()!)]);
}
