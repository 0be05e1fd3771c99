using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;

namespace ScrutinyReport.Packs;

/// <summary>
/// A PDF that goes into a pack: at which page of the pack it starts (from 1), its objects, and what is known of it.
/// </summary>
internal sealed record PlacedPdf(int At, PdfObjects Objects, PdfFacts Facts);

/// <summary>
/// The finished pack, as a change of a file that has the pages of the pack, some of which only hold a place.
/// </summary>
internal static class PdfPack
{
    private const string StampName = "/ScrutinyStamp";

    /// <summary>
    /// The patch: each placed page stands where its place was held and has what was printed there (its mark, its
    /// number) on top; tags, bookmarks and page labels are those of the whole.
    /// </summary>
    public static byte[] Patch(
        PdfObjects pdf, ImmutableArray<PlacedPdf> placed, ImmutableArray<Bookmark> bookmarks, PageNumbers numbers)
    {
        var order = pdf.Pages.ToArray();
        var dropped = ImmutableArray.CreateBuilder<string>();
        var taken = placed.Select(one => pdf.Take(one.Objects)).ToArray();
        foreach (var (one, (its, _)) in placed.Zip(taken))
        {
            for (var i = 0; i < its.Length; i++)
            {
                var place = order[one.At - 1 + i];
                Stamp(pdf, its[i], place);
                dropped.Add(place);
                order[one.At - 1 + i] = its[i];
            }
        }

        ImmutableArray<string> pages = [.. order];
        var tags = new PdfTags(pdf, pages);
        tags.Remove(dropped.ToImmutable());
        foreach (var (one, (its, catalog)) in placed.Zip(taken))
        {
            tags.Graft(its, pdf.Dictionary(catalog["/StructTreeRoot"]), one.Facts.Language);
        }

        tags.Finish();
        Order(pdf, pages);
        PdfOutline.Write(pdf, bookmarks, pages);
        Label(pdf, numbers);
        return pdf.Patch();
    }

    private static void Order(PdfObjects pdf, ImmutableArray<string> pages)
    {
        var root = PdfObjects.ReferenceIn(pdf.Catalog["/Pages"])!;
        foreach (var page in pages)
        {
            var dictionary = pdf.Dictionary(page)!;
            foreach (var key in (string[])["/MediaBox", "/CropBox", "/Resources", "/Rotate"])
            {
                if (dictionary[key] is null && PdfFacts.Inherited(pdf, page, key) is { } inherited)
                {
                    dictionary[key] = PdfObjects.Copy(inherited);
                }
            }
        }

        foreach (var page in pages)
        {
            pdf.Dictionary(page)!["/Parent"] = root;
            pdf.Change(page);
        }

        var tree = pdf.Dictionary(root)!;
        tree["/Kids"] = new JsonArray([.. pages.Select(page => JsonValue.Create(page))]);
        tree["/Count"] = pages.Length;
        pdf.Change(root);
    }

    private static void Label(PdfObjects pdf, PageNumbers numbers)
    {
        var label = new JsonObject { ["/S"] = "/D", ["/St"] = numbers.First };
        pdf.Catalog["/PageLabels"] = new JsonObject { ["/Nums"] = new JsonArray(0, label) };
        pdf.Change(pdf.CatalogReference);
    }

    /// <summary>
    /// Draws what a place has on it over the page that takes it. The content of the place becomes a drawing that any
    /// page can use; it is no part of what a screen reader reads, as headers and footers are none.
    /// </summary>
    private static void Stamp(PdfObjects pdf, string page, string place)
    {
        if (pdf.Items(pdf.Dictionary(place)!["/Contents"]) is not [var only, ..]
            || PdfObjects.ReferenceIn(only) is not { } content)
        {
            return;
        }

        var (left, bottom, width, height) = PdfFacts.Box(pdf, page);
        var from = PdfFacts.Box(pdf, place);
        var drawing = pdf.Dictionary(content)!;
        drawing["/Type"] = "/XObject";
        drawing["/Subtype"] = "/Form";
        drawing["/BBox"] = PdfObjects.Copy(pdf.Resolve(PdfFacts.Inherited(pdf, place, "/MediaBox")));
        drawing["/Resources"] = PdfObjects.Copy(PdfFacts.Inherited(pdf, place, "/Resources"));
        pdf.Change(content);

        var dictionary = pdf.Dictionary(page)!;
        var resources = (JsonObject?)PdfObjects.Copy(pdf.Dictionary(PdfFacts.Inherited(pdf, page, "/Resources"))) ?? [];
        var drawings = (JsonObject?)PdfObjects.Copy(pdf.Dictionary(resources["/XObject"])) ?? [];
        drawings[StampName] = content;
        resources["/XObject"] = drawings;
        dictionary["/Resources"] = resources;
        dictionary["/Contents"] = new JsonArray(
        [
            pdf.AddStream("q\n"),
            .. pdf.Items(dictionary["/Contents"]).Select(PdfObjects.Copy),
            pdf.AddStream(string.Create(
                CultureInfo.InvariantCulture,
                $"\nQ\n/Artifact <</Type /Pagination>> BDC\nq {width / from.Width:0.#####} 0 0 {height / from.Height:0.#####} {left:0.###} {bottom:0.###} cm {StampName} Do Q\nEMC\n")),
        ]);
        pdf.Change(page);
    }
}
