using System.Text.Json;
using ScrutinyReport.Templating;

namespace ScrutinyReport.Cli;

/// <summary>
/// What a template can use, as one JSON object for editors: every kind of object with its members, and the functions.
/// Its names stay; later ones are added.
/// </summary>
internal static class TemplateNamesJson
{
    public static string Of(ObjectShape view, IEnumerable<TemplateFunction> functions) => JsonText.Of(json =>
    {
        json.WriteString("view", view.Name);
        json.WriteStartArray("objects");
        foreach (var shape in TemplateNames.Objects(view))
        {
            Write(json, shape);
        }

        json.WriteEndArray();
        json.WriteStartArray("functions");
        foreach (var function in functions)
        {
            Write(json, function);
        }

        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, ObjectShape shape)
    {
        json.WriteStartObject();
        json.WriteString("name", shape.Name);
        json.WriteString("meaning", shape.Meaning);
        json.WriteStartArray("members");
        foreach (var member in shape.Members)
        {
            json.WriteStartObject();
            json.WriteString("name", member.Name);
            Write(json, "shape", member.Shape);
            json.WriteBoolean("optional", member.Optional);
            json.WriteString("meaning", member.Meaning);
            json.WriteString("example", member.Example);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, TemplateFunction function)
    {
        json.WriteStartObject();
        json.WriteString("name", function.Name);
        json.WriteStartArray("parameters");
        foreach (var parameter in function.Parameters)
        {
            json.WriteStartObject();
            json.WriteString("name", parameter.Name);
            Write(json, "shape", parameter.Shape);
            json.WriteBoolean("optional", parameter.Optional);
            json.WriteBoolean("many", parameter.Many);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Write(json, "returns", function.Returns);
        json.WriteString("meaning", function.Meaning);
        json.WriteString("example", function.Example);
        json.WriteEndObject();
    }

    /// <summary>A list as <c>{"list": element}</c>, anything else by its name.</summary>
    private static void Write(Utf8JsonWriter json, string name, Shape shape)
    {
        if (shape is not ListShape list)
        {
            json.WriteString(name, shape.ToString());
            return;
        }

        json.WriteStartObject(name);
        Write(json, "list", list.Element);
        json.WriteEndObject();
    }
}
