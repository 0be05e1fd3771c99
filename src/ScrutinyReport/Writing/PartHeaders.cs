using System.Collections.Immutable;
using System.Xml.Linq;
using ScrutinyReport.Documents;

namespace ScrutinyReport.Writing;

/// <summary>
/// The heads of first pages that carry the mark of a part ("Agenda Item 11"): those of the house style with the mark
/// above them.
/// </summary>
internal sealed class PartHeaders(HouseStyle style)
{
    private readonly List<WordPart> parts = [];
    private readonly List<WordLink> links = [];

    public WordPackage With(WordPackage package) => new(package.Parts.AddRange(parts), package.Links.AddRange(links));

    /// <summary>The pages of each section; a section that starts a part has its own.</summary>
    public ImmutableArray<PageSetup> Pages(ImmutableArray<DocxSection> sections) =>
        [.. sections.Select(section => Pages(style.Pages(section.Shape), section.Start))];

    private PageSetup Pages(PageSetup usual, PartStart? start) => start is null
        ? usual
        : usual.Starting(start, start.Mark is { } mark ? Add(usual, mark) : null);

    private string Add(PageSetup pages, Line mark)
    {
        var id = $"partHeader{parts.Count + 1}";
        var model = pages.IdOf("headerReference", "first") ?? pages.IdOf("headerReference", "default");
        var usual = style.Package.From(DocxWriter.MainPart).FirstOrDefault(link => link.Id == model) is { } link
            ? style.Package.Part(link.Target)
            : null;
        var xml = usual?.Xml() ?? new XElement(Word.W + "hdr", new XAttribute(XNamespace.Xmlns + "w", Word.Main));
        xml.AddFirst(new XElement(
            Word.W + "p",
            new XElement(Word.W + "pPr", Word.Setting("pStyle", style.Styles.IdOf(StyleName.PageMark))),
            new XElement(Word.W + "r", new XElement(Word.W + "t", mark.PlainText.ReplaceLineEndings(" ")))));
        var name = $"word/{id}.xml";
        parts.Add(new(name, Word.ContentType("header"), WordPart.Bytes(xml)));
        links.Add(new(DocxWriter.MainPart, id, Word.Relation("header"), name));
        links.AddRange(style.Package.From(usual?.Name ?? name).Select(other => other with { Source = name }));
        return id;
    }
}
