using System.Text.Json;
using ScrutinyReport.Assessment;
using ScrutinyReport.Changes;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;
using ScrutinyReport.Readiness;

namespace ScrutinyReport.Cli;

/// <summary>
/// What a command said and did, as one JSON object for machines. Its names stay; later ones are added.
/// </summary>
internal static class JsonReport
{
    public static string Of(
        int exitCode,
        IReadOnlyCollection<Problem> problems,
        Built? built,
        IReadOnlyCollection<WrittenFile> files,
        ReportChanges? changes = null) => JsonText.Of(exitCode, json =>
    {
        Write(json, built);
        WriteCounts(json, built?.Summary, problems, built?.Accepted.Length ?? 0);
        WriteProblems(json, problems);
        WriteOutputs(json, files);
        if (built is { Request.IsDraft: true })
        {
            WriteMissing(json, built.Missing);
        }

        if (changes is not null)
        {
            ChangesJson.Write(json, changes);
        }
    });

    private static void Write(Utf8JsonWriter json, Built? built)
    {
        if (built is not { Request: var request })
        {
            return;
        }

        json.WriteString("report", request.Report.Id.Value);
        if (request.Authority is { } authority)
        {
            // National figures are of years; the quarter that they were looked up in says nothing of them.
            json.WriteNumber("authority", authority.Number);
            json.WriteString("name", authority.Name);
            json.WriteString("up_to", request.Quarter.YearName);
            return;
        }

        json.WriteBoolean("draft", request.IsDraft);
        json.WriteStartObject("quarter");
        json.WriteString("id", request.Quarter.FileName);
        json.WriteString("name", request.Quarter.ToString());
        json.WriteString("first_day", DayWords.Iso(request.Quarter.FirstDay));
        json.WriteString("last_day", DayWords.Iso(request.Quarter.LastDay));
        json.WriteEndObject();
    }

    /// <summary>The commentary that a draft lacks, and from whom.</summary>
    public static void WriteMissing(Utf8JsonWriter json, IEnumerable<ExpectedCommentary> missing)
    {
        json.WriteStartArray("missing");
        foreach (var one in missing)
        {
            json.WriteStartObject();
            json.WriteString("subject", one.Subject);
            json.WriteString("title", one.Title);
            json.WriteString("from", one.Owner);
            json.WriteString("reason", one.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteOutputs(Utf8JsonWriter json, IEnumerable<WrittenFile> files)
    {
        json.WriteStartArray("outputs");
        foreach (var file in files)
        {
            json.WriteStartObject();
            json.WriteString("path", file.Path);
            json.WriteBoolean("changed", file.Changed);
            json.WriteBoolean("removed", file.IsRemoved);
            json.WriteString("instead_of", file.InsteadOf);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteCounts(
        Utf8JsonWriter json, Summary? summary, IReadOnlyCollection<Problem> problems, int accepted)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("errors", problems.Count(problem => problem.Severity == Severity.Error));
        json.WriteNumber("warnings", problems.Count(problem => problem.Severity == Severity.Warning));
        json.WriteNumber("accepted", accepted);
        if (summary is not null)
        {
            json.WriteNumber("indicators", summary.Indicators);
            json.WriteNumber("with_data", summary.WithData);
            json.WriteNumber("without_data", summary.WithoutData);
            if (!summary.Ratings.IsEmpty)
            {
                json.WriteStartObject("ratings");
                foreach (var tally in summary.Ratings)
                {
                    json.WriteNumber(tally.Of.Name, tally.Count);
                }

                json.WriteEndObject();
            }

            json.WriteStartObject("quartiles");
            json.WriteNumber("first", summary.Quartiles.First);
            json.WriteNumber("second", summary.Quartiles.Second);
            json.WriteNumber("third", summary.Quartiles.Third);
            json.WriteNumber("fourth", summary.Quartiles.Fourth);
            json.WriteEndObject();
            json.WriteStartObject("judgements");
            json.WriteNumber("improved", summary.Judged(Judgement.Better));
            json.WriteNumber("similar", summary.Judged(Judgement.Similar));
            json.WriteNumber("declined", summary.Judged(Judgement.Worse));
            json.WriteNumber("without_polarity", summary.Judged(Judgement.None));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    public static void WriteProblems(Utf8JsonWriter json, IEnumerable<Problem> problems)
    {
        json.WriteStartArray("problems");
        foreach (var problem in problems)
        {
            Write(json, problem);
        }

        json.WriteEndArray();
    }

    /// <summary>
    /// A problem, whose file is named from the workspace's folder: which that is is told where there are several.
    /// </summary>
    public static void Write(Utf8JsonWriter json, Problem problem, string? workspace = null)
    {
        json.WriteStartObject();
        if (workspace is not null)
        {
            json.WriteString("workspace", workspace);
        }

        json.WriteString("code", problem.Code);
        json.WriteString("severity", ProblemPrinter.Word(problem.Severity));
        json.WriteString("file", problem.Place.File);
        json.WriteNumber("line", problem.Place.Line);
        json.WriteNumber("column", problem.Place.Column);
        json.WriteNumber("length", problem.Place.Length);
        if (problem.Place.Address is { } address)
        {
            json.WriteString("cell", address);
        }

        json.WriteString("message", problem.Message);
        json.WriteString("hint", problem.Hint);
        json.WriteString("indicator", problem.Indicator);
        json.WriteEndObject();
    }
}
