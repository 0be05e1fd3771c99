using ScrutinyReport.Documents;
using ScrutinyReport.Foundation;
using ScrutinyReport.Tests.Documents;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Tests.Writing;

public static class LibreOfficeTests
{
    [LibreOfficeFact]
    public static void A_round_trip_loses_no_paragraph_cell_or_link()
    {
        var document = Paper.Read().Value!;
        var written = DocxWriter.Write(document, Paper.Style);
        var back = new OutputFile("back.docx", LibreOffice.Convert(written.Content.ToArray(), "docx", "docx"));
        Assert.Equal(
            DocxFile.Paragraphs(written).Where(text => text.Length > 0),
            DocxFile.Paragraphs(back).Where(text => text.Length > 0));
        Assert.Equal(Addresses(written), Addresses(back));
        Assert.Equal(
            Trees.Blocks(document.Blocks).OfType<TableBlock>().Sum(block => block.Table.Rows.Length + 1),
            DocxFile.Body(back).Descendants().Count(element => element.Name.LocalName == "tr"));
    }

    [LibreOfficeFact]
    public static void Each_shape_of_page_is_there_with_its_header_and_footer_and_the_one_before_comes_back()
    {
        static Paragraph Words(string words) => new(new([new Text(words)]));
        var written = DocxWriter.Write(new(Paper.Properties,
        [
            Words("Upright."),
            new ShapedPages(PageShape.LandscapeA3,
            [
                Words("Wide and large."),
                new ShapedPages(PageShape.Portrait, [Words("Upright inside.")]),
                Words("Wide and large again."),
            ]),
            new ShapedPages(PageShape.PortraitA3, [Words("Upright and large.")]),
            new ShapedPages(PageShape.Landscape, [Words("Wide.")]),
            Words("Upright again."),
        ]), Paper.Style);
        Assert.Empty(DocxFile.Faults(written));
        using var pdf = new Hosting.PdfFile(LibreOffice.Convert(written.Content.ToArray(), "docx", "pdf"));
        var (small, large) = (("595", "842"), ("842", "1191"));
        Assert.Equal(
            [
                (small, "Upright."), (Turned(large), "Wide and large."), (small, "Upright inside."),
                (Turned(large), "Wide and large again."), (large, "Upright and large."), (Turned(small), "Wide."),
                (small, "Upright again."),
            ],
            pdf.Sizes.Zip(pdf.Pages,
                (size, page) => (Size(size), page.Split('\n').First(line => line.EndsWith('.')).Trim())));
        Assert.All(pdf.Pages.Select((page, i) => (page, number: i + 1)), one =>
        {
            Assert.StartsWith(Paper.Properties.Header, one.page.TrimStart(), StringComparison.Ordinal);
            Assert.Contains(Paper.Properties.Notice, one.page, StringComparison.Ordinal);
            Assert.EndsWith($"Page {one.number} of 7", one.page.TrimEnd(), StringComparison.Ordinal);
        });

        static (string, string) Turned((string Width, string Height) size) => (size.Height, size.Width);

        static (string, string) Size(string size) => size.Split(" x ") is [var width, var height]
            ? ($"{Points(width):0}", $"{Points(height):0}")
            : default;

        static decimal Points(string length) =>
            decimal.Parse(length, System.Globalization.CultureInfo.InvariantCulture);
    }

    [LibreOfficeFact]
    public static void Numbers_are_printed_by_Word_and_run_on()
    {
        var written = DocxWriter.Write(Paper.Read().Value!, Paper.Style);
        var text = LibreOffice.Convert(written.Content.ToArray(), "docx", "txt:Text (encoded):UTF8");
        var lines = System.Text.Encoding.UTF8.GetString(text).Split('\n');
        var starts = lines.Select(line => line.Split('.')[0].Trim('\uFEFF', ' ')).ToHashSet();
        Assert.All(Enumerable.Range(1, 41), number => Assert.Contains($"{number}", starts));
        Assert.DoesNotContain("42", starts);
    }

    [LibreOfficeFact]
    public static void Numbers_of_several_levels_are_those_of_the_tree()
    {
        var document = MarkdownReader.Read(MarkedText.Plain("""
            # Title

            ::: numbered
            One.

            Two:

            ::: numbered
            Two point one.

            ::: numbered
            Two point one point one.
            :::

            Two point two.
            :::
            :::

            ::: numbered decimal
            ## Education

            Three point one.

            ### Exclusions

            Three point two point one.

            Three point two point two.

            ### Schools

            Three point three point one.

            ## Summary

            Four point one.
            :::

            ::: numbered
            Five.
            :::

            ::: numbered restart
            From one again.

            Two.
            :::

            ::: numbered decimal restart
            ## Appendix

            One point one.
            :::
            """), Paper.Properties).Value!;
        var printed = LibreOffice.Convert(
            DocxWriter.Write(document, Paper.Style).Content.ToArray(), "docx", "txt:Text (encoded):UTF8");
        Assert.Equal(
            Numbered(TxtWriterTests.Text(document).Replace("#", "", StringComparison.Ordinal)),
            Numbered(System.Text.Encoding.UTF8.GetString(printed)));
    }

    private static string[] Numbered(string text) =>
    [
        .. text.Split('\n')
            .Select(line =>
                string.Join(' ', line.Trim('\uFEFF', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
            .Where(line => line.Length > 0 && char.IsAsciiDigit(line[0])),
    ];

    private static string[] Addresses(OutputFile file) =>
    [
        .. DocxFile.Part(file, "word/_rels/document.xml.rels").Elements()
            .Where(link => ((string)link.Attribute("Type")!).EndsWith("/hyperlink", StringComparison.Ordinal))
            .Select(link => (string)link.Attribute("Target")!)
            .Distinct()
            .Order(),
    ];
}
