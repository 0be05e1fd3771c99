using System.Collections.Immutable;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ScrutinyReport.Cli;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Tests.Workspaces;

/// <summary>
/// The JSON Schemas say what the readers of settings read, no more and no less. The readers are asked: a setting of a name
/// that cannot be is answered with those that can.
/// </summary>
public static partial class SchemaTests
{
    private const string Impossible = "zzzzzzzzzzzzzzzzzzzz";

    private static readonly Lazy<Settings> Settings = new(() =>
        SettingsReader.Read(new("scrutiny.yaml", "council:\n  name: Exampleshire\n")).Value!);

    public static TheoryData<string> Names() => [.. Schemas.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public static void A_schema_has_the_keys_that_its_reader_knows(string name)
    {
        var schema = Schema(name);
        var levels = new Dictionary<string, IEnumerable<string>>(StringComparer.Ordinal);
        var file = new SourceText($"{name}.yaml", Everything(schema, schema, levels, 0).ToJsonString());

        var known = Problems(name, file).Where(problem => problem.Code == "SR0009").ToDictionary(
            problem => Quoted().Match(problem.Message).Groups["name"].Value,
            problem => Quoted().Matches(problem.Hint!).Select(match => match.Groups["name"].Value).Order(StringComparer.Ordinal));

        Assert.NotEmpty(levels);
        Assert.Equal(levels.Keys.Order(StringComparer.Ordinal), known.Keys.Order(StringComparer.Ordinal));
        Assert.All(levels, level => Assert.Equal(level.Value.Order(StringComparer.Ordinal), known[level.Key]));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public static void Every_word_of_a_choice_is_understood(string name)
    {
        var schema = Schema(name);
        foreach (var (path, word) in Choices(schema, []))
        {
            JsonNode made = word;
            foreach (var step in path.Reverse())
            {
                made = step == "[]" ? new JsonArray(made) : new JsonObject { [step == "*" ? "some-id" : step] = made };
            }

            Assert.DoesNotContain(Problems(name, new(name, made.ToJsonString())), problem => problem.Code == "SR0017");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public static void Whatever_must_be_there_is_required(string name)
    {
        var schema = Schema(name);
        var root = schema["type"]?.ToString() == "array" ? "[{}]" : "{}";
        var missing = Problems(name, new(name, root)).Where(problem => problem.Code == "SR0010")
            .Select(problem => Quoted().Matches(problem.Message)[^1].Groups["name"].Value);

        var required = (root == "{}" ? schema : schema["items"])!["required"];
        Assert.Equal(
            required is null ? [] : required.AsArray().Select(key => key!.ToString()).Order(StringComparer.Ordinal),
            missing.Order(StringComparer.Ordinal));
    }

    [Fact]
    public static void Every_key_says_what_it_means() => Assert.All(
        Schemas.Names.SelectMany(name => Descendants(Schema(name))).Where(node => node["properties"] is not null),
        node => Assert.All(node["properties"]!.AsObject(), pair =>
            Assert.True(pair.Value!["description"] is not null || pair.Value["$ref"] is not null, pair.Key)));

    private static ImmutableArray<Problem> Problems(string name, SourceText file) => name switch
    {
        "settings" => SettingsReader.Read(file).Problems,
        "meeting" => MeetingReader.Read(file, Settings.Value).Problems,
        "accepted" => AcceptedReader.Read(file, QuarterNotation.Calendar).Problems,
        _ => CaseSettings.Read(file).Problems,
    };

    private static JsonNode Schema(string name) => JsonNode.Parse(Schemas.Text(name))!;

    /// <summary>A file with every key of the schema, and in each object one of a name of its own that cannot be.</summary>
    private static JsonNode Everything(
        JsonNode schema, JsonNode root, Dictionary<string, IEnumerable<string>> levels, int depth)
    {
        var found = schema["$ref"] is { } reference
            ? reference.ToString().Split('/')[1..].Aggregate(root, (node, step) => node[step]!)
            : schema;
        if (found["items"] is { } items)
        {
            return new JsonArray(Everything(items, root, levels, depth + 1));
        }

        if (found["properties"] is JsonObject properties)
        {
            var made = new JsonObject();
            foreach (var (key, value) in properties)
            {
                // Sections stand within sections: twice is enough.
                if (depth < 8)
                {
                    made[key] = Everything(value!, root, levels, depth + 1);
                }
            }

            if (depth < 8)
            {
                var impossible = $"{Impossible}{levels.Count}";
                levels[impossible] = properties.Select(pair => pair.Key);
                made[impossible] = "1";
            }

            return made;
        }

        return found["additionalProperties"] is JsonObject named
            ? new JsonObject { ["some-id"] = Everything(named, root, levels, depth + 1) }
            : found["enum"] is JsonArray words ? words[0]!.ToString() : Sample(found);
    }

    private static JsonNode Sample(JsonNode schema) => schema["type"]!.ToString() switch
    {
        "integer" or "number" => "1",
        "boolean" => "true",
        _ => schema["pattern"]?.ToString().Contains("{4}-", StringComparison.Ordinal) == true ? "2024-06-04" : "1",
    };

    private static IEnumerable<(string[] Path, string Word)> Choices(JsonNode schema, string[] path)
    {
        foreach (var word in schema["enum"]?.AsArray() ?? [])
        {
            yield return (path, word!.ToString());
        }

        var below = (schema["properties"]?.AsObject() ?? []).Select(pair => (pair.Key, pair.Value!))
            .Concat(schema["items"] is { } items ? [("[]", items)] : [])
            .Concat(schema["additionalProperties"] is JsonObject named ? [("*", named)] : []);
        foreach (var (step, inner) in below)
        {
            foreach (var found in Choices(inner, [.. path, step]))
            {
                yield return found;
            }
        }
    }

    private static IEnumerable<JsonNode> Descendants(JsonNode node) => node is JsonObject made
        ? made.Select(pair => pair.Value).OfType<JsonNode>().SelectMany(Descendants).Prepend(node)
        : [];

    [GeneratedRegex("`(?<name>[^`]+)`", RegexOptions.ExplicitCapture)]
    private static partial Regex Quoted();
}
