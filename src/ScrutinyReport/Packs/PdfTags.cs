using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace ScrutinyReport.Packs;

/// <summary>
/// The tags of a PDF: the tree that a screen reader follows. Pages that are put into the file bring their own tree,
/// which is grafted where the pages are; those that are taken out lose their part of it.
/// </summary>
internal sealed class PdfTags
{
    private readonly PdfObjects pdf;
    private readonly JsonObject? tree;
    private readonly SortedDictionary<int, JsonNode> parents = [];
    private readonly Dictionary<string, int> pageNumbers = new(StringComparer.Ordinal);

    /// <summary>The tags of the file, whose pages will be in that order.</summary>
    public PdfTags(PdfObjects pdf, ImmutableArray<string> order)
    {
        this.pdf = pdf;
        tree = pdf.Dictionary(pdf.Catalog["/StructTreeRoot"]);
        Flatten(tree?["/ParentTree"], parents, 0);
        for (var i = 0; i < order.Length; i++)
        {
            pageNumbers[order[i]] = i + 1;
        }
    }

    /// <summary>Takes out what belongs to a page that is no longer in the file.</summary>
    public void Remove(ImmutableArray<string> pages)
    {
        if (tree is null)
        {
            return;
        }

        foreach (var key in pages.Select(page => pdf.Dictionary(page)?["/StructParents"]).OfType<JsonValue>())
        {
            parents.Remove((int)key);
        }

        Prune(PdfObjects.ReferenceIn(pdf.Catalog["/StructTreeRoot"])!,
            pages.ToImmutableHashSet(StringComparer.Ordinal), 0);
    }

    /// <summary>
    /// Takes in the tree that the pages of another file had there, before whatever is on a later page; a file without
    /// tags has nothing to bring.
    /// </summary>
    public void Graft(ImmutableArray<string> pages, JsonObject? other, string? language)
    {
        var offset = tree is null || other is null ? (int?)null : parents.Keys.DefaultIfEmpty(-1).Max() + 1;
        foreach (var page in pages)
        {
            Renumber(page, offset);
        }

        if (tree is null || other is null || offset is null)
        {
            return;
        }

        var taken = new SortedDictionary<int, JsonNode>();
        Flatten(other["/ParentTree"], taken, 0);
        foreach (var (key, value) in taken)
        {
            parents[key + offset.Value] = PdfObjects.Copy(value)!;
        }

        var roles = pdf.Dictionary(other["/RoleMap"]);
        var (holder, holderReference) = Holder();
        var kids = new JsonArray();
        var part =
            new JsonObject { ["/Type"] = "/StructElem", ["/S"] = "/Part", ["/P"] = holderReference, ["/K"] = kids };
        if (language is not null)
        {
            part["/Lang"] = $"u:{language}";
        }

        var reference = pdf.Add(part);
        foreach (var kid in Opened(other))
        {
            if (PdfObjects.ReferenceIn(kid) is { } element)
            {
                Rename(element, roles, 0);
                pdf.Dictionary(element)!["/P"] = reference;
                pdf.Change(element);
                kids.Add(PdfObjects.Copy(kid));
            }
        }

        Insert(holder, holderReference, reference, pageNumbers[pages[0]]);
        MergeClasses(other);
    }

    /// <summary>Writes the tree back.</summary>
    public void Finish()
    {
        if (tree is null)
        {
            return;
        }

        var numbers = new JsonArray();
        foreach (var (key, value) in parents)
        {
            numbers.Add((JsonNode)key);
            numbers.Add(PdfObjects.Copy(value));
        }

        tree["/ParentTree"] = pdf.Add(new JsonObject { ["/Nums"] = numbers });
        tree["/ParentTreeNextKey"] = parents.Keys.DefaultIfEmpty(-1).Max() + 1;
        pdf.Change(PdfObjects.ReferenceIn(pdf.Catalog["/StructTreeRoot"])!);
    }

    private void Flatten(JsonNode? node, SortedDictionary<int, JsonNode> into, int depth)
    {
        if (depth > 50 || pdf.Dictionary(node) is not { } tree)
        {
            return;
        }

        var numbers = pdf.Items(tree["/Nums"]);
        for (var i = 0; i + 1 < numbers.Length; i += 2)
        {
            into[(int)numbers[i]] = numbers[i + 1];
        }

        foreach (var kid in pdf.Items(tree["/Kids"]))
        {
            Flatten(kid, into, depth + 1);
        }
    }

    /// <summary>Takes the elements on the pages out from under an element; whether it is then empty.</summary>
    private bool Prune(string reference, ImmutableHashSet<string> pages, int depth)
    {
        if (depth > 100 || pdf.Dictionary(reference) is not { } element || element["/K"] is null)
        {
            return false;
        }

        var kids = pdf.Items(element["/K"]);
        var left = kids.Where(kid => !IsOn(kid, element, pages)
            && !(PdfObjects.ReferenceIn(kid) is { } inner && Prune(inner, pages, depth + 1))).ToArray();
        if (left.Length < kids.Length)
        {
            element["/K"] = new JsonArray([.. left.Select(PdfObjects.Copy)]);
            pdf.Change(reference);
        }

        return left.Length == 0 && kids.Length > 0;
    }

    /// <summary>
    /// Whether a kid is content on one of the pages: a number, or a reference to content or to an annotation.
    /// </summary>
    private bool IsOn(JsonNode kid, JsonObject parent, ImmutableHashSet<string> pages)
    {
        var target = pdf.Dictionary(kid);
        var isElement = target?["/S"] is not null;
        return !isElement
            && PdfObjects.ReferenceIn(target?["/Pg"] ?? parent["/Pg"]) is { } page
            && pages.Contains(page);
    }

    private void Renumber(string page, int? offset)
    {
        var dictionary = pdf.Dictionary(page)!;
        Shift(dictionary, "/StructParents", offset);
        pdf.Change(page);
        foreach (var annotation in pdf.Items(dictionary["/Annots"]))
        {
            ShiftIn(annotation, "/StructParent", offset);
        }

        if (pdf.Dictionary(pdf.Dictionary(PdfFacts.Inherited(pdf, page, "/Resources"))?["/XObject"]) is { } forms)
        {
            foreach (var (_, form) in forms)
            {
                ShiftIn(form, "/StructParents", offset);
            }
        }
    }

    private void ShiftIn(JsonNode? value, string key, int? offset)
    {
        if (PdfObjects.ReferenceIn(value) is { } reference
            && pdf.Dictionary(value) is { } dictionary
            && dictionary[key] is not null)
        {
            Shift(dictionary, key, offset);
            pdf.Change(reference);
        }
    }

    private static void Shift(JsonObject dictionary, string key, int? offset)
    {
        if (dictionary[key] is JsonValue number && offset is { } by)
        {
            dictionary[key] = (int)number + by;
        }
        else
        {
            dictionary.Remove(key);
        }
    }

    /// <summary>What stands in the other tree; where that is one whole document, what is in it.</summary>
    private ImmutableArray<JsonNode> Opened(JsonObject other)
    {
        var kids = pdf.Items(other["/K"]);
        return kids is [var only] && pdf.Dictionary(only) is { } document && (string?)document["/S"] == "/Document"
            ? pdf.Items(document["/K"])
            : kids;
    }

    /// <summary>
    /// Gives elements the standard names that their own file's map gives to its names: the maps may disagree.
    /// </summary>
    private void Rename(string reference, JsonObject? roles, int depth)
    {
        if (depth > 100 || pdf.Dictionary(reference) is not { } element)
        {
            return;
        }

        var role = (string?)pdf.Resolve(element["/S"]);
        for (var step = 0; step < 10
            && role is not null
            && roles is not null
            && pdf.Resolve(roles[role]) is JsonValue mapped; step++)
        {
            role = (string?)mapped;
        }

        if (role is not null)
        {
            element["/S"] = role;
            pdf.Change(reference);
        }

        foreach (var kid in pdf.Items(element["/K"]).Select(PdfObjects.ReferenceIn).OfType<string>())
        {
            Rename(kid, roles, depth + 1);
        }
    }

    /// <summary>The element that holds the whole document, or the root of the tree.</summary>
    private (JsonObject Element, string Reference) Holder()
    {
        var root = PdfObjects.ReferenceIn(pdf.Catalog["/StructTreeRoot"])!;
        return pdf.Items(tree!["/K"]) is [var only] && PdfObjects.ReferenceIn(only) is { } document
            ? (pdf.Dictionary(document)!, document)
            : (tree!, root);
    }

    private void Insert(JsonObject holder, string holderReference, string part, int page)
    {
        var kids = pdf.Items(holder["/K"]).Select(kid => PdfObjects.Copy(kid)!).ToList();
        var at = kids.FindIndex(kid => FirstPage(kid, 0) is { } first && first > page);
        kids.Insert(at < 0 ? kids.Count : at, part);
        holder["/K"] = new JsonArray([.. kids]);
        pdf.Change(holderReference);
    }

    private int? FirstPage(JsonNode kid, int depth)
    {
        if (depth > 100 || pdf.Dictionary(kid) is not { } element)
        {
            return null;
        }

        if (PdfObjects.ReferenceIn(element["/Pg"]) is { } page && pageNumbers.TryGetValue(page, out var number))
        {
            return number;
        }

        return pdf.Items(element["/K"])
            .Select(inner => FirstPage(inner, depth + 1))
            .FirstOrDefault(found => found is not null);
    }

    private void MergeClasses(JsonObject other)
    {
        if (pdf.Dictionary(other["/ClassMap"]) is not { } classes)
        {
            return;
        }

        var own = pdf.Dictionary(tree!["/ClassMap"]) ?? [];
        var merged =
            new JsonObject([.. own.Select(pair => KeyValuePair.Create(pair.Key, PdfObjects.Copy(pair.Value)))]);
        foreach (var (name, value) in classes)
        {
            merged.TryAdd(name, PdfObjects.Copy(value));
        }

        tree["/ClassMap"] = merged;
    }
}
