using System.Text;
using System.Xml.Linq;
using ScrutinyReport.Tests.Acceptance;
using ScrutinyReport.Tests.Cli;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Tests.Writing;

/// <summary>
/// The sample's report after LibreOffice opened it and saved it again, and after it made text of that: what a council that works
/// with LibreOffice sends on.
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
        var written = new OutputFile("report.docx", File.ReadAllBytes(folder.File("out/2023-24-Q4-committee-report.docx")));
        var back = new OutputFile("back.docx", LibreOffice.Convert(written.Content.ToArray(), "docx", "docx"));
        Assert.Equal(
            DocxFile.Paragraphs(written).Where(text => text.Length > 0),
            DocxFile.Paragraphs(back).Where(text => text.Length > 0));
        Assert.Equal(Cells(written), Cells(back));
        Assert.Equal(Links(written), Links(back));

        var text = Encoding.UTF8.GetString(LibreOffice.Convert(back.Content.ToArray(), "docx", "txt:Text (encoded):UTF8"));
        var lines = text.Split('\n').Select(line => line.Trim('\uFEFF', '\r', ' ')).ToArray();
        var numbers = DocxFile.Body(written).Descendants(W + "pStyle")
            .Count(style => (string?)style.Attribute(W + "val") == "NumberedParagraph");
        Assert.True(numbers > 30, "the sample's report has few numbered paragraphs");
        Assert.All(Enumerable.Range(1, numbers), number => Assert.Contains(lines, line => line.StartsWith($"{number}.", StringComparison.Ordinal)));
        Assert.All(
            DocxFile.Paragraphs(written).Where(paragraph => paragraph.Length > 0 && !paragraph.Contains('\n', StringComparison.Ordinal)),
            paragraph => Assert.Contains(paragraph.Trim(), text, StringComparison.Ordinal));
    }

    private static string[][] Cells(OutputFile file) =>
    [
        .. DocxFile.Body(file).Descendants(W + "tr").Select(row =>
            row.Elements(W + "tc").Select(cell => string.Concat(cell.Descendants(W + "t").Select(words => words.Value))).ToArray()),
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
               select $"{targets[id]} {string.Concat(link.Descendants(W + "t").Select(words => words.Value))}",
        ];
    }
}
