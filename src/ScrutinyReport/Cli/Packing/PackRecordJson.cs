using System.Text.Json;

namespace ScrutinyReport.Cli;

/// <summary>The record of a pack as its manifest holds it.</summary>
internal static class PackRecordJson
{
    public static PackRecord Read(string meeting, JsonElement root) =>
        new(meeting, root.GetProperty("pages").GetInt32(), root.GetProperty("made_of").GetString()!)
        {
            FrontSheet = root.TryGetProperty("front_sheet", out var front) ? ReadPart(front) : null,
            Papers = [.. root.GetProperty("papers").EnumerateArray().Select(ReadPaper)],
        };

    public static void Write(Utf8JsonWriter json, PackRecord pack)
    {
        json.WriteString("meeting", pack.Meeting);
        json.WriteNumber("pages", pack.Pages);
        json.WriteString("made_of", pack.Key);
        if (pack.FrontSheet is { } front)
        {
            json.WriteStartObject("front_sheet");
            Write(json, front);
            json.WriteEndObject();
        }

        json.WriteStartArray("papers");
        foreach (var paper in pack.Papers)
        {
            json.WriteStartObject();
            json.WriteNumber("item", paper.Item);
            json.WriteString("paper", paper.Name);
            Write(json, paper.Part);
            json.WriteString("sha256", paper.Sha256);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static PackedPaperRecord ReadPaper(JsonElement paper) => new(
        paper.GetProperty("item").GetInt32(),
        paper.GetProperty("paper").GetString()!,
        ReadPart(paper),
        paper.GetProperty("sha256").GetString()!);

    private static PackedPart ReadPart(JsonElement part) => new(
        part.GetProperty("first_page").GetInt32(),
        part.GetProperty("last_page").GetInt32(),
        part.TryGetProperty("laid_out_from", out var layout) ? layout.GetString()! : "");

    private static void Write(Utf8JsonWriter json, PackedPart part)
    {
        json.WriteNumber("first_page", part.First);
        json.WriteNumber("last_page", part.Last);
        json.WriteString("laid_out_from", part.Layout);
    }
}
