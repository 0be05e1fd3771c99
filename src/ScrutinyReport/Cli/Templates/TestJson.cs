using System.Text.Json;
using ScrutinyReport.Snapshots;

namespace ScrutinyReport.Cli;

/// <summary>What `test` found, as one JSON object for machines. Its names stay; later ones are added.</summary>
internal static class TestJson
{
    public static string Of(int exitCode, TestRun run) => JsonText.Of(exitCode, json =>
    {
        json.WriteStartArray("cases");
        foreach (var result in run.Cases)
        {
            Write(json, result);
        }

        json.WriteEndArray();
        if (run.Coverage is { } coverage)
        {
            json.WriteStartObject("coverage");
            json.WriteNumber("branches", coverage.AllBranches);
            json.WriteNumber("branches_reached", coverage.Branches);
            json.WriteNumber("templates", coverage.AllTemplates);
            json.WriteNumber("templates_used", coverage.Templates);
            json.WriteEndObject();
        }

        json.WriteStartArray("deleted");
        foreach (var file in run.Deleted)
        {
            json.WriteStringValue(file);
        }

        json.WriteEndArray();
        JsonReport.WriteProblems(json, run.Problems);
    });

    private static void Write(Utf8JsonWriter json, CaseResult result)
    {
        json.WriteStartObject();
        json.WriteString("family", result.Family);
        json.WriteString("name", result.Name);
        json.WriteString("outcome", result.Outcome switch
        {
            CaseOutcome.Passed => "passed",
            CaseOutcome.Differs => "differs",
            CaseOutcome.New => "new",
            CaseOutcome.Accepted => "accepted",
            _ => "failed",
        });
        json.WriteString("verified", result.Approved);
        json.WriteString("received", result.Received);
        json.WriteStartArray("differences");
        foreach (var difference in result.Differences)
        {
            json.WriteStartObject();
            json.WriteNumber("line", difference.Line);
            json.WriteString("words", difference.Plain);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        JsonReport.WriteProblems(json, result.Problems);
        json.WriteEndObject();
    }
}
