using System.Xml.Linq;
using ScrutinyReport.Documents;
using ScrutinyReport.Foundation;
using ScrutinyReport.Packs;
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
            .Select(number => new OwnPaper(paper.Blocks) { Mark = new([new Text($"Agenda Item {number}")]) });
        var file = DocxWriter.Write(
            PackDocument.Join(paper, [.. papers], [], PackLayout.Of([2, 2, 2], new(1))), Tests.Writing.Paper.Style);

        var places = DocxFile.Body(file).Descendants(W + "bookmarkStart").Select(NameOf).ToArray();
        Assert.Equal(["_background", "_background_2", "_background_3"], places);
        Assert.Equal(places, Links(DocxFile.Body(file)));
        Assert.Equal(places, Links(DocxFile.Part(file, "word/footnotes.xml")));
        Assert.Empty(DocxFile.Faults(file));
    }

    private static string[] Links(XElement part) =>
        [.. part.Descendants(W + "hyperlink").Select(link => link.Attribute(W + "anchor")!.Value)];

    private static string NameOf(XElement bookmark) => bookmark.Attribute(W + "name")!.Value;
}
