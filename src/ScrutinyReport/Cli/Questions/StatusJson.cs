using System.Text.Json;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;
using ScrutinyReport.Readiness;

namespace ScrutinyReport.Cli;

/// <summary>How far a quarter is, as one JSON object for machines. Its names stay; later ones are added.</summary>
internal static class StatusJson
{
    public static string Of(int exitCode, QuarterReadiness? of, IReadOnlyCollection<Problem> problems) =>
        JsonText.Of(exitCode, json =>
    {
        if (of is not null)
        {
            Write(json, of);
        }

        JsonReport.WriteProblems(json, problems);
    });

    private static void Write(Utf8JsonWriter json, QuarterReadiness of)
    {
        json.WriteString("report", of.Request.Report.Id.Value);
        json.WriteString("quarter", of.Request.Quarter.FileName);
        json.WriteString("today", DayWords.Iso(of.Today));
        json.WriteString("meeting", Day(of.Request.Meeting?.Date.Value));
        json.WriteString("papers_due", Day(of.Due));
        json.WriteStartArray("figures");
        foreach (var one in of.Figures)
        {
            json.WriteStartObject();
            json.WriteString("indicator", one.Indicator.Id);
            json.WriteString("name", one.Indicator.Name);
            json.WriteString("owner", one.Indicator.Owner);
            json.WriteString("state", StatusPrinter.Words(one.State));
            json.WriteString("reason", one.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("commentary");
        foreach (var one in of.Commentary)
        {
            json.WriteStartObject();
            json.WriteString("subject", one.Subject);
            json.WriteString("title", one.Title);
            json.WriteString("owner", one.Owner);
            json.WriteString("file", one.File);
            json.WriteStartArray("remarks");
            foreach (var remark in one.Remarks)
            {
                json.WriteStringValue(remark);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string? Day(DateOnly? day) => day is { } one ? DayWords.Iso(one) : null;
}
