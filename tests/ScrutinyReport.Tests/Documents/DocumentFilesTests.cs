using System.Collections.Immutable;
using System.Text;
using ScrutinyReport.Documents;
using ScrutinyReport.Foundation;
using ScrutinyReport.Tests.Writing;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Tests.Documents;

public static class DocumentFilesTests
{
    private const string Report = """
        # Report

        ## Purpose

        See [the form](#exception-report-exclusions), [the dashboard](#appendix-1) and [below](#actions).[^a]

        [^a]: A note of the report.

        ## Actions

        ::: numbered
        One.
        :::

        ::: document exception-exclusions
        ## Exception report: exclusions

        ::: numbered
        A paragraph.[^b] See [the report's actions](#actions) and [reasons](#reasons).
        :::

        [^b]: A note of the form.

        ### Reasons
        :::

        ::: landscape
        ## Appendix 1: dashboard
        :::
        """;

    [Fact]
    public static void The_appendix_starts_with_the_first_pages_on_their_side_and_its_heading_is_its_title()
    {
        var files = DocumentFiles.Of(
            new(Reading.Properties,
                [Heading(1, "Report"), Heading(2, "Purpose"),
                    new ShapedPages(PageShape.Landscape, [Heading(2, "Appendix 1"), Heading(3, "Key")]),
                    Heading(2, "Appendix 2")]),
            "report", separatesAppendix: true, "docx");

        Assert.Equal(["report", "report-appendix"], files.Select(file => file.Name));
        Assert.Equal("1 Report, 2 Purpose", Headings(files[0].Document));
        Assert.Equal(Reading.Properties.Title, files[0].Document.Properties.Title);
        Assert.Equal("1 Appendix 1, 2 Key, 1 Appendix 2", Headings(files[1].Document));
        Assert.Equal("Appendix 1", files[1].Document.Properties.Title);
    }

    [Fact]
    public static void A_report_without_such_pages_or_of_nothing_else_stays_whole()
    {
        var upright = new Document(Reading.Properties, [Heading(1, "Report")]);
        var wide = new Document(Reading.Properties, [new ShapedPages(PageShape.Landscape, [Heading(1, "Report")])]);

        Assert.Equal(new DocumentFile(upright, "report"),
            Assert.Single(DocumentFiles.Of(upright, "report", separatesAppendix: true, "docx")));
        Assert.Equal(new DocumentFile(wide, "report"),
            Assert.Single(DocumentFiles.Of(wide, "report", separatesAppendix: true, "docx")));
    }

    [Fact]
    public static void A_document_of_its_own_has_a_title_numbers_and_notes_of_its_own()
    {
        var files = Files(separatesAppendix: false);

        Assert.Equal(["q4-report", "q4-report-exception-exclusions"], files.Select(file => file.Name));
        Assert.Equal("1 Report, 2 Purpose, 2 Actions, 2 Appendix 1: dashboard", Headings(files[0].Document));
        Assert.Equal("1 Exception report: exclusions, 2 Reasons", Headings(files[1].Document));
        Assert.Equal("Exception report: exclusions", files[1].Document.Properties.Title);
        Assert.Equal("1.", Trees.Blocks(files[1].Document.Blocks).OfType<NumberedParagraph>().Single().Number.Shown);
        Assert.Equal(1, Trees.Inlines(files[1].Document).OfType<Footnote>().Single().Number);
    }

    [Theory]
    [InlineData(false, "q4-report-exception-exclusions.docx, here, here | q4-report.docx, here")]
    [InlineData(true, "q4-report-exception-exclusions.docx, q4-report-appendix.docx, here |  | q4-report.docx, here")]
    public static void A_link_to_another_file_leads_to_that_file(bool separatesAppendix, string expected) =>
        Assert.Equal(
            expected,
            string.Join(" | ", Files(separatesAppendix).Select(file =>
                string.Join(", ", Trees.Inlines(file.Document).OfType<Link>().Select(link => link.File ?? "here")))));

    [Fact]
    public static void Every_writer_follows_a_link_to_another_file()
    {
        var (report, _) = Files(separatesAppendix: false)[0];
        var word = DocxWriter.Write(report, Paper.Style, "report.docx");

        Assert.Empty(DocxFile.Faults(word));
        Assert.Contains(
            "Target=\"q4-report-exception-exclusions.docx\" TargetMode=\"External\"",
            DocxFile.Part(word, "word/_rels/document.xml.rels").ToString(), StringComparison.Ordinal);
        Assert.Contains(
            "href=\"q4-report-exception-exclusions.docx#", Text(HtmlWriter.Write(report, "report.html")),
            StringComparison.Ordinal);
        Assert.Contains(
            "the form <q4-report-exception-exclusions.docx>", Text(TxtWriter.Write(report, "report.txt")),
            StringComparison.Ordinal);
    }

    [Fact]
    public static void In_one_file_a_document_follows_the_report_on_a_new_page_and_starts_its_numbers_again()
    {
        var whole = Read().Whole();

        Assert.Empty(whole.Enclosures);
        Assert.Equal(
            "1 Report, 2 Purpose, 2 Actions, 2 Appendix 1: dashboard, 2 Exception report: exclusions, 3 Reasons",
            Headings(whole));
        Assert.Single(whole.Blocks.OfType<PageBreak>());
        Assert.True(whole.Blocks.OfType<NumberedParagraph>().Last().Number.Restarts);
    }

    [Fact]
    public static void The_name_may_be_a_value()
    {
        var read =
            Reading.Read(Reading.With("::: document exception-{}\n## Title\n:::\n", MarkedText.Value("exclusions")));

        Assert.Empty(read.Problems);
        Assert.Equal("exception-exclusions", read.Value!.Enclosures.Single().Name);
    }

    [Theory]
    [InlineData("exception-n14b", true)]
    [InlineData("2", true)]
    [InlineData("", false)]
    [InlineData("Exception", false)]
    [InlineData("a b", false)]
    [InlineData("../a", false)]
    [InlineData("a.docx", false)]
    [InlineData("é", false)]
    public static void A_name_means_the_same_on_every_disk(string name, bool isName) =>
        Assert.Equal(isName, Enclosure.IsName(name));

    [Theory]
    [InlineData(80, true)]
    [InlineData(81, false)]
    public static void A_name_has_up_to_eighty_letters(int length, bool isName) =>
        Assert.Equal(isName, Enclosure.IsName(new('a', length)));

    private static Document Read()
    {
        var read = Reading.Read(Report);
        Assert.Empty(read.Problems);
        return read.Value!;
    }

    private static ImmutableArray<DocumentFile> Files(bool separatesAppendix) =>
        DocumentFiles.Of(Read(), "q4-report", separatesAppendix, "docx");

    private static Heading Heading(int level, string words) => new(level, new([new Text(words)]));

    private static string Text(OutputFile file) => Encoding.UTF8.GetString(file.Content.Span);

    private static string Headings(Document document) => string.Join(
        ", ",
        Trees.Blocks(document.Blocks)
            .OfType<Heading>()
            .Select(heading => $"{heading.Level} {heading.Content.PlainText}"));
}
