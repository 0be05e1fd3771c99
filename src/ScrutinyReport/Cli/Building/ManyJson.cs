using System.Text.Json;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Cli;

/// <summary>What many reports came to, as one JSON object for machines. Its names stay; later ones are added.</summary>
internal static class ManyJson
{
    public static string Of(
        int exitCode, IReadOnlyCollection<ManyReport> reports,
        IReadOnlyCollection<FolderProblems> folders) => JsonText.Of(exitCode, json =>
    {
        var problems = folders.SelectMany(one => one.Problems).ToList();
        json.WriteStartObject("summary");
        json.WriteNumber("reports", reports.Count);
        json.WriteNumber("made", reports.Count(report => report.IsMade));
        json.WriteNumber("errors", problems.Count(problem => problem.Severity == Severity.Error));
        json.WriteNumber("warnings", problems.Count(problem => problem.Severity == Severity.Warning));
        json.WriteEndObject();
        json.WriteStartArray("reports");
        foreach (var report in reports)
        {
            Write(json, report);
        }

        json.WriteEndArray();
        json.WriteStartArray("problems");
        foreach (var folder in folders)
        {
            foreach (var problem in folder.Problems)
            {
                JsonReport.Write(json, problem, folder.Shown.TrimEnd('/'));
            }
        }

        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, ManyReport report)
    {
        json.WriteStartObject();
        json.WriteString("workspace", report.Order.Source.Shown.TrimEnd('/'));
        json.WriteString("report", report.Order.Report.Id.Value);
        if (report.Order.Authority is { } authority)
        {
            json.WriteNumber("authority", authority.Number);
            json.WriteString("name", authority.Name);
        }

        json.WriteBoolean("made", report.IsMade);
        JsonReport.WriteCounts(json, report.Summary, report.Problems, report.Accepted.Length);
        JsonReport.WriteOutputs(json, report.Files);
        if (report.Missing is { } missing)
        {
            JsonReport.WriteMissing(json, missing);
        }

        json.WriteEndObject();
    }
}
