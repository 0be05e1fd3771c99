using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ScrutinyReport.Packs;

/// <summary>
/// The objects of a PDF, as qpdf writes them in its JSON of version 2 without the data of streams; and what is to be
/// changed in them, in the form that qpdf takes back. A reference is its text, "7 0 R".
/// </summary>
internal sealed class PdfObjects
{
    private const string EntryKey = "obj:";

    // qpdf reads the data of streams as it stands in the file, where nothing may be escaped.
    private static readonly JsonWriterOptions AsItIs = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly JsonObject objects;
    private readonly SortedSet<string> changed = new(StringComparer.Ordinal);
    private readonly int before;
    private int last;

    private PdfObjects(JsonObject root)
    {
        Root = root;
        var parts = root["qpdf"]!.AsArray();
        objects = parts[1]!.AsObject();
        before = last = (int)parts[0]!["maxobjectid"]!;
        CatalogReference = (string)objects["trailer"]!["value"]!["/Root"]!;
        Pages = [.. root["pages"]!.AsArray().Select(page => (string)page!["object"]!)];
    }

    /// <summary>What qpdf says beside the objects: pages, outlines.</summary>
    public JsonObject Root { get; }

    public string CatalogReference { get; }

    public JsonObject Catalog => Dictionary(CatalogReference)!;

    /// <summary>The pages in their order, as references.</summary>
    public ImmutableArray<string> Pages { get; }

    public static PdfObjects Read(ReadOnlyMemory<byte> json) => new(JsonNode.Parse(json.Span)!.AsObject());

    /// <summary>What a reference leads to, or the value itself where it is none.</summary>
    public JsonNode? Resolve(JsonNode? value)
    {
        for (var step = 0; step < 20 && ReferenceIn(value) is { } reference; step++)
        {
            value = Entry(reference)?["value"] ?? Entry(reference)?["stream"]?["dict"];
        }

        return value;
    }

    public JsonObject? Dictionary(JsonNode? value) => Resolve(value) as JsonObject;

    public JsonArray? Array(JsonNode? value) => Resolve(value) as JsonArray;

    /// <summary>The items of an array, or the value alone where it is not one; nothing where there is none.</summary>
    public ImmutableArray<JsonNode> Items(JsonNode? value) => Resolve(value) switch
    {
        null => [],
        JsonArray array => [.. array.OfType<JsonNode>()],
        _ => [value!],
    };

    /// <summary>The reference that the value is; null where it is something else.</summary>
    public static string? ReferenceIn(JsonNode? value) =>
        value is JsonValue text
            && text.TryGetValue<string>(out var said)
            && said.EndsWith(" 0 R", StringComparison.Ordinal)
            && said.Length > 4 && char.IsAsciiDigit(said[0])
            ? said
            : null;

    /// <summary>Notes that the object has been changed and goes into the patch.</summary>
    public void Change(string reference) => changed.Add(reference);

    /// <summary>A new object with that value; its reference.</summary>
    public string Add(JsonNode value) => AddEntry(new JsonObject { ["value"] = value });

    /// <summary>A new stream of plain bytes; its reference.</summary>
    public string AddStream(string content) => AddEntry(new JsonObject
    {
        ["stream"] = new JsonObject
        {
            ["data"] = Convert.ToBase64String(Encoding.ASCII.GetBytes(content)),
            ["dict"] = new JsonObject(),
        },
    });

    /// <summary>
    /// Takes in the objects of another PDF, numbered behind those that there are; what nothing leads to is left out
    /// when the file is written. Gives the references that its pages now have, and its catalog.
    /// </summary>
    public (ImmutableArray<string> Pages, JsonObject Catalog) Take(PdfObjects other)
    {
        var entries = other.objects.Where(entry => entry.Key.StartsWith(EntryKey, StringComparison.Ordinal)).ToArray();
        var numbers = entries.ToDictionary(
            entry => entry.Key[EntryKey.Length..], _ => $"{++last} 0 R", StringComparer.Ordinal);
        foreach (var (key, entry) in entries)
        {
            var reference = numbers[key[EntryKey.Length..]];
            objects[EntryKey + reference] = Renumbered(entry, numbers);
            changed.Add(reference);
        }

        return ([.. other.Pages.Select(page => numbers[page])], Dictionary(numbers[other.CatalogReference])!);
    }

    /// <summary>The changed and the new objects, as qpdf's <c>--update-from-json</c> takes them.</summary>
    public byte[] Patch()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, AsItIs))
        {
            json.WriteStartObject();
            json.WriteNumber("version", 2);
            json.WriteStartObject("parameters");
            json.WriteEndObject();
            json.WriteStartArray("qpdf");
            json.WriteStartObject();
            json.WriteNumber("jsonversion", 2);
            json.WriteBoolean("pushedinheritedpageresources", false);
            json.WriteBoolean("calledgetallpages", false);
            json.WriteNumber("maxobjectid", before);
            json.WriteEndObject();
            json.WriteStartObject();
            foreach (var reference in changed)
            {
                json.WritePropertyName(EntryKey + reference);
                Entry(reference)!.WriteTo(json);
            }

            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    /// <summary>A copy of the value that can stand elsewhere; null stays null.</summary>
    public static JsonNode? Copy(JsonNode? value) => value?.DeepClone();

    /// <summary>
    /// A copy with the new numbers; a reference that leads nowhere is null, lest it lead to something else.
    /// </summary>
    private static JsonNode? Renumbered(JsonNode? node, Dictionary<string, string> numbers) => node switch
    {
        JsonObject dictionary => new JsonObject(
            dictionary.Select(entry => KeyValuePair.Create(entry.Key, Renumbered(entry.Value, numbers)))),
        JsonArray array => new JsonArray([.. array.Select(item => Renumbered(item, numbers))]),
        JsonValue value when value.TryGetValue<string>(out var said) && char.IsAsciiDigit(said.FirstOrDefault())
            && said.EndsWith(" R", StringComparison.Ordinal) => numbers.GetValueOrDefault(said),
        _ => Copy(node),
    };

    private string AddEntry(JsonObject entry)
    {
        last++;
        var reference = $"{last} 0 R";
        objects[EntryKey + reference] = entry;
        changed.Add(reference);
        return reference;
    }

    private JsonObject? Entry(string reference) => objects[EntryKey + reference] as JsonObject;
}
