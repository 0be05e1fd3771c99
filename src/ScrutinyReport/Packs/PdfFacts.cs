using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace ScrutinyReport.Packs;

/// <summary>What a pack has to know of a PDF before it takes it in.</summary>
internal sealed record PdfFacts
{
    /// <summary>Whether each page is wider than it is high, as a reader sees it.</summary>
    public required ImmutableArray<bool> IsWide { get; init; }

    public required bool IsTagged { get; init; }

    /// <summary>The language that the file states; null where it states none.</summary>
    public string? Language { get; init; }

    public int Pages => IsWide.Length;

    public static PdfFacts Of(PdfObjects pdf) => new()
    {
        IsWide = [.. pdf.Pages.Select(page => IsWidePage(pdf, page))],
        IsTagged = pdf.Dictionary(pdf.Catalog["/StructTreeRoot"]) is { } tree && pdf.Items(tree["/K"]).Length > 0,
        Language = TextOf(pdf.Resolve(pdf.Catalog["/Lang"])),
    };

    /// <summary>A page's attribute, its own or inherited.</summary>
    public static JsonNode? Inherited(PdfObjects pdf, string page, string key)
    {
        var node = pdf.Dictionary(page);
        for (var step = 0; step < 50 && node is not null; step++)
        {
            if (node[key] is { } value)
            {
                return value;
            }

            node = pdf.Dictionary(node["/Parent"]);
        }

        return null;
    }

    /// <summary>The rectangle of a page that a reader sees: left, bottom, width, height, in points.</summary>
    public static (decimal Left, decimal Bottom, decimal Width, decimal Height) Box(PdfObjects pdf, string page)
    {
        var box = pdf.Array(Inherited(pdf, page, "/CropBox") ?? Inherited(pdf, page, "/MediaBox"));
        var sides = box?.Select(side => (decimal)pdf.Resolve(side)!).ToArray() is { Length: 4 } four
            ? four
            : [0, 0, 595, 842];
        var (left, right) = (Math.Min(sides[0], sides[2]), Math.Max(sides[0], sides[2]));
        var (bottom, top) = (Math.Min(sides[1], sides[3]), Math.Max(sides[1], sides[3]));
        return (left, bottom, Math.Max(1, right - left), Math.Max(1, top - bottom));
    }

    private static bool IsWidePage(PdfObjects pdf, string page)
    {
        var (_, _, width, height) = Box(pdf, page);
        var turned = pdf.Resolve(Inherited(pdf, page, "/Rotate")) is JsonValue rotate
            && rotate.TryGetValue<int>(out var degrees) && degrees % 180 != 0;
        return turned ? height > width : width > height;
    }

    private static string? TextOf(JsonNode? value) =>
        value is JsonValue text
            && text.TryGetValue<string>(out var said)
            && said.StartsWith("u:", StringComparison.Ordinal)
            ? said[2..]
            : null;
}
