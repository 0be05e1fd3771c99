using ScrutinyReport.Foundation;
using ScrutinyReport.Inspecting;

namespace ScrutinyReport.Cli;

/// <summary>What an inspection found, as one JSON object for machines. Its names stay; later ones are added.</summary>
internal static class InspectionJson
{
    public static string Of(int exitCode, IReadOnlyCollection<Problem> problems, Inspection? inspection) =>
        JsonText.Of(exitCode, json =>
    {
        if (inspection is not null)
        {
            json.WriteStartObject("document");
            json.WriteString("title", inspection.Title);
            json.WriteBoolean("template", inspection.IsTemplate);
            json.WriteString("language", inspection.Language);
            json.WriteNumber("headings", inspection.Headings);
            json.WriteNumber("paragraphs", inspection.Paragraphs);
            json.WriteNumber("numbered", inspection.Numbered);
            json.WriteNumber("words", inspection.Words);
            json.WriteNumber("tables", inspection.Tables);
            json.WriteNumber("pictures", inspection.Pictures);
            json.WriteNumber("links", inspection.Links);
            json.WriteEndObject();
        }

        JsonReport.WriteProblems(json, problems);
    });
}
