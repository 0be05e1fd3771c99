using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace ScrutinyReport.Packs;

/// <summary>
/// A bookmark: its words, the page it leads to (from 1, as the pages are in the finished file), those under it.
/// </summary>
internal sealed record Bookmark(string Title, int Page, ImmutableArray<Bookmark> Under)
{
    /// <summary>How far up on the page it leads, in points from the bottom; null for the top of the page.</summary>
    public decimal? Height { get; init; }
}

/// <summary>The bookmarks of a PDF.</summary>
internal static class PdfOutline
{
    /// <summary>The bookmarks that the file has.</summary>
    public static ImmutableArray<Bookmark> Read(PdfObjects pdf) => Read(pdf.Root["outlines"]);

    /// <summary>Gives the file these bookmarks instead of its own, and has readers show them.</summary>
    public static void Write(PdfObjects pdf, ImmutableArray<Bookmark> bookmarks, ImmutableArray<string> pages)
    {
        var top = new JsonObject { ["/Type"] = "/Outlines" };
        var reference = pdf.Add(top);
        Write(pdf, bookmarks, pages, top, reference);
        pdf.Catalog["/Outlines"] = reference;
        pdf.Catalog["/PageMode"] = "/UseOutlines";
        pdf.Change(pdf.CatalogReference);
    }

    private static ImmutableArray<Bookmark> Read(JsonNode? outlines) =>
    [
        .. from outline in outlines as JsonArray ?? []
           let page = outline["destpageposfrom1"]
           where page is not null
           select new Bookmark((string)outline["title"]!, (int)page,
               Read(outline["kids"])) { Height = HeightOf(outline["dest"]) },
    ];

    private static decimal? HeightOf(JsonNode? destination) =>
        destination is JsonArray { Count: 5 } place
            && place[3] is JsonValue height
            && height.TryGetValue<decimal>(out var points)
            ? points
            : null;

    private static void Write(
        PdfObjects pdf, ImmutableArray<Bookmark> bookmarks, ImmutableArray<string> pages, JsonObject parent,
        string parentReference)
    {
        if (bookmarks.IsEmpty)
        {
            return;
        }

        var entries = bookmarks.Select(bookmark => new JsonObject
        {
            ["/Title"] = $"u:{bookmark.Title}",
            ["/Parent"] = parentReference,
            ["/Dest"] = bookmark.Height is { } height
                ? new JsonArray(pages[bookmark.Page - 1], "/XYZ", 0, height, 0)
                : new JsonArray(pages[bookmark.Page - 1], "/Fit"),
        }).ToArray();
        var references = entries.Select(pdf.Add).ToArray();
        for (var i = 0; i < entries.Length; i++)
        {
            Set(entries[i], "/Prev", i > 0 ? references[i - 1] : null);
            Set(entries[i], "/Next", i + 1 < entries.Length ? references[i + 1] : null);
            Write(pdf, bookmarks[i].Under, pages, entries[i], references[i]);
        }

        parent["/First"] = references[0];
        parent["/Last"] = references[^1];

        // What is under an item is closed at first: the agenda is what one looks at.
        parent["/Count"] = parent["/Parent"] is null ? entries.Length : -entries.Length;
    }

    private static void Set(JsonObject entry, string key, string? reference)
    {
        if (reference is not null)
        {
            entry[key] = reference;
        }
    }
}
