using System.Text.RegularExpressions;
using System.Xml.Linq;
using ScrutinyReport.Documents;
using ScrutinyReport.Foundation;
using ScrutinyReport.Tests.Documents;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Tests.Writing;

public static partial class HtmlWriterTests
{
    private static readonly Document Odd = new(
        Paper.Properties with
        {
            Title = "A & B <i>",
            Header = "",
            Notice = "</style><script>\"\\\n\u00E9",
            Keywords = [],
            Author = "\"quoted\"",
            Subject = "",
        },
        [
            new Heading(2, Words("A & B")) { Anchor = "a-b" }, new Heading(2, Words("report")) { Anchor = "report" },
            new Heading(3, Words("?")) { Anchor = "part" }, new Heading(2, Words("no anchor")),
            new Paragraph(new([new Link([new Text("here")], "javascript:alert(1)")])),
        ]);

    [Fact]
    public static void Everything_reads_as_a_page() => Approved.Text(
        StyleSheet().Replace(HtmlFile.Source(HtmlWriter.Write(Everything.Document)), ""), extension: "txt");

    [Fact]
    public static void Odd_words_do_no_harm() => Approved.Text(Body(HtmlWriter.Write(Odd)));

    [Fact]
    public static void A_page_is_well_formed_and_needs_nothing_else()
    {
        foreach (var document in (Document[])[Everything.Document, Paper.Read().Value!, Odd])
        {
            var file = HtmlWriter.Write(document);
            var page = HtmlFile.Page(file);
            var ids = page.Descendants().Attributes("id").Select(id => id.Value).ToArray();
            Assert.Equal(ids.Distinct(), ids);
            Assert.All(
                page.Descendants()
                    .Attributes()
                    .Where(Leads)
                    .SelectMany(attribute => attribute.Value.TrimStart('#').Split(' ')),
                target => Assert.Contains(target, ids));
            Assert.DoesNotContain(
                page.Descendants(),
                element => element.Name.LocalName is "script" or "link" or "img" or "iframe" or "object"
                    || element.Attributes()
                        .Any(attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal)));
            var style = page.Descendants("style").Single().Value;
            Assert.DoesNotMatch("<|url\\(|@import|&", style);
        }

        static bool Leads(XAttribute attribute) =>
            attribute.Name.LocalName is "aria-labelledby" or "aria-describedby"
            || (attribute.Name == "href" && attribute.Value[0] == '#');
    }

    [Fact]
    public static void The_same_document_gives_the_same_bytes() => Assert.Equal(
        HtmlWriter.Write(Paper.Read().Value!).Content.ToArray(),
        HtmlWriter.Write(Paper.Read().Value!).Content.ToArray());

    [Fact]
    public static void Numbers_are_text_and_run_on() => Assert.Equal(
        Enumerable.Range(1, 41).Select(number => $"{number}. "),
        HtmlFile.Page(HtmlWriter.Write(Paper.Read().Value!)).Descendants("span")
            .Where(span => (string?)span.Attribute("class") == "number").Select(span => span.Value));

    [Theory]
    [InlineData("87.38738", true, "value=\"87.4\" data-source=\"q.csv:2:1; q.csv:1:1\"")]
    [InlineData("-0.04", true, "value=\"0.0\" data-source=\"q.csv:2:1; q.csv:1:1\"")]
    [InlineData("87.4", false, "value=\"87.4\" data-source=\"q.csv:2; q.csv:1\"")]    // a column tells how long the cells before it are
    public static void A_figure_says_where_it_comes_from_and_no_more_than_is_printed(
        string number, bool tellsColumns, string expected)
    {
        var file = new SourceText("q.csv", "1\n2\n");
        var figure = new Figure(
            decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture),
            new(1, Unit.Percent),
            new Computed("difference", [Cell(2), Cell(0), Cell(2)]));
        var properties = Paper.Properties with { Figures = new() { TellsColumns = tellsColumns } };
        var html = HtmlWriter.Write(new(properties, [new Paragraph(new([new FigureInline(figure, figure.Shown)]))]));
        Assert.Contains($"<data {expected}>{figure.Shown}</data>", HtmlFile.Source(html), StringComparison.Ordinal);

        Figure Cell(int at) => new(1, new(0), new FromCell(file.At(at, 1), "Value", "1"));
    }

    [Fact]
    public static void A_preview_says_which_line_of_a_template_printed_a_block_and_a_published_page_does_not()
    {
        var template = new SourceText("report.scriban.md", "# {{ title }}\n\nStood at {{ value }}.\n\nText.\n");
        var text = MarkedText.Join(
            MarkedText.Plain("# "),
            MarkedText.Value("Title", null, template.At(5, 5)),
            MarkedText.Plain("\n\n::: numbered\nStood at "),
            MarkedText.Value("87.4%", null, template.At(27, 5)),
            MarkedText.Plain(".\n\nText.\n:::\n"));
        var document = Reading.Read(text).Value!;
        Assert.Equal(
            ["h1 report.scriban.md:1:6", "p report.scriban.md:3:13"],
            HtmlFile.Page(HtmlWriter.Write(document, showsOrigins: true)).Descendants()
                .Where(element => element.Attribute("data-origin") is not null)
                .Select(element => $"{element.Name} {element.Attribute("data-origin")!.Value}"));
        Assert.DoesNotContain("scriban", HtmlFile.Source(HtmlWriter.Write(document)), StringComparison.Ordinal);
    }

    private static string Body(OutputFile file) => StyleSheet().Replace(HtmlFile.Source(file), match =>
        string.Concat(match.Value.Split('\n').Where(line => line.Contains("bottom-left", StringComparison.Ordinal))));

    private static Line Words(string words) => new([new Text(words)]);

    [GeneratedRegex("(?<=<style>).*(?=</style>)", RegexOptions.Singleline)]
    private static partial Regex StyleSheet();
}
