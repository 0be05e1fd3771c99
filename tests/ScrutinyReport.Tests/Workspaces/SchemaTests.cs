using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Json.Schema;
using ScrutinyReport.Cli;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Tests.Workspaces;

/// <summary>
/// The JSON Schemas say what the readers of settings read, no more and no less. The readers are asked: a setting of a
/// name that cannot be is answered with those that can.
/// </summary>
public static partial class SchemaTests
{
    private const string Missing = "SR0010";
    private const string Impossible = "zzzzzzzzzzzzzzzzzzzz";

    // As they are written in YAML, and as an editor passes them to the schema.
    private static readonly ImmutableArray<(string Yaml, string Json)> Values =
    [
        ("null", "null"), ("", "null"), ("''", "\"\""), ("text", "\"text\""), ("yes", "\"yes\""), ("No", "\"No\""),
        ("5", "5"), ("'5'", "\"5\""), ("-5", "-5"), ("0", "0"), ("101", "101"), ("0.5", "0.5"), ("5%", "\"5%\""),
        ("true", "true"), ("False", "false"), ("'true'", "\"true\""), ("2024-06-04", "\"2024-06-04\""),
        ("a@b.uk", "\"a@b.uk\""),
        ("a@b@c", "\"a@b@c\""), ("SR0112", "\"SR0112\""), ("[]", "[]"), ("[text]", "[\"text\"]"),
        ("[[]]", "[[]]"), ("{}", "{}"),
        ("{ some-id: text }", "{ \"some-id\": \"text\" }"),
    ];

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
            problem =>
                Quoted()
                    .Matches(problem.Hint!)
                    .Select(match => match.Groups["name"].Value)
                    .Order(StringComparer.Ordinal));

        Assert.NotEmpty(levels);
        Assert.Equal(levels.Keys.Order(StringComparer.Ordinal), known.Keys.Order(StringComparer.Ordinal));
        Assert.All(levels, level => Assert.Equal(level.Value.Order(StringComparer.Ordinal), known[level.Key]));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public static void Every_key_is_on_a_page_of_the_documentation(string name)
    {
        var schema = Schema(name);
        var levels = new Dictionary<string, IEnumerable<string>>(StringComparer.Ordinal);
        _ = Everything(schema, schema, levels, 0);
        var pages = string.Concat(((string[])["workspace.md", "agenda-pack.md", "house-style.md", "templates/guide.md"])
            .Select(page => File.ReadAllText(Checkout.At("docs/" + page))));

        Assert.All(
            levels.Values.SelectMany(keys => keys).Distinct(),
            key => Assert.Matches($"(?m)`{key}`|(^|[ {{]){key}:", pages));
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

    /// <summary>
    /// An editor that finds nothing wrong with a value and a reader that refuses it: each key is tried with values of
    /// every kind.
    /// </summary>
    [Theory]
    [MemberData(nameof(Names))]
    public static void What_a_schema_allows_its_reader_reads(string name)
    {
        var schema = Schema(name);
        var rules = JsonSchema.FromText(schema.ToJsonString());
        var wrong = new List<string>();
        foreach (var path in Paths(schema, schema, []))
        {
            // What is missing around a value is missing around every other.
            var around = Refusals(name, In(path, "text")).Count(problem => problem.Code == Missing);
            foreach (var (yaml, json) in Values)
            {
                var value = path.Reverse()
                    .Aggregate(JsonNode.Parse(json),
                        (inner, step) => step == "0" ? new JsonArray(inner) : new JsonObject { [step] = inner });
                var told = rules.Evaluate(JsonSerializer.SerializeToElement(value),
                    new() { OutputFormat = OutputFormat.List });
                var at = $"/{string.Join('/', path)}";
                var isAllowed = (told.Details ?? [])
                    .All(part => part.IsValid
                        || !part.InstanceLocation.ToString().StartsWith(at, StringComparison.Ordinal));
                var refused = Refusals(name, In(path, yaml));
                if (isAllowed && (refused.Any(problem => problem.Code != Missing) || refused.Length > around))
                {
                    wrong.Add($"{In(path, yaml)}: {string.Join("; ", refused.Select(problem => problem.Message))}");
                }
            }
        }

        Assert.Empty(wrong);
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

    private static string In(string[] path, string yaml) =>
        path.Reverse().Aggregate(yaml, (text, step) => step == "0" ? $"[{text}]" : $"{{ {step}: {text} }}");

    /// <summary>What is refused for what it is, and not for what else stands in the workspace.</summary>
    private static Problem[] Refusals(string name, string text) =>
    [
        .. Problems(name, new($"{name}.yaml", text)).Where(problem => problem.Code
            is Missing or "SR0011" or "SR0012" or "SR0013" or "SR0014" or "SR0015" or "SR0016" or "SR0017" or "SR0050" or "SR0060"),
    ];

    /// <summary>The way to each key, and to the items of each list.</summary>
    private static IEnumerable<string[]> Paths(JsonNode schema, JsonNode root, string[] path)
    {
        var found = Resolved(schema, root);
        var below = (found["properties"]?.AsObject() ?? []).Select(pair => (pair.Key, pair.Value!))
            .Concat(found["items"] is { } items ? [("0", items)] : [])
            .Concat(found["additionalProperties"] is JsonObject named ? [("some-id", named)] : []);
        foreach (var (step, inner) in below)
        {
            yield return [.. path, step];

            // Sections stand within sections: twice is enough.
            foreach (var further in path.Length < 8 ? Paths(inner, root, [.. path, step]) : [])
            {
                yield return further;
            }
        }
    }

    private static JsonNode Resolved(JsonNode schema, JsonNode root) => schema["$ref"] is { } reference
        ? reference.ToString().Split('/')[1..].Aggregate(root, (node, step) => node[step]!)
        : schema;

    private static JsonNode Schema(string name) => JsonNode.Parse(Schemas.Text(name))!;

    /// <summary>
    /// A file with every key of the schema, and in each object one of a name of its own that cannot be.
    /// </summary>
    private static JsonNode Everything(
        JsonNode schema, JsonNode root, Dictionary<string, IEnumerable<string>> levels, int depth)
    {
        var found = Resolved(schema, root);
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
        _ => schema["pattern"]?.ToString().Contains("{4}-", StringComparison.Ordinal) == true ? "2024-06-04" : "1",
    };

    private static IEnumerable<(string[] Path, string Word)> Choices(JsonNode schema, string[] path)
    {
        var words = (schema["enum"]?.AsArray() ?? [])
            .Concat((schema["anyOf"]?.AsArray() ?? []).SelectMany(one => one!["enum"]?.AsArray() ?? []));
        foreach (var word in words)
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
