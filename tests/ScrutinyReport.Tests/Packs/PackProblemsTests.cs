using System.Diagnostics;
using System.Runtime.CompilerServices;
using ScrutinyReport.Cli;
using ScrutinyReport.Tests.Acceptance;
using ScrutinyReport.Tests.Cli;
using ScrutinyReport.Tests.Hosting;

namespace ScrutinyReport.Tests.Packs;

/// <summary>What a clerk is told of a meeting's file and its papers, and that nothing is written then.</summary>
public static class PackProblemsTests
{
    [Fact]
    public static void Papers_that_cannot_be_used_are_named()
    {
        using var folder = SmallPack.With("""
              - title: Missing
                file: 2024-06-04/polcy.docx
              - title: Of another kind
                file: 2024-06-04/letter.odt
              - title: With a password
                file: 2024-06-04/closed.docx
              - title: Not a package
                file: 2024-06-04/broken.docx
              - title: Not a PDF
                file: 2024-06-04/broken.pdf

            """);
        folder.Write("meetings/2024-06-04/policy.docx", "");
        folder.Write("meetings/2024-06-04/letter.odt", "");
        File.WriteAllBytes(folder.File("meetings/2024-06-04/closed.docx"),
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]);
        folder.Write("meetings/2024-06-04/broken.docx", "not a package");
        folder.Write("meetings/2024-06-04/broken.pdf", "not a PDF");

        Approve(SmallPack.Run(folder), folder);
    }

    [PdfToolsFact]
    public static void A_pdf_with_a_password_and_a_damaged_one_are_named()
    {
        using var folder = SmallPack.With("""
              - title: With a password
                file: 2024-06-04/closed.pdf
              - title: Damaged
                file: 2024-06-04/damaged.pdf

            """);
        Directory.CreateDirectory(folder.File("meetings/2024-06-04"));
        Qpdf("--encrypt", "secret", "secret", "256", "--", Sample("timetable.pdf"),
            folder.File("meetings/2024-06-04/closed.pdf"));
        File.WriteAllBytes(folder.File("meetings/2024-06-04/damaged.pdf"),
            File.ReadAllBytes(Sample("timetable.pdf"))[..2000]);

        Approve(SmallPack.Run(folder, SmallPack.RealPath), folder);
    }

    [Fact]
    public static void An_agenda_that_contradicts_itself_is_told()
    {
        using var folder = SmallPack.With(
            """
              - item: 4
                title: One
              - item: 4
                title: Another
              - title: Two in one
                file: 2024-06-04/policy.docx
                report: committee-report
                quarter: 2023-24-Q4
              - file: 2024-06-04/policy.docx
              - titel: Misspelt

            """,
            "membrship:\n  - Member 1\n");

        Approve(SmallPack.Run(folder), folder);
    }

    [Fact]
    public static void A_date_that_is_not_the_files_or_before_the_quarter_ends_is_told()
    {
        using var folder = SmallPack.With(SmallPack.Report);
        var file = folder.File("meetings/2024-06-04.yaml");
        File.WriteAllText(file,
            File.ReadAllText(file).Replace("date: 2024-06-04", "date: 2024-03-30", StringComparison.Ordinal));

        Approve(SmallPack.Run(folder), folder);
    }

    [Fact]
    public static void A_meeting_that_there_is_not_is_told()
    {
        using var folder = SmallPack.With(SmallPack.Report);

        Approve(ProgramRun.In(folder.Path, "pack", "--meeting", "2024-06-05"), folder);
    }

    [Fact]
    public static void A_family_of_templates_that_hides_the_front_sheet_is_told()
    {
        using var folder = SmallPack.With(SmallPack.Report);
        folder.Write("templates/agenda-pack/front-sheet.scriban.md", "# {{ comittee.name }}\n");

        Approve(SmallPack.Run(folder), folder);
    }

    [UnixFact]
    public static void A_pack_whose_pages_never_come_out_as_counted_is_told()
    {
        // It makes the same two pages of whatever it is given.
        using var folder = SmallPack.With(SmallPack.Report);
        var bin = FakeOffice.In(folder, $"""
            while [ "$1" != --outdir ]; do shift; done
            out=$2; shift 2; mkdir -p "$out"; i=0
            for file; do cp {Sample("timetable.pdf")} "$out/$i.pdf"; i=$((i+1)); done
            """);

        Approve(SmallPack.Run(folder, $"{bin}:{SmallPack.RealPath}"), folder);
    }

    private static void Approve(ProgramRun run, TemporaryFolder folder, [CallerMemberName] string test = "")
    {
        Assert.False(Directory.Exists(folder.File("out")));
        Assert.Equal(ExitCode.Problems, run.ExitCode);
        Approved.Text(run.ToString(), test: test);
    }

    internal static string Sample(string name) => Path.Combine(BuiltSample.Workspace(), "meetings", "2024-06-04", name);

    internal static void Qpdf(params string[] arguments)
    {
        using var process = Process.Start("qpdf", arguments);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
