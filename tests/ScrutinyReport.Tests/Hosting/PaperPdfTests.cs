using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using ScrutinyReport.Cli;
using ScrutinyReport.Documents;
using ScrutinyReport.Hosting;
using ScrutinyReport.Tests.Acceptance;
using ScrutinyReport.Tests.Cli;
using ScrutinyReport.Tests.Writing;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Tests.Hosting;

/// <summary>
/// The sample report as PDF: what a screen reader, a search engine and a clerk's bookmarks find in it.
/// </summary>
public static class PaperPdfTests
{
    private const string Name = "2023-24-Q4-committee-report";

    [LibreOfficeFact]
    public static void The_paper_is_a_tagged_pdf_with_its_headings_table_language_title_and_bookmarks()
    {
        using var folder = new TemporaryFolder();
        var run = Build(folder, "pdf");
        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.Contains($"{Name}.pdf", folder.Files());
        Assert.DoesNotContain($"{Name}.docx", folder.Files());
        using var pdf = new PdfFile(File.ReadAllBytes(folder.File($"{Name}.pdf")));
        var tags = pdf.Structure.Select(tag => tag.Trim()).ToList();
        Assert.Contains("Title:           Quarter 4 2023/24 performance report\n", pdf.Info, StringComparison.Ordinal);
        Assert.Contains("Tagged:          yes\n", pdf.Info, StringComparison.Ordinal);
        Assert.Contains("CreationDate:    Tue Jun  4 00:00:00 2024", pdf.Info, StringComparison.Ordinal);
        Assert.Single(tags, "H1");
        Assert.Equal((1, 13 + 21, 21 * 12), (Count(tags, "Table"), Count(tags, "TH"), Count(tags, "TD")));
        Assert.Equal((13, 21), (pdf.Scopes("/Column"), pdf.Scopes("/Row")));
        Assert.DoesNotContain("H4", tags);
        using var json = JsonDocument.Parse(pdf.Json);
        var bookmarks = json.RootElement.GetProperty("outlines").EnumerateArray().ToList();
        var title = Assert.Single(bookmarks);
        Assert.Equal("Quarter 4 2023/24 performance report", title.GetProperty("title").GetString());
        Assert.Equal(
            Count(tags, "H2"),
            title.GetProperty("kids").GetArrayLength());
        Assert.Contains("\"/Lang\": \"u:en-GB\"", pdf.Json, StringComparison.Ordinal);
        Assert.Contains("\"/DisplayDocTitle\": true", pdf.Json, StringComparison.Ordinal);
    }

    [LibreOfficeFact]
    public static void Its_contents_have_the_pages_on_which_the_headings_stand()
    {
        using var folder = new TemporaryFolder();
        var run = BuildSample(folder, BuiltReport.Sample("exampleshire"), "pdf");
        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        using var pdf = new PdfFile(File.ReadAllBytes(folder.File($"{Name}.pdf")));
        using var json = JsonDocument.Parse(pdf.Json);
        var headings = Bookmarks(json.RootElement.GetProperty("outlines")).Skip(1).ToArray();
        var listed = pdf.Pages[0].Split('\n')
            .Select(line => line.Split("....", 2))
            .Where(entry => entry.Length == 2)
            .Select(entry =>
                (entry[0].Trim('.', ' '), int.Parse(entry[1].Trim('.', ' '), CultureInfo.InvariantCulture)))
            .ToArray();
        Assert.Equal(headings, listed);
        Assert.True(listed.Select(entry => entry.Item2).Distinct().Count() > 3,
            "the headings stand on hardly any pages");
    }

    [LibreOfficeFact]
    public static void Every_chart_and_spark_line_has_its_words()
    {
        using var folder = new TemporaryFolder();
        BuildSample(folder, BuiltReport.Sample("exampleshire"), "docx", "pdf");
        using var pdf = new PdfFile(File.ReadAllBytes(folder.File($"{Name}.pdf")));
        var drawings = DocxFile.Body(new($"{Name}.docx", File.ReadAllBytes(folder.File($"{Name}.docx")))).Descendants()
            .Where(element => element.Name.LocalName == "docPr")
            .Select(drawing => (string)drawing.Attribute("descr")!)
            .ToArray();
        Assert.True(drawings.Length > 25, "the sample has hardly any charts");
        using var json = JsonDocument.Parse(pdf.Json);
        var figures = json.RootElement.GetProperty("qpdf")[1].EnumerateObject()
            .Where(one => one.Value.TryGetProperty("value", out var value) && value.ValueKind == JsonValueKind.Object
                && value.TryGetProperty("/S", out var kind) && kind.GetString() == "/Figure")
            .OrderBy(one => int.Parse(one.Name.Split(':', ' ')[1], CultureInfo.InvariantCulture))
            .Select(one => one.Value.GetProperty("value").GetProperty("/Alt").GetString()!["u:".Length..]);
        Assert.Equal(drawings, figures);
        Assert.Equal(drawings.Length, pdf.Structure.Count(tag => tag.Trim() == "Figure"));
    }

    [Fact]
    public static void Figures_that_are_not_as_many_as_the_charts_are_left_alone()
    {
        var paper = DocxWriter.Write(new(Paper.Properties, [new ChartBlock(SampleCharts.Trend)]), Paper.Style).Content;
        const string figure = "1 0 obj\n<</Type/StructElem\n/S/Figure\n/P 2 0 R\n>>\nendobj\n";
        const string end = "xref\ntrailer\n<</Size 3/Root 2 0 R>>\nstartxref\n9\n%%EOF\n";
        string Set(string pdf) => Encoding.Latin1.GetString(PdfUpdate.Set(Encoding.Latin1.GetBytes(pdf), paper));
        var set = Set(figure + end);
        Assert.Contains("/Prev 9\n/Size 3/Root 2 0 R>>\nstartxref\n", set, StringComparison.Ordinal);
        var places = set[int.Parse(set.Split('\n')[^3], CultureInfo.InvariantCulture)..].Split('\n');
        Assert.Equal(["xref", "1 1"], places[..2]);
        Assert.StartsWith(
            "1 0 obj\n<</Type/StructElem\n/S/Figure\n/Alt <FEFF0052",
            set[int.Parse(places[2].Split(' ')[0], CultureInfo.InvariantCulture)..],
            StringComparison.Ordinal);
        Assert.All(
            [figure + figure + end, end, figure.Replace("/P", "/Alt (said) /P", StringComparison.Ordinal) + end,
                figure],
            pdf => Assert.Equal(pdf, Set(pdf)));
        Assert.Equal("", Encoding.Latin1.GetString(PdfUpdate.Set([], new byte[] { 1, 2, 3 })));
    }

    [LibreOfficeFact]
    public static void Its_metadata_says_the_title_as_it_is()
    {
        var properties =
            Paper.Properties with { Title = "Children's <care> & \"support\"", Subject = "R&D's &lt; sign" };
        var paper =
            DocxWriter.Write(new(properties, [new Paragraph(new([new Text("Words.")]))]), Paper.Style, "paper.docx");
        using var pdf = new PdfFile(ScrutinyReport.Hosting.LibreOffice.Find(Environment.GetEnvironmentVariable).Value!
            .ToPdf([paper], new(2024, 6, 4)).Value!.Files[0].Content);
        XNamespace dc = "http://purl.org/dc/elements/1.1/";
        var metadata = XDocument.Parse(pdf.Metadata);
        Assert.Equal(
            (properties.Title, properties.Subject),
            (metadata.Descendants(dc + "title").Single().Value.Trim(),
                metadata.Descendants(dc + "description").Single().Value.Trim()));
    }

    [Theory]
    [InlineData("<dc:title>A&amp;apos;s</dc:title>\n", "<dc:title>A&apos;s</dc:title>    \n")]
    [InlineData("<dc:title>&amp;amp;lt; &amp;amp;</dc:title>\n", "<dc:title>&amp;lt; &amp;</dc:title>        \n")]
    [InlineData("<dc:title>A &amp; B</dc:title>\n", "<dc:title>A &amp; B</dc:title>\n")]
    [InlineData("<dc:title>A &amp;copy; B</dc:title>\n", "<dc:title>A &amp;copy; B</dc:title>\n")]
    public static void Metadata_escaped_twice_is_escaped_once_and_nothing_behind_it_moves(string written, string right)
    {
        static byte[] Pdf(string element) =>
            Encoding.Latin1.GetBytes($"&amp;apos;\n<x:xmpmeta a=\"b\">{element}</x:xmpmeta>\n(&amp;apos;)");
        Assert.Equal(Pdf(right), PdfWords.Set(Pdf(written)));
    }

    [Fact]
    public static void The_first_cell_of_a_row_heads_it_where_the_Word_file_says_so()
    {
        var table = new TableBlock(new([new(Words("Area"), Alignment.Left)], [new([Words("North")])]));
        var paper = DocxWriter.Write(new(Paper.Properties, [table]), Paper.Style).Content;
        static string Element(int number, string kind, int parent, string rest) =>
            $"{number} 0 obj\n<</Type/StructElem\n/S/{kind}\n/P {parent} 0 R\n{rest}\n>>\nendobj\n";
        const string end = "xref\ntrailer\n<</Size 9/Root 2 0 R>>\nstartxref\n9\n%%EOF\n";
        var top = Element(3, "Table", 2, "/K[4 0 R 6 0 R ]") + Element(4, "TR", 3, "/K[5 0 R ]") + Element(5,
            "TH", 4, "/K[1 ]");
        var pdf = top + Element(6, "TR", 3, "/K[7 0 R 8 0 R ]") + Element(7, "TD", 6, "/A 20 0 R\n/K[2 ]") + Element(8,
            "TD", 6, "/A 21 0 R\n/K[3 ]");
        string Set(string text) => Encoding.Latin1.GetString(PdfUpdate.Set(Encoding.Latin1.GetBytes(text), paper));

        Assert.StartsWith(
            pdf + end + "\n7 0 obj\n<</Type/StructElem\n/S/TH\n/P 6 0 R\n/A [ 20 0 R <</O/Table/Scope/Row>> ]\n/K[2 ]\n>>\nendobj\nxref\n7 1\n",
            Set(pdf + end),
            StringComparison.Ordinal);
        Assert.Contains(
            "\n/A [ 20 0 R 22 0 R <</O/Table/Scope/Row>> ]\n",
            Set(pdf.Replace("/A 20 0 R", "/A [ 20 0 R 22 0 R ]", StringComparison.Ordinal) + end),
            StringComparison.Ordinal);
        Assert.Contains(
            "\n/A <</O/Table/Scope/Row>>\n/K[2 ]",
            Set(pdf.Replace("/A 20 0 R\n", "", StringComparison.Ordinal) + end),
            StringComparison.Ordinal);
        Assert.All([top + end, pdf, pdf + pdf.Replace("3 0 obj", "13 0 obj", StringComparison.Ordinal)
            .Split("endobj")[0] + "endobj\n" + end],
            other => Assert.Equal(other, Set(other)));
    }

    [LibreOfficeFact]
    public static void Built_again_nothing_is_written_again()
    {
        using var folder = new TemporaryFolder();
        Build(folder, "docx", "pdf");

        var again = Build(folder, "docx", "pdf");

        Assert.Contains($"up to date  {Name}.docx\n", again.Out, StringComparison.Ordinal);
        Assert.Contains($"up to date  {Name}.pdf\n", again.Out, StringComparison.Ordinal);
    }

    [Fact]
    public static void Without_LibreOffice_nothing_is_written_and_the_command_fails()
    {
        using var folder = new TemporaryFolder();
        var run = ProgramRun.In(
            folder.Path, "build", "--quarter", "Q4-2024", "--workspace", BuiltSample.Workspace(), "--out", ".",
            "--to", "docx", "pdf");
        Assert.Empty(folder.Files());
        Approved.Text(run.Error + $"exit {run.ExitCode}");
    }

    private static Line Words(string words) => new([new Text(words)]);

    private static IEnumerable<(string Title, int Page)> Bookmarks(JsonElement outlines) =>
        outlines.EnumerateArray().SelectMany(outline => Bookmarks(outline.GetProperty("kids")).Prepend(
            (outline.GetProperty("title").GetString()!, outline.GetProperty("destpageposfrom1").GetInt32())));

    private static ProgramRun Build(TemporaryFolder folder, params string[] formats) =>
        BuildSample(folder, BuiltSample.Workspace(), formats);

    private static ProgramRun BuildSample(TemporaryFolder folder, string workspace, params string[] formats) =>
        ProgramRun.With(
            shell => shell with { Folder = folder.Path, Variable = Environment.GetEnvironmentVariable },
            ["build", "--quarter", "2023-24-Q4", "--report", "committee-report", "--workspace", workspace, "--out", ".",
                "--to", .. formats]);

    private static int Count(List<string> tags, string tag) => tags.Count(one => one == tag);
}
