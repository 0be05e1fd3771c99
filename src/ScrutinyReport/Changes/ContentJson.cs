using System.Text.Json;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Changes;

/// <summary>What a report said, as the file that stands beside it.</summary>
internal static class ContentJson
{
    public static byte[] Write(ReportContent content) => JsonFile.Of(json =>
    {
        if (content.Council is { } council)
        {
            json.WriteString("council", council);
        }

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
    });

    /// <summary>Null where the file holds something else.</summary>
    public static ReportContent? Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            return new()
            {
                Council = root.TryGetProperty("council", out var council) ? council.GetString() : null,
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
        [.. subject.GetProperty("facts")
            .EnumerateObject()
            .Select(fact => new SaidFact(fact.Name, fact.Value.GetString()!))],
        [.. subject.GetProperty("sentences").EnumerateArray().Select(sentence => sentence.GetString()!)]);
}
