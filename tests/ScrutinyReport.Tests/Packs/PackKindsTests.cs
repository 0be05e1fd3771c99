using System.Text;
using System.Text.RegularExpressions;
using ScrutinyReport.Cli;
using ScrutinyReport.Tests.Cli;
using ScrutinyReport.Tests.Hosting;
using ScrutinyReport.Tests.Writing;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Tests.Packs;

/// <summary>A meeting with exempt and with late papers has three packs.</summary>
public static partial class PackKindsTests
{
    private const string Exempt =
        "Agenda Item 1. Not for publication: Paragraph 3 (Schedule 12A)\nNot for publication: Paragraph 3 (Schedule 12A)";

    private const string Items = SmallPack.Report + """
          - title: Contract for placements
            report_by: Director
            exempt_because: Paragraph 3, financial or business affairs
            papers:
              - file: 2024-06-04/open.pdf
              - file: 2024-06-04/secret-prices.pdf
                exempt: yes
          - title: A late paper
            supplementary: yes
            file: 2024-06-04/late.pdf

        """;

    [PdfToolsFact]
    public static void Each_goes_on_from_the_numbers_of_the_one_before_and_what_is_exempt_is_in_its_own_alone()
    {
        using var folder = SmallPack.With(Items);
        Directory.CreateDirectory(folder.File("meetings/2024-06-04"));
        foreach (var name in (string[])["open", "secret-prices", "late"])
        {
            File.Copy(PackProblemsTests.Sample("timetable.pdf"), folder.File($"meetings/2024-06-04/{name}.pdf"));
        }

        var run = SmallPack.Run(folder, SmallPack.RealPath);

        Assert.Equal(ExitCode.Done, run.ExitCode);
        string[] open = ["2024-06-04-agenda-pack", "2024-06-04-supplementary-pack"];
        foreach (var file in open.SelectMany(name => new[] { $"out/{name}.pdf", $"out/{name}.manifest.json" }))
        {
            Assert.DoesNotContain("secret", Encoding.Latin1.GetString(File.ReadAllBytes(folder.File(file))),
                StringComparison.Ordinal);
        }

        using var exempt = new PdfFile(File.ReadAllBytes(folder.File("out/2024-06-04-exempt-pack.pdf")));
        using var late = new PdfFile(File.ReadAllBytes(folder.File("out/2024-06-04-supplementary-pack.pdf")));
        Approved.Text($"""
            {run}
            exempt pack, page 1
            {exempt.Pages[0]}
            supplementary pack, page 1
            {late.Pages[0]}
            """);
    }

    [Fact]
    public static void Without_LibreOffice_and_qpdf_the_pack_is_a_Word_file_whose_page_numbers_are_fields()
    {
        using var folder = SmallPack.With(Items);
        Directory.CreateDirectory(folder.File("meetings/2024-06-04"));
        foreach (var name in (string[])["open", "secret-prices", "late"])
        {
            File.Copy(PackProblemsTests.Sample("timetable.pdf"), folder.File($"meetings/2024-06-04/{name}.pdf"));
        }

        var run = SmallPack.Run(folder);

        var pack = new OutputFile("pack.docx", File.ReadAllBytes(folder.File("out/2024-06-04-agenda-pack.docx")));
        var body = DocxFile.Body(pack).ToString();
        Assert.Empty(DocxFile.Faults(pack));
        Assert.Contains(DocxFile.Paragraphs(pack),
            words => words.StartsWith("The paper 2024-06-04/open.pdf goes here.", StringComparison.Ordinal));
        Approved.Text($"""
            {run}{string.Join('\n', folder.Files().Where(file => file.StartsWith("out/", StringComparison.Ordinal)))}

            fields of the agenda
            {string.Join('\n', Fields().Matches(body).Select(field => field.Value))}
            bookmarks of its parts
            {string.Join('\n', PartBookmarks().Matches(body).Select(bookmark => bookmark.Value))}
            """);
    }

    [LibreOfficeFact]
    public static void What_fills_the_fields_finds_the_pages_of_each_paper()
    {
        using var folder = SmallPack.With(SmallPack.Report + SmallPack.SecondReport);
        Assert.Equal(ExitCode.Done, SmallPack.Run(folder).ExitCode);

        using var pdf = new PdfFile(Writing.LibreOffice.Convert(
            File.ReadAllBytes(folder.File("out/2024-06-04-agenda-pack.docx")), "docx", "pdf"));

        Assert.Contains("Agenda Item 2", pdf.Pages[4], StringComparison.Ordinal);    // the blank pages are not in it
        Assert.Contains("\n1.    This report", pdf.Pages[4], StringComparison.Ordinal);
        Assert.Contains("Pages 3 - 5", pdf.Pages[0], StringComparison.Ordinal);
        Assert.Contains("Pages 7 - 9", pdf.Pages[0], StringComparison.Ordinal);
    }

    /// <summary>
    /// As on its pages in the pack: the first page has the item, all of them that the public may not see them.
    /// </summary>
    [Theory]
    [InlineData("", "pack", "2024-06-04-item-1-2023-24-Q4-committee-report.docx", "")]
    [InlineData("exempt: true", "pack", "2024-06-04-item-1-2023-24-Q4-committee-report.docx", Exempt)]
    [InlineData("exempt: true", "build", "2023-24-Q4-committee-report.docx", Exempt)]
    [InlineData("", "build", "2023-24-Q4-committee-report.docx", "")]
    public static void An_exempt_report_says_so_at_the_head_of_each_page_of_its_own_file(
        string exempt, string command, string name, string expected)
    {
        using var folder = SmallPack.With(SmallPack.Report + $"    exempt_because: Paragraph 3\n    {exempt}\n");
        string[] options = command == "pack"
            ? ["--meeting", "2024-06-04"]
            : ["--report", "committee-report", "--quarter", "2023-24-Q4"];

        Assert.Equal(ExitCode.Done, ProgramRun.In(folder.Path, [command, .. options]).ExitCode);

        var file = new OutputFile(name, File.ReadAllBytes(folder.File($"out/{name}")));
        Assert.Empty(DocxFile.Faults(file));
        var heads = DocxFile.Names(file).Where(part => part.StartsWith("word/partHeader", StringComparison.Ordinal))
            .Select(part => DocxFile.Part(file, part).Elements().First().Value);
        Assert.Equal(expected, string.Join('\n', heads.Distinct()));
    }

    [PdfToolsFact]
    public static void A_paper_of_400_pages_is_packed_and_told_of()
    {
        using var folder = SmallPack.With(SmallPack.Report + "  - title: Long\n    file: 2024-06-04/long.pdf\n");
        Directory.CreateDirectory(folder.File("meetings/2024-06-04"));
        PackProblemsTests.Qpdf(
        [
            "--empty", "--pages",
            .. Enumerable.Range(0, 200).SelectMany(_ => new[] { PackProblemsTests.Sample("timetable.pdf"), "1-2" }),
            "--", folder.File("meetings/2024-06-04/long.pdf"),
        ]);

        var run = SmallPack.Run(folder, SmallPack.RealPath);

        using var pdf = new PdfFile(File.ReadAllBytes(folder.File("out/2024-06-04-agenda-pack.pdf")));
        Assert.EndsWith("\n406", pdf.Pages[405].TrimEnd().Replace(" ", "", StringComparison.Ordinal),
            StringComparison.Ordinal);
        Approved.Text(run.ToString());
    }

    [GeneratedRegex(" PAGEREF [a-z0-9_]+ ")]
    private static partial Regex Fields();

    [GeneratedRegex("""(?<=name=")_paper_[0-9]_[a-z]+_page""")]
    private static partial Regex PartBookmarks();
}
