using System.Collections.Immutable;
using System.Text.Json;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Cli;

/// <summary>Explanations as one JSON object for machines. Its names stay; later ones are added.</summary>
internal static class ExplainJson
{
    public static string Of(int exitCode, Explained? explained, IReadOnlyCollection<Problem> problems) =>
        JsonText.Of(exitCode, json =>
    {
        if (explained is not null)
        {
            Write(json, explained);
        }

        JsonReport.WriteProblems(json, problems);
    });

    private static void Write(Utf8JsonWriter json, Explained explained)
    {
        var assessed = explained.Assessed;
        json.WriteString("indicator", assessed.Indicator.Id);
        json.WriteString("name", assessed.Indicator.Name);
        if (explained.Authority is { } authority)
        {
            json.WriteNumber("authority", authority.Number);
            json.WriteString("authority_name", authority.Name);
            json.WriteString("up_to", explained.Quarter.YearName);
        }
        else
        {
            json.WriteString("quarter", explained.Quarter.FileName);
        }

        json.WriteString("value", assessed.Latest?.Shown);
        json.WriteString("policy", assessed.Policy.Name);
        json.WriteString("rating", assessed.Rating.Band?.Name);
        json.WriteStartArray("steps");
        foreach (var one in explained.Steps)
        {
            json.WriteStartObject();
            json.WriteString("rule", one.Rule);
            json.WriteString("sentence", one.Sentence);
            Write(json, "figures", one.Inputs, explained.TellsColumns);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, ImmutableArray<Figure> figures, bool tellsColumns)
    {
        json.WriteStartArray(name);
        foreach (var figure in figures)
        {
            json.WriteStartObject();
            json.WriteNumber("number", figure.Number);
            json.WriteString("shown", figure.Shown);
            switch (figure.Origin)
            {
                case FromCell cell:
                    Write(json, cell, tellsColumns);
                    break;
                case Computed computed:
                    json.WriteString("rule", computed.Rule);
                    Write(json, "inputs", computed.Inputs, tellsColumns);
                    break;
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, FromCell cell, bool tellsColumns)
    {
        json.WriteString("file", cell.Place.File);
        json.WriteNumber("line", cell.Place.Line);
        if (tellsColumns)
        {
            json.WriteNumber("column", cell.Place.Column);
        }

        json.WriteString("heading", cell.Heading);
        json.WriteString("text", cell.Text);
    }
}
