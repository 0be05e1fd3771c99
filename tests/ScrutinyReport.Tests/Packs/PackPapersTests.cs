using System.Text;
using System.Text.RegularExpressions;
using ScrutinyReport.Cli;
using ScrutinyReport.Packs;
using ScrutinyReport.Tests.Acceptance;
using ScrutinyReport.Tests.Cli;
using ScrutinyReport.Tests.Hosting;
using ScrutinyReport.Tests.Writing;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Tests.Packs;

/// <summary>What papers bring into a pack, and what a pack keeps of an earlier one.</summary>
public static partial class PackPapersTests
{
    private const string Pack = "out/2024-06-04-agenda-pack.pdf";

    private const string Given = """
          - title: Glossary
            file: 2024-06-04/glossary.docx

        """;

    private const string Template = """
        # Report of {{ council.name }}

        ::: contents
        Contents
        :::

        ## First passage

        Words.

        ::: page-break
        :::

        ## Second passage

        Words.

        ::: landscape
        ## Third passage

        Words.
        :::

        """;

    [PdfToolsFact]
    public static void The_contents_of_a_paper_have_the_pages_of_the_pack_and_its_mark_stands_on_its_first_page_alone()
    {
        using var folder = SmallPack.With(SmallPack.Report + SmallPack.SecondReport);
        folder.Write("templates/committee-report/report.scriban.md", Template);

        Assert.Equal(ExitCode.Done, SmallPack.Run(folder, SmallPack.RealPath).ExitCode);

        using var pdf = new PdfFile(File.ReadAllBytes(folder.File(Pack)));
        Assert.Equal(
            [(3, "Agenda Item 1"), (7, "Agenda Item 2")],
            pdf.Pages.Index()
                .SelectMany(page => Mark().Matches(page.Item).Select(mark => (page.Index + 1, mark.Value))));
        Assert.Equal(["3", "4", "5"], Entry().Matches(pdf.Pages[2]).Select(entry => entry.Groups["page"].Value));
        Assert.Equal(["7", "8", "9"], Entry().Matches(pdf.Pages[6]).Select(entry => entry.Groups["page"].Value));
        Assert.Contains("Second passage", pdf.Pages[7], StringComparison.Ordinal);
        Assert.True(PdfClaim.IsIn(File.ReadAllBytes(folder.File(Pack))));
    }

    [Fact]
    public static void A_report_leads_to_what_it_encloses_by_the_names_that_were_written()
    {
        using var folder = new TemporaryFolder();
        var run = ProgramRun.With(
            shell => shell with { Folder = folder.Path, Variable = _ => null },
            ["pack", "--meeting", "2024-03-19", "--workspace", BuiltReport.Sample("bcp"), "--out", "."]);

        const string report = "2024-03-19-item-1-2023-24-Q3-performance-update";
        Assert.Equal(ExitCode.Done, run.ExitCode);
        var links = DocxFile.Part(new(report, File.ReadAllBytes(folder.File($"{report}.docx"))),
            "word/_rels/document.xml.rels").Elements()
            .Where(link => (string?)link.Attribute("TargetMode") == "External"
                && link.Attribute("Target")!.Value.EndsWith(".docx", StringComparison.Ordinal))
            .Select(link => link.Attribute("Target")!.Value)
            .Distinct();
        Assert.Equal([$"{report}-exception-missing-education.docx"], links);
        Assert.Contains($"{report}-exception-missing-education.docx", folder.Files());
    }

    [PdfToolsFact]
    public static void What_has_not_changed_is_not_laid_out_again()
    {
        using var folder = SmallPack.With(SmallPack.Report + Given);
        folder.Write("meetings/2024-06-04/.keep", "");
        File.Copy(PackProblemsTests.Sample("glossary.docx"), folder.File("meetings/2024-06-04/glossary.docx"));
        Assert.Equal(ExitCode.Done, SmallPack.Run(folder, SmallPack.RealPath).ExitCode);
        var before = Claim(folder);

        File.Copy(PackProblemsTests.Sample("question-form.pdf"), folder.File("meetings/2024-06-04/form.pdf"));
        File.AppendAllText(folder.File("meetings/2024-06-04.yaml"), "  - title: Form\n    file: 2024-06-04/form.pdf\n");
        var run = SmallPack.Run(folder, SmallPack.RealPath, "--changed", "--format", "json");

        // A paper without tags takes the claim to be PDF/UA from the whole pack.
        Assert.Equal((true, false), (before, Claim(folder)));
        var whole = File.ReadAllBytes(folder.File(Pack));
        Approved.Text(run.ToString());
        SmallPack.Run(folder, SmallPack.RealPath);
        Assert.Equal(whole, File.ReadAllBytes(folder.File(Pack)));
    }

    [PdfToolsFact]
    public static void A_paper_that_has_changed_is_laid_out_and_the_others_are_not()
    {
        using var folder = SmallPack.With(SmallPack.Report + SmallPack.SecondReport);
        SmallPack.Run(folder, SmallPack.RealPath);
        var settings = folder.File("scrutiny.yaml");
        File.WriteAllText(settings,
            File.ReadAllText(settings).Replace("Children are safe", "Every child is safe", StringComparison.Ordinal));

        var run = SmallPack.Run(folder, SmallPack.RealPath, "--changed");

        Assert.Contains("LibreOffice lays out 1 part\n", run.Error, StringComparison.Ordinal);
        Assert.Contains("1. Performance (unchanged)\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("2. Performance, in the words of the plan\n", run.Out, StringComparison.Ordinal);
        using var pdf = new PdfFile(File.ReadAllBytes(folder.File(Pack)));
        Assert.Contains("Every child is safe", pdf.Pages[6], StringComparison.Ordinal);
    }

    [PdfToolsFact]
    public static void Pages_that_are_no_longer_as_they_were_counted_are_counted_again()
    {
        using var folder = SmallPack.With(SmallPack.Report);
        SmallPack.Run(folder, SmallPack.RealPath);
        var whole = File.ReadAllBytes(folder.File(Pack));
        var manifest = folder.File("out/2024-06-04-agenda-pack.manifest.json");
        File.WriteAllText(manifest, File.ReadAllText(manifest)
            .Replace("\"last_page\": 5", "\"last_page\": 9", StringComparison.Ordinal)
            .Replace("\"made_of\": \"", "\"made_of\": \"0", StringComparison.Ordinal));

        Assert.Equal(ExitCode.Done, SmallPack.Run(folder, SmallPack.RealPath, "--changed").ExitCode);

        Assert.Equal(whole, File.ReadAllBytes(folder.File(Pack)));
    }

    [Fact]
    public static void A_report_with_a_look_of_its_own_has_that_of_the_pack_and_this_is_said()
    {
        using var folder = SmallPack.With(SmallPack.Report);
        folder.Write("style/.keep", "");
        File.WriteAllBytes(folder.File("style/ours.docx"), StarterStyle.Write().Content.ToArray());
        var settings = folder.File("scrutiny.yaml");
        File.WriteAllText(settings, File.ReadAllText(settings).Replace(
            "  committee-report:\n", "  committee-report:\n    house_style: style/ours.docx\n",
            StringComparison.Ordinal));

        Approved.Text(SmallPack.Run(folder).ToString());
    }

    [Fact]
    public static void A_claim_that_is_withdrawn_leaves_every_byte_in_its_place()
    {
        var pdf = Encoding.ASCII.GetBytes("<x><pdfuaid:part>1</pdfuaid:part></x> 7 0 R");

        Assert.Equal("<x>" + new string(' ', 30) + "</x> 7 0 R", Encoding.ASCII.GetString(PdfClaim.Withdraw(pdf)));
        Assert.Equal("none", Encoding.ASCII.GetString(PdfClaim.Withdraw("none"u8.ToArray())));
    }

    private static bool Claim(TemporaryFolder folder) => PdfClaim.IsIn(File.ReadAllBytes(folder.File(Pack)));

    [GeneratedRegex("Agenda Item [0-9]+")]
    private static partial Regex Mark();

    [GeneratedRegex(@"passage\.{9,} *(?<page>[0-9]+)")]
    private static partial Regex Entry();
}
