using System.Collections.Immutable;
using System.Xml.Linq;
using ScrutinyReport.Documents;

namespace ScrutinyReport.Writing;

/// <summary>
/// The heads of pages that carry the marks of a part: on its first page "Agenda Item 11", on the others "Not for
/// publication". They are those of the house style with the marks above them.
/// </summary>
internal sealed class PartHeaders(HouseStyle style)
{
    // In half points.
    private const int SmallestMark = 14;

    private readonly List<WordPart> parts = [];
    private readonly List<WordLink> links = [];

    public WordPackage With(WordPackage package) => new(package.Parts.AddRange(parts), package.Links.AddRange(links));

    /// <summary>
    /// The pages of each section; a section that starts a part has its own, and so has each of a part that is marked on
    /// all pages.
    /// </summary>
    public ImmutableArray<PageSetup> Pages(ImmutableArray<DocxSection> sections)
    {
        var pages = ImmutableArray.CreateBuilder<PageSetup>();
        Line? running = null;
        foreach (var section in sections)
        {
            var isInherited = running is not null;
            running = section.Start is { } start ? start.RunningMark : running;
            pages.Add(Pages(style.Pages(section.Shape), section.Start, running, isInherited));
        }

        return pages.ToImmutable();
    }

    private PageSetup Pages(PageSetup usual, PartStart? start, Line? running, bool isInherited)
    {
        var pages = start is null
            ? usual
            : usual.Starting(start, start.Mark is { } mark ? Add(usual, "first", mark) : null);
        var kinds = running is not null ? pages.HeaderKinds.Where(kind => kind != "first" || start?.Mark is null)
            : isInherited && usual.IdOf("headerReference", "default") is null ? ["default"]    // Word takes that of the section before
            : [];
        return kinds.Aggregate(pages, (set, kind) => set.With(kind, Add(usual, kind, running)));
    }

    private string Add(PageSetup pages, string kind, Line? mark)
    {
        var id = $"partHeader{parts.Count + 1}";
        var model = pages.IdOf("headerReference", kind) ?? pages.IdOf("headerReference", "default");
        var usual = style.Package.From(DocxWriter.MainPart).FirstOrDefault(link => link.Id == model) is { } link
            ? style.Package.Part(link.Target)
            : null;
        var xml = usual?.Xml() ?? new XElement(Word.W + "hdr", new XAttribute(XNamespace.Xmlns + "w", Word.Main));
        if (mark is not null)
        {
            var words = mark.PlainText.ReplaceLineEndings(" ");
            xml.AddFirst(new XElement(
                Word.W + "p",
                new XElement(Word.W + "pPr", Word.Setting("pStyle", style.Styles.IdOf(StyleName.PageMark))),
                new XElement(Word.W + "r", SizeOf(words, pages.TextWidth), new XElement(Word.W + "t", words))));
        }
        else if (!xml.HasElements)
        {
            xml.Add(new XElement(Word.W + "p"));
        }

        var name = $"word/{id}.xml";
        parts.Add(new(name, Word.ContentType("header"), WordPart.Bytes(xml)));
        links.Add(new(DocxWriter.MainPart, id, Word.Relation("header"), name));
        links.AddRange(style.Package.From(usual?.Name ?? name).Select(other => other with { Source = name }));
        return id;
    }

    /// <summary>
    /// Smaller letters where the mark would take a second line: on a paper that was given its text may stand there.
    /// </summary>
    private XElement? SizeOf(string mark, int width)
    {
        var (usual, fitting) = (style.Styles.Size(StyleName.PageMark), ColumnWidths.FittingSize(mark, width));
        return fitting < usual ? new(Word.W + "rPr", Word.Setting("sz", Math.Max(SmallestMark, fitting))) : null;
    }
}
