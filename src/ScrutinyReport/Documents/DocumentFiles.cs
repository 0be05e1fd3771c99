using System.Collections.Immutable;

namespace ScrutinyReport.Documents;

/// <summary>
/// Takes a report apart into the documents that become files: the report, its appendix where that is to be a file of
/// its own, and what it encloses. The appendix starts with the first pages on their side (<c>::: landscape</c>).
/// </summary>
internal static class DocumentFiles
{
    /// <summary>
    /// The documents with the names of their files, which start with <paramref name="name"/> and have no ending; a link
    /// from one to another leads to its file, of that <paramref name="ending"/>.
    /// </summary>
    public static ImmutableArray<DocumentFile> Of(
        Document document, string name, bool separatesAppendix, string ending)
    {
        var properties = document.Properties;
        var at = separatesAppendix
            ? document.Blocks.ToList()
                .FindIndex(block => block is ShapedPages { Shape: PageShape.Landscape or PageShape.LandscapeA3 })
            : -1;
        if (at <= 0 && document.Enclosures.IsEmpty)
        {
            return [new(document, name)];
        }

        ImmutableArray<DocumentFile> files =
        [
            new(document with { Blocks = at > 0 ? document.Blocks[..at] : document.Blocks, Enclosures = [] }, name),
            .. at > 0
                ? [new(Alone(document.Blocks[at..], properties), $"{name}-{Enclosure.Appendix}")]
                : Array.Empty<DocumentFile>(),
            .. document.Enclosures.Select(enclosure =>
                new DocumentFile(Alone(enclosure.Blocks, properties), $"{name}-{enclosure.Name}")),
        ];
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            foreach (var anchor in Outline.Anchors(file.Document.Blocks))
            {
                places[anchor] = $"{file.Name}.{ending}";
            }
        }

        return [.. files.Select(file =>
            file with { Document = Linked(file.Document, $"{file.Name}.{ending}", places) })];
    }

    private static Document Alone(ImmutableArray<Block> blocks, DocumentProperties properties)
    {
        ImmutableArray<Block> raised = [.. blocks.Select(Raised)];
        var title = Outline.Headings(raised).FirstOrDefault()?.Content.PlainText ?? properties.Title;
        return new(properties with { Title = title }, raised);
    }

    /// <summary>Headings one level up: a part's own heading is the title of its file.</summary>
    private static Block Raised(Block block) => block switch
    {
        Heading heading => heading with { Level = Math.Max(1, heading.Level - 1) },
        ShapedPages pages => pages with { Blocks = [.. pages.Blocks.Select(Raised)] },
        _ => block,
    };

    private static Document Linked(Document document, string own, Dictionary<string, string> places)
    {
        var notes = 0;
        var lines = new LineChange(inline => inline switch
        {
            Link { Anchor: { } anchor } link when places.TryGetValue(anchor, out var file) && file != own =>
                link with { File = file },
            Footnote note => note with { Number = ++notes },
            _ => inline,
        });
        return document with { Blocks = lines.In(document.Blocks) };
    }
}

/// <summary>A document and the name of its file, without an ending.</summary>
internal sealed record DocumentFile(Document Document, string Name);
