using System.Collections.Immutable;
using System.Text.Json;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Cli;

/// <summary>
/// Problems in the Static Analysis Results Interchange Format, SARIF 2.1.0, an OASIS standard. Files are named relative
/// to the repository; nothing is said of the machine or the time.
/// </summary>
internal static class SarifWriter
{
    private const string Schema =
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    public static byte[] Write(ImmutableArray<(Problem Problem, Repository Repository)> problems)
    {
        ImmutableArray<string> codes =
            [.. problems.Select(one => one.Problem.Code).Distinct().Order(StringComparer.Ordinal)];
        return JsonFile.Of(json =>
        {
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, codes);
            json.WriteStartArray("invocations");
            json.WriteStartObject();
            json.WriteBoolean("executionSuccessful", true);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var (problem, repository) in problems)
            {
                Write(json, problem, codes.IndexOf(problem.Code), repository);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
        });
    }

    private static void WriteTool(Utf8JsonWriter json, ImmutableArray<string> codes)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", Product.Name);
        json.WriteString("semanticVersion", Product.Version);
        json.WriteStartArray("rules");
        var entries = ProblemPages.Entries();
        foreach (var code in codes)
        {
            var (heading, body) = entries[code].Split('\n', 2) is [var first, var rest]
                ? (first[code.Length..].Trim(), rest.Trim('\n'))
                : (code, "");
            json.WriteStartObject();
            json.WriteString("id", code);
            WriteMessage(json, "shortDescription", heading);
            WriteMessage(json, "fullDescription", body.Split("\n\n")[0].Replace('\n', ' '));
            json.WriteStartObject("help");
            json.WriteString("text", Literal(body));
            json.WriteString("markdown", body);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Problem problem, int rule, Repository repository)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", problem.Code);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", ProblemPrinter.Word(problem.Severity));
        var isInFile = repository.NameOf(problem.Place) is not null;
        var where = isInFile || problem.Place.File.Length == 0 ? "" : $"{problem.Place}: ";
        var hint = problem.Hint is null ? "" : $"\nhint: {problem.Hint}";
        WriteMessage(json, "message", $"{where}{problem.Message}{hint}");
        if (isInFile)
        {
            json.WriteStartArray("locations");
            json.WriteStartObject();
            WriteLocation(json, problem.Place, repository);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        WriteTrail(json, problem.Trail, repository);
        json.WriteEndObject();
    }

    private static void WriteTrail(Utf8JsonWriter json, ImmutableArray<Step> trail, Repository repository)
    {
        if (trail.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("relatedLocations");
        foreach (var (number, step) in trail.Index())
        {
            var isInFile = repository.NameOf(step.Place) is not null;
            json.WriteStartObject();
            json.WriteNumber("id", number + 1);
            WriteLocation(json, step.Place, repository);
            WriteMessage(json, "message", isInFile ? step.Message : $"{step.Place}: {step.Message}");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLocation(Utf8JsonWriter json, Place place, Repository repository)
    {
        if (repository.NameOf(place) is not { } name)
        {
            return;
        }

        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', name.Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
        if (place.Source is { } source)
        {
            var end = place.Start + place.Length;
            json.WriteStartObject("region");
            json.WriteNumber("startLine", place.Line);
            json.WriteNumber("startColumn", place.Column);
            json.WriteNumber("endLine", source.LineAt(end));
            json.WriteNumber("endColumn", source.ColumnAt(end));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteMessage(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", Literal(text));
        json.WriteEndObject();
    }

    // In a message of SARIF braces stand for arguments, and brackets before a parenthesis for a link.
    private static string Literal(string text)
    {
        var doubled = text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
        return doubled.Contains("](", StringComparison.Ordinal)
            ? doubled.Replace("[", "\\[", StringComparison.Ordinal)
            : doubled;
    }
}
