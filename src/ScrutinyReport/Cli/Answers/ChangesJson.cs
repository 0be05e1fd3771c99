using System.Text.Json;
using ScrutinyReport.Changes;
using ScrutinyReport.Snapshots;

namespace ScrutinyReport.Cli;

/// <summary>
/// What changed since an earlier build, for machines: figures and ratings by indicator, and the sentences that differ,
/// as they were and as they are.
/// </summary>
internal static class ChangesJson
{
    public static void Write(Utf8JsonWriter json, ReportChanges changes)
    {
        json.WriteStartObject("changes");
        json.WriteNumber("figures", changes.Figures);
        json.WriteNumber("ratings", changes.Ratings);
        json.WriteNumber("passages", changes.Passages);
        json.WriteStartArray("subjects");
        foreach (var subject in changes.Subjects)
        {
            Write(json, subject);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SubjectChanges subject)
    {
        json.WriteStartObject();
        json.WriteString("id", subject.Id.Length == 0 ? null : subject.Id);
        json.WriteString("name", subject.Name);
        json.WriteStartArray("facts");
        foreach (var fact in subject.Facts)
        {
            json.WriteStartObject();
            json.WriteString("what", fact.What);
            json.WriteString("was", fact.Old);
            json.WriteString("is", fact.New);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("passages");
        foreach (var passage in subject.Passages)
        {
            json.WriteStartObject();
            json.WriteString("was", Text(passage, PieceKind.Came));
            json.WriteString("is", Text(passage, PieceKind.Gone));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>
    /// One side of a difference: without the pieces that only the other has; null where nothing is left.
    /// </summary>
    private static string? Text(Difference passage, PieceKind other) =>
        string.Concat(passage.Pieces.Where(piece => piece.Kind != other)
            .Select(piece => piece.Text)) is { Length: > 0 } text
            ? text
            : null;
}
