using System.Collections.Immutable;
using ScrutinyReport.Documents;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Writing;

/// <summary>Writes a document as a Word file.</summary>
internal static class DocxWriter
{
    /// <summary>The part that holds the text.</summary>
    public const string MainPart = "word/document.xml";

    /// <summary>The file; the same document and house style give the same bytes.</summary>
    public static OutputFile Write(Document document, HouseStyle style, string name = "report.docx") =>
        Write(document, style, name, isForLayout: false);

    /// <summary>
    /// The file as LibreOffice lays it out for a PDF: each table of contents has the numbers of the pages, and is no
    /// table that Word would fill again, with the headings of other parts too.
    /// </summary>
    public static OutputFile WriteForLayout(Document document, HouseStyle style, string name) =>
        Write(document, style, name, isForLayout: true);

    private static OutputFile Write(Document document, HouseStyle style, string name, bool isForLayout)
    {
        var properties = document.Properties;
        var flow = new DocxFlow(style.Lists);
        var (headers, bookmarks, footnotes) = (new PartHeaders(style), new Bookmarks(), new DocxFootnotes(style));
        using var figures = new FigureList(properties.Figures);
        using var body = new PartXml();
        var (charts, links) = Body(
            body, flow.Sections(document), style, headers, bookmarks, footnotes, figures, isForLayout);
        var text = new WordPart(MainPart, Word.ContentType("document.main"), body.Text);
        SpareCore.Offer(() => _ = text.Packed);
        var shared = figures.With(headers.With(footnotes.With(style.Package, style.Styles, bookmarks, figures)));
        var about = DocxProperties.Of(properties).ToArray();
        var (styles, numbering) = (style.Styles.InLanguage(properties.Language), style.Lists.With(flow.NumberedLists));
        var package = new WordPackage(
            [
                text,
                styles,
                numbering,
                .. charts,
                .. shared.Parts.Select(part => PageFurniture.Filled(part, properties, style.LacksNotice)),
                .. about.Select(item => item.Part),
            ],
            [
                new(WordPackage.Root, "document", Word.Relation("officeDocument"), MainPart),
                .. about.Select(item => item.Link),
                new(MainPart, "scrutinyStyles", Word.Relation("styles"), styles.Name),
                new(MainPart, "scrutinyNumbering", Word.Relation("numbering"), numbering.Name),
                .. shared.Links,
                .. links,
            ]);
        return new(name, package.Write());
    }

    private static (IReadOnlyList<WordPart> Charts, IEnumerable<WordLink> Links) Body(
        PartXml xml,
        ImmutableArray<DocxSection> sections,
        HouseStyle style,
        PartHeaders headers,
        Bookmarks bookmarks,
        DocxFootnotes footnotes,
        FigureList figures,
        bool isForLayout)
    {
        var charts = new DocxCharts(xml, style.Styles, figures);
        var runs = new DocxRuns(xml, style.Styles, bookmarks, footnotes, figures, MainPart, charts);
        new DocxBody(xml, style, bookmarks, runs, charts, isForLayout).Write(sections, headers.Pages(sections));
        return (charts.Parts, [.. runs.Links, .. charts.Links]);
    }
}
