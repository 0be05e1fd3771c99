using ScrutinyReport.Tests.Cli;
using ScrutinyReport.Tests.Writing;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Tests.Acceptance;

/// <summary>The law: a string in a cell of a council's file arrives unchanged in every kind of output.</summary>
public static class EscapingLawTests
{
    private static readonly string[] Names =
    [
        ">97.2%", "<18.7%", "[c]", "24. item", "a|b", "*stars*", "_lines_", "&lt;", "<script>alert(1)</script>",
        "# heading", "---", "::: callout",
        "[text](https://example.org)", "{{ council.name }}", "`code`", "\\*b", "&#42;", "👩‍👧 emoji", "مرحبا",
        "~~~", "1,2 and 3",
        "![picture](https://example.org/a.png)", "::: landscape", "+ plus",
    ];

    [Fact]
    public static void Names_of_indicators_arrive_unchanged_in_Word_on_a_page_and_in_text()
    {
        using var folder = new TemporaryFolder();
        folder.Write("scrutiny.yaml", "council:\n  name: Exampleshire Council\n");
        folder.Write("data/2023-24-Q4.csv",
            "Indicator,Value Type,Polarity,Latest Period,Latest Value\n" + string.Concat(
            Names.Select(name =>
                $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\",Number,N/A,Q4 2023/24,5\n")));
        var run = ProgramRun.In(folder.Path, "build", "--quarter", "2023-24-Q4", "--to", "docx", "html", "txt");
        Assert.True(run.ExitCode == 0, run.ToString());

        var docx =
            new OutputFile("report.docx", File.ReadAllBytes(folder.File("out/2023-24-Q4-committee-report.docx")));
        var text = File.ReadAllLines(folder.File("out/2023-24-Q4-committee-report.txt"));
        var paragraphs = DocxFile.Paragraphs(docx);
        var html =
            new OutputFile("report.html", File.ReadAllBytes(folder.File("out/2023-24-Q4-committee-report.html")));
        var page = HtmlFile.Paragraphs(html);
        Assert.All(Names, name =>
        {
            Assert.Contains(name, paragraphs);
            Assert.Contains(name, page);
            Assert.Contains(text, line => line.StartsWith(name + " | ", StringComparison.Ordinal));
            Assert.Contains(paragraphs,
                paragraph => paragraph.StartsWith($"{name}: the figure stood at", StringComparison.Ordinal));
        });
        Assert.Empty(DocxFile.Faults(docx));
    }
}
