using System.Xml;
using System.Xml.Linq;

namespace ScrutinyReport.Writing;

/// <summary>
/// The built-in house style: a sober paper in Arial. It is what a council starts from, and what fills gaps.
/// </summary>
internal static class StarterStyle
{
    public static OutputFile Write(string name = "house-style.docx")
    {
        const string document = "word/document.xml";
        WordPart[] parts =
        [
            Part(document, Word.ContentType("document.main")),
            Part("word/styles.xml", Word.ContentType("styles")),
            Part("word/numbering.xml", Word.ContentType("numbering")),
            Part("word/settings.xml", Word.ContentType("settings")),
            Part("word/fontTable.xml", Word.ContentType("fontTable")),
            Part("word/theme.xml", "application/vnd.openxmlformats-officedocument.theme+xml"),
            Part("word/footnotes.xml", Word.ContentType("footnotes")),
            Part("word/header.xml", Word.ContentType("header")),
            Part("word/footer.xml", Word.ContentType("footer")),
        ];
        return new(name, new WordPackage(
            [.. parts],
            [
                new(WordPackage.Root, "document", Word.Relation("officeDocument"), document),
                .. parts[1..].Select(part => Kind(part.Name))
                    .Select(kind => new WordLink(document, kind, Word.Relation(kind), $"word/{kind}.xml")),
            ]).Write());
    }

    /// <summary>One of its parts: <c>styles</c>, <c>numbering</c>, <c>document</c>...</summary>
    public static XElement Xml(string kind)
    {
        using var stream = typeof(StarterStyle).Assembly.GetManifestResourceStream($"Starter/{kind}.xml")
            ?? throw new InvalidOperationException($"no part {kind} in the built-in house style");
        using var reader = XmlReader.Create(stream, new() { IgnoreWhitespace = true });
        return XElement.Load(reader);
    }

    private static WordPart Part(string name, string contentType) =>
        new(name, contentType, WordPart.Bytes(Xml(Kind(name))));

    private static string Kind(string name) => name["word/".Length..^".xml".Length];
}
