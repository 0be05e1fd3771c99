using System.Xml.Linq;
using ScrutinyReport.Documents;
using ScrutinyReport.Foundation;
using ScrutinyReport.Packs;
using ScrutinyReport.Tests.Acceptance;
using ScrutinyReport.Tests.Writing;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Tests.Packs;

/// <summary>Papers that were written apart, in one document.</summary>
public static class PackDocumentTests
{
    private const string Paper = """
        # A report

        ## Background

        See [the background](#background), and a note.[^1]

        [^1]: More is said [there](#background).
        """;

    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [Fact]
    public static void Links_of_papers_with_the_same_headings_lead_to_the_headings_of_their_own()
    {
        var paper = MarkdownReader.Read(MarkedText.Plain(Paper), Tests.Writing.Paper.Properties).Value!;
        var papers = Enumerable.Range(1, 2)
            .Select(number => new OwnPaper(paper.Blocks) { Marks = new(Words($"Agenda Item {number}"), null) });
        var file = DocxWriter.Write(
            PackDocument.Join(paper, [.. papers], [], PackLayout.Of([2, 2, 2], new(1))), Tests.Writing.Paper.Style);

        var places = DocxFile.Body(file).Descendants(W + "bookmarkStart").Select(NameOf).ToArray();
        Assert.Equal(["_background", "_background_2", "_background_3"], places);
        Assert.Equal(places, Links(DocxFile.Body(file)));
        Assert.Equal(places, Links(DocxFile.Part(file, "word/footnotes.xml")));
        Assert.Empty(DocxFile.Faults(file));
    }

    /// <summary>A paper with pages on their side, marked on each, between two that are not.</summary>
    [Fact]
    public static void What_stands_on_each_page_of_a_paper_stands_on_no_page_of_another()
    {
        var paper = MarkdownReader.Read(
            MarkedText.Plain("# A report\n\nWords.\n\n::: landscape\nWords.\n:::\n"),
            Tests.Writing.Paper.Properties).Value!;
        var papers = new[] { null, Words("Not for publication"), null }
            .Select((running, index) =>
                new OwnPaper(paper.Blocks) { Marks = new(Words($"Agenda Item {index + 1}"), running) });
        var file = DocxWriter.Write(
            PackDocument.Join(paper, [.. papers], [], PackLayout.Of([2, 2, 2, 2], new(1))), PackStyle);

        var sections =
            DocxFile.Body(file).Descendants(W + "sectPr").Select(section => section.Elements(W + "headerReference")
            .Select(header => (Kind: header.Attribute(W + "type")!.Value, Words: HeaderOf(file, header)))
            .Where(header => header.Kind != "even")
            .OrderBy(header => header.Kind, StringComparer.Ordinal)
            .Select(header => $"{header.Kind}: {header.Words}"));

        Assert.Equal(
            [
                "", "",
                "first: Agenda Item 1", "",
                "default: Not for publication; first: Agenda Item 2", "default: Not for publication",
                "default: ; first: Agenda Item 3", "",
            ],
            sections.Select(headers => string.Join("; ", headers)));
        Assert.Empty(DocxFile.Faults(file));
    }

    // No head on its pages: Word gives a section that has none that of the section before.
    private static HouseStyle PackStyle => HouseStyle.Read(
        File.ReadAllBytes(Path.Combine(SampleCase.Templates(), "agenda-pack/house-style.docx")),
        "house-style.docx").Value!;

    private static Line Words(string words) => new([new Text(words)]);

    private static string HeaderOf(OutputFile file, XElement reference)
    {
        XNamespace r = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var target = DocxFile.Part(file, "word/_rels/document.xml.rels").Elements()
            .Single(link => link.Attribute("Id")!.Value == reference.Attribute(r + "id")!.Value)
            .Attribute("Target")!.Value;
        return string.Join(", ",
            DocxFile.Paragraphs(DocxFile.Part(file, "word/" + target.Replace("/word/", "", StringComparison.Ordinal))));
    }

    private static string[] Links(XElement part) =>
        [.. part.Descendants(W + "hyperlink").Select(link => link.Attribute(W + "anchor")!.Value)];

    private static string NameOf(XElement bookmark) => bookmark.Attribute(W + "name")!.Value;
}
