using System.Text.Json;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Cli;

/// <summary>
/// What the packs of a meeting came to, as one JSON object for machines. Its names stay; later ones are added.
/// </summary>
internal static class PackJson
{
    public static string Of(int exitCode, IReadOnlyCollection<Problem> problems, PackedMeeting? packed) =>
        JsonText.Of(exitCode, json =>
    {
        Write(json, packed);
        JsonReport.WriteCounts(json, null, problems, Accepted(packed));
        JsonReport.WriteProblems(json, problems);
        JsonReport.WriteOutputs(json, packed?.Made.SelectMany(made => made.Files) ?? []);
    });

    private static int Accepted(PackedMeeting? packed) =>
        packed?.Contents.Papers.Sum(paper => paper.Built?.Accepted.Length ?? 0) ?? 0;

    private static void Write(Utf8JsonWriter json, PackedMeeting? packed)
    {
        if (packed is null)
        {
            return;
        }

        json.WriteString("meeting", packed.Contents.Meeting.Name);
        json.WriteString("date", DayWords.Iso(packed.Contents.Meeting.Date.Value));
        json.WriteStartArray("packs");
        foreach (var pack in packed.Left)
        {
            json.WriteStartObject();
            Head(json, pack.Draft.Plan, made: false, pack.Record.Pages);
            json.WriteStartArray("papers");
            foreach (var paper in pack.Record.Papers)
            {
                Paper(json, paper.Item, paper.Name, (paper.Part.First, paper.Part.Last), reused: true);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        foreach (var (pack, _) in packed.Made)
        {
            json.WriteStartObject();
            Head(json, pack.Draft.Plan, made: true, pack.Layout?.Total);
            json.WriteStartArray("papers");
            foreach (var (index, paper) in pack.Draft.Plan.Papers.Index())
            {
                var pages = pack.Layout?.Parts[index + 1];
                Paper(json, paper.Item.Number, paper.Name, pages is { } part ? (part.First, part.Last) : null,
                    pack.Reused.Contains(paper));
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Head(Utf8JsonWriter json, PackPlan plan, bool made, int? pages)
    {
        json.WriteString("name", plan.OutputName);
        json.WriteBoolean("made", made);
        if (pages is { } count)
        {
            json.WriteNumber("pages", count);
        }
    }

    private static void Paper(Utf8JsonWriter json, int item, string name, (int First, int Last)? pages, bool reused)
    {
        json.WriteStartObject();
        json.WriteNumber("item", item);
        json.WriteString("paper", name);
        if (pages is var (first, last))
        {
            json.WriteNumber("first_page", first);
            json.WriteNumber("last_page", last);
        }

        json.WriteBoolean("reused", reused);
        json.WriteEndObject();
    }
}
