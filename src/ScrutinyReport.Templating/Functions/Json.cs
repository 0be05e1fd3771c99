using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Json;
using ScrutinyReport.Foundation;
using ScrutinyReport.Foundation.Charts;
using ScrutinyReport.Templating.Running;

namespace ScrutinyReport.Templating.Functions;

/// <summary>Values as JSON, and JSON as values.</summary>
internal static class Json
{
    private const int Deepest = 50;

    /// <summary>
    /// JSON as values of the engine; what is not JSON is a <see cref="JsonException"/>. <paramref name="counted"/> is
    /// told how many items each list has.
    /// </summary>
    public static object? Read(string text, Action<int>? counted = null)
    {
        using var document = JsonDocument.Parse(Encoding.UTF8.GetBytes(text),
            new() { MaxDepth = Deepest, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        return Value(document.RootElement, counted);
    }

    public static object? Read(CallOf call, string text)
    {
        try
        {
            return Read(text, count => call.Run.CheckCount(count, call.Site.Place));
        }
        catch (JsonException)
        {
            throw call.Stop(TemplateProblems.BadText(call.PlaceOf(0), text.Length > 40 ? text[..37] + "..." : text,
                "JSON"));
        }
    }

    public static string Write(CallOf call)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new() { MaxDepth = Deepest + 2 }))
        {
            Write(call, writer, call[0], 0);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static object? Value(JsonElement element, Action<int>? counted)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var made = new ScriptObject();
                foreach (var property in element.EnumerateObject())
                {
                    made.Set(property.Name, Value(property.Value, counted));
                }

                return made;
            case JsonValueKind.Array:
                counted?.Invoke(element.GetArrayLength());
                return new ScriptArray(element.EnumerateArray().Select(item => Value(item, counted)));
            case JsonValueKind.String:
                return element.GetString();
            case JsonValueKind.Number:
                return element.TryGetInt32(out var small) ? small
                    : element.TryGetInt64(out var large) ? large
                    : element.TryGetDecimal(out var exact) ? exact : element.GetDouble();
            case JsonValueKind.True or JsonValueKind.False:
                return Truth.Box(element.ValueKind == JsonValueKind.True);
            default:
                return null;
        }
    }

    private static void Write(CallOf call, Utf8JsonWriter writer, object? value, int depth)
    {
        if (depth > Deepest)
        {
            throw call.Stop(TemplateProblems.TooDeepToPrint(call.PlaceOf(0)));
        }

        switch (value)
        {
            case null or Function or EmptyValue:
                writer.WriteNullValue();
                break;
            case bool truth:
                writer.WriteBooleanValue(truth);
                break;
            case Figure figure:
                writer.WriteNumberValue(figure.Number);
                break;
            case double number when !double.IsFinite(number):
                writer.WriteStringValue(number.ToString(CultureInfo.InvariantCulture));
                break;
            case var _ when Kinds.IsNumber(value):
                writer.WriteRawValue(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture));
                break;
            case ScriptObject or TemplateObject:
                writer.WriteStartObject();
                foreach (var (name, member) in Members.Pairs(value)!)
                {
                    writer.WritePropertyName(name);
                    Write(call, writer, member, depth + 1);
                }

                writer.WriteEndObject();
                break;
            case string or MarkedText or Badge or Chart or DateTime or DateTimeOffset or TimeSpan:
                writer.WriteStringValue(value is DateTime date
                    ? date.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture)
                    : Texts.Plain(call.Run, value, call.PlaceOf(0)));
                break;
            case IEnumerable items:
                writer.WriteStartArray();
                foreach (var item in items)
                {
                    Write(call, writer, item, depth + 1);
                }

                writer.WriteEndArray();
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }
}
