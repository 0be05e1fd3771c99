using System.Text;
using System.Xml.Linq;
using ScrutinyReport.Tests.Acceptance;
using ScrutinyReport.Tests.Cli;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Tests.Writing;

/// <summary>
/// The sample's report after LibreOffice opened it and saved it again, and after it made text of that: what a council
/// that works with LibreOffice sends on.
/// </summary>
public static class RoundTripTests
{
    private static readonly XNamespace W = Word.Main;

    [LibreOfficeFact]
    public static void A_round_trip_of_the_report_loses_no_paragraph_cell_number_or_link()
    {
        using var folder = new TemporaryFolder();
        var run = ProgramRun.In(
            folder.Path, "build", "--quarter", "Q4-2024", "--workspace", BuiltSample.Workspace(), "--out", "out");
        Assert.True(run.ExitCode == 0, run.ToString());
        var written =
            new OutputFile("report.docx", File.ReadAllBytes(folder.File("out/2023-24-Q4-committee-report.docx")));
        var back = new OutputFile("back.docx", LibreOffice.Convert(written.Content.ToArray(), "docx", "docx"));
        Assert.Equal(
            DocxFile.Paragraphs(written).Where(text => text.Length > 0),
            DocxFile.Paragraphs(back).Where(text => text.Length > 0));
        Assert.Equal(Cells(written), Cells(back));
        Assert.Equal(Links(written), Links(back));

        var text =
            Encoding.UTF8.GetString(LibreOffice.Convert(back.Content.ToArray(), "docx", "txt:Text (encoded):UTF8"));
        var lines = text.Split('\n').Select(line => line.Trim('\uFEFF', '\r', ' ')).ToArray();
        var numbers = DocxFile.Body(written).Descendants(W + "pStyle")
            .Count(style => (string?)style.Attribute(W + "val") == "NumberedParagraph");
        Assert.True(numbers > 30, "the sample's report has few numbered paragraphs");
        Assert.All(Enumerable.Range(1, numbers),
            number => Assert.Contains(lines, line => line.StartsWith($"{number}.", StringComparison.Ordinal)));
        Assert.All(
            DocxFile.Paragraphs(written)
                .Where(paragraph => paragraph.Length > 0 && !paragraph.Contains('\n', StringComparison.Ordinal)),
            paragraph => Assert.Contains(paragraph.Trim(), text, StringComparison.Ordinal));
    }

    [LibreOfficeFact]
    public static void A_round_trip_of_one_of_everything_loses_no_paragraph_cell_number_or_link()
    {
        var written = DocxWriter.Write(Everything.Document, Paper.Style);
        var back = new OutputFile("back.docx", LibreOffice.Convert(written.Content.ToArray(), "docx", "docx"));

        // What was asked for the number of a page has it once LibreOffice has laid the pages out.
        Assert.Equal(
            WithPage(string.Join('\n', Words(WithoutFallbacks(written)))),
            string.Join('\n', Words(WithoutFallbacks(back))));
        Assert.Equal(Cells(written), Cells(back));
        Assert.Equal(Links(written), Links(back));
        Assert.Equal(Inside(written), Inside(back));

        // Numbers are Word's own: they are in no file, and in the text that is made of it.
        var text = Lines(back);
        Assert.Equal(Lines(written).Select(WithPage), text);
        Assert.All(
            (string[])["1. Numbered.", "2. Education", "2.1 Under the heading.", "2.1.1 Under that.",
                "1. From 1 again.", "3. third", "4. fourth", "a) first", "i) inside", "b) second"],
            numbered => Assert.Contains(numbered, text));
    }

    /// <summary>The paragraphs, without the words that stand in for a drawing where a program knows none.</summary>
    private static string[] WithoutFallbacks(OutputFile file)
    {
        var body = DocxFile.Body(file);
        body.Descendants().Where(element => element.Name.LocalName == "Fallback").Remove();
        return DocxFile.Paragraphs(body);
    }

    /// <summary>The words of the paragraphs that have any; where tabs stand is a matter of looks.</summary>
    private static IEnumerable<string> Words(IEnumerable<string> paragraphs) => paragraphs
        .Select(text => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
        .Where(text => text.Length > 0);

    private static string WithPage(string text) => text.Replace("page \u2026", "page 47", StringComparison.Ordinal);

    private static string[] Lines(OutputFile file) =>
    [
        .. Encoding.UTF8.GetString(LibreOffice.Convert(file.Content.ToArray(), "docx", "txt:Text (encoded):UTF8"))
            .Split('\n')
            .Select(line =>
                string.Join(' ', line.Trim('\uFEFF').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))),
    ];

    /// <summary>The links that lead to a place of the file itself.</summary>
    private static string[] Inside(OutputFile file) =>
    [
        .. DocxFile.Body(file).Descendants(W + "hyperlink").Where(link => link.Attribute(W + "anchor") is not null)
            .Select(link => $"{(string)link.Attribute(W + "anchor")!} {string.Concat(link.Descendants(W + "t").Select(words => words.Value))}"),
    ];

    private static string[][] Cells(OutputFile file) =>
    [
        .. DocxFile.Body(file).Descendants(W + "tr").Select(row =>
            row.Elements(W + "tc").Select(cell => string.Concat(cell.Descendants(W + "t")
                .Where(words => !words.Ancestors().Any(around => around.Name.LocalName == "Fallback"))
                    .Select(words => words.Value))).ToArray()),
    ];

    private static string[] Links(OutputFile file)
    {
        var targets = DocxFile.Part(file, "word/_rels/document.xml.rels").Elements()
            .ToDictionary(link => (string)link.Attribute("Id")!, link => (string)link.Attribute("Target")!);
        XNamespace r = Word.Relationships;
        return
        [
            .. from link in DocxFile.Body(file).Descendants(W + "hyperlink")
               let id = (string?)link.Attribute(r + "id")
               where id is not null
               select $"{Uri.UnescapeDataString(targets[id])} {string.Concat(link.Descendants(W + "t").Select(words => words.Value))}",
        ];
    }
}
