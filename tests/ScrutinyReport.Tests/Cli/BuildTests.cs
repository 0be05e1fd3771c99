using System.Diagnostics;
using System.IO.Compression;
using System.IO.Pipes;
using ScrutinyReport.Cli;
using ScrutinyReport.Tests.Acceptance;
using ScrutinyReport.Tests.Writing;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Tests.Cli;

public static class BuildTests
{
    private const string Docx = "out/2023-24-Q4-committee-report.docx";
    private const string Txt = "out/2023-24-Q4-committee-report.txt";

    [Fact]
    public static void The_record_names_every_file_that_the_report_is_made_of()
    {
        using var temporary = Small();

        Assert.Equal(ExitCode.Done, Build(temporary).ExitCode);

        var record = temporary.File("out/2023-24-Q4-committee-report.manifest.json");
        var manifest = Manifest.Parse(File.ReadAllBytes(record))!;
        Assert.Equal([Docx, Txt], manifest.Outputs.Select(file => "out/" + file.Path));
        var inputs = manifest.Inputs.Select(file => file.Path).ToList();
        Assert.Superset(
            new HashSet<string>
            {
                "data/2023-24-Q4.csv", "meetings/2024-06-04.yaml", "scrutiny.yaml",
                "built-in/templates/committee-report/report.scriban.md",
                "built-in/templates/committee-report/house-style.docx",
            },
            inputs.ToHashSet());
        Assert.Equal(inputs.Order(StringComparer.Ordinal), inputs);
    }

    /// <summary>To read one would be to wait for whoever writes into it.</summary>
    [Theory]
    [InlineData("data/2023-24-Q3.csv", "data/2023-24-Q3.csv: error SR0702: this file cannot be read: it is a pipe or a device, not a file", "check")]
    [InlineData("pipe", "pipe: error SR0702: this file cannot be read: it is a pipe or a device, not a file", "import", "pipe")]
    [InlineData("pipe", "pipe: error SR0730: the problems cannot be written here: it is a pipe or a device, not a file", "check", "--sarif", "pipe")]
    [InlineData("pipe", "pipe: error SR0730: the problems cannot be written here: it is a pipe or a device, not a file", "check", "--sarif", "link")]
    public static void A_named_pipe_is_no_file(string name, string expected, params string[] command)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var temporary = Small();
        using (var mkfifo = Process.Start("mkfifo", temporary.File(name)))
        {
            mkfifo.WaitForExit();
        }

        File.CreateSymbolicLink(temporary.File("link"), name);

        Assert.Contains(expected.Replace("pipe:", command[^1] == "link" ? "link:" : "pipe:", StringComparison.Ordinal),
            ProgramRun.In(temporary.Path, command).Error, StringComparison.Ordinal);
    }

    [Fact]
    public static void A_pipe_that_is_open_is_no_file_either()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var temporary = Small();
        using var pipe = new AnonymousPipeServerStream(PipeDirection.Out);

        var run = ProgramRun.In(temporary.Path, "import", $"/dev/fd/{pipe.GetClientHandleAsString()}");

        Assert.Equal(ExitCode.Problems, run.ExitCode);
        Assert.Contains("error SR0702: this file cannot be read: it is a pipe or a device, not a file", run.Error,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("data/~$2023-24-Q3.xlsx")]
    [InlineData("data/.~lock.2023-24-Q3.csv#")]
    [InlineData("commentary/2023-24-Q4/~$notes.docx")]
    public static void The_mark_of_a_document_that_somebody_has_open_is_passed_over(string file)
    {
        using var temporary = Small();
        temporary.Write(file, "A. Analyst");

        Assert.Equal("", ProgramRun.In(temporary.Path, "check").Error);
    }

    [Fact]
    public static void The_same_files_give_the_same_bytes_wherever_they_are()
    {
        using var one = Small();
        using var other = Small();

        Build(one);
        Build(other);

        foreach (var file in one.Files())
        {
            Assert.Equal(File.ReadAllBytes(one.File(file)), File.ReadAllBytes(other.File(file)));
        }
    }

    [Fact]
    public static void The_exception_report_of_an_indicator_that_is_no_longer_beyond_intervention_goes_unless_it_was_edited()
    {
        using var temporary = new TemporaryFolder();
        temporary.CopyFrom(Path.Combine(SampleCase.Templates(), "performance-update/tests/documents"));
        string[] build = ["build", "--quarter", "2023-24-Q3", "--to", "txt"];
        Assert.Equal(ExitCode.Done, ProgramRun.In(temporary.Path, build).ExitCode);
        const string data = "data/2023-24-Q3.csv";
        temporary.Write("out/2023-24-Q3-performance-update-exception-exclusions.txt", "filled in by hand");
        temporary.Write(data, File.ReadAllText(temporary.File(data))
            .Replace(",9,3,6", ",3,3,6", StringComparison.Ordinal)
            .Replace(",12,3-5,9", ",8,3-5,9", StringComparison.Ordinal));

        var run = ProgramRun.In(temporary.Path, build);

        Assert.Equal(
            ["-exception-exclusions.txt", ".content.json", ".manifest.json", ".txt"],
            temporary.Files()
                .Where(file => file.StartsWith("out/", StringComparison.Ordinal))
                .Select(file => file["out/2023-24-Q3-performance-update".Length..]));
        Approved.Text(run.ToString());
    }

    [Fact]
    public static void The_appendix_becomes_a_file_of_its_own_by_setting()
    {
        using var temporary = Small();
        temporary.Write("scrutiny.yaml", File.ReadAllText(temporary.File("scrutiny.yaml"))
            .Replace("    committee: children\n", "    committee: children\n    appendix: separate\n",
                StringComparison.Ordinal));

        Assert.Equal(ExitCode.Done, Build(temporary).ExitCode);

        var (report, appendix) = (Read(Docx), Read(Docx.Replace(".docx", "-appendix.docx", StringComparison.Ordinal)));
        Assert.Empty(DocxFile.Faults(report).Concat(DocxFile.Faults(appendix)));
        Assert.Contains(DocxFile.Paragraphs(report),
            text => text.EndsWith("performance dashboard, quarter 4 2023/24", StringComparison.Ordinal));
        Assert.DoesNotContain("Key to the status", DocxFile.Paragraphs(report));
        Assert.Contains("Key to the status", DocxFile.Paragraphs(appendix));

        OutputFile Read(string name) => new(name, File.ReadAllBytes(temporary.File(name)));
    }

    [Fact]
    public static void Checking_writes_nothing()
    {
        using var temporary = Small();
        var before = temporary.Files().ToList();

        var run = ProgramRun.In(temporary.Path, "check");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Equal(before, temporary.Files());
    }

    [Fact]
    public static void A_report_edited_in_Word_is_left_and_what_differs_is_said()
    {
        using var temporary = Small();
        temporary.Write(
            "templates/committee-report/report.scriban.md",
            "# Report\n\nIt is of {{ council.name }}.\n\nNothing is planned.\n");
        Build(temporary);
        Edit(temporary.File(Docx), "Nothing is planned.", "Officers plan a visit.");
        var edited = File.ReadAllBytes(temporary.File(Docx));

        var run = Build(temporary);

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Equal(edited, File.ReadAllBytes(temporary.File(Docx)));
        Assert.True(File.Exists(temporary.File("out/2023-24-Q4-committee-report.new.docx")));
        Approved.Text(run.ToString());
    }

    [Fact]
    public static void Where_the_report_is_open_in_Word_nothing_changes()
    {
        using var temporary = Small();
        Build(temporary);
        temporary.Write("data/2023-24-Q4.csv", File.ReadAllText(temporary.File("data/2023-24-Q4.csv"))
            .Replace("87.4%", "88.4%", StringComparison.Ordinal));
        var before = File.ReadAllBytes(temporary.File(Txt));
        using var word = new FileStream(temporary.File(Docx), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        var run = Build(temporary);

        Assert.Equal(ExitCode.Problems, run.ExitCode);
        Assert.Equal(before, File.ReadAllBytes(temporary.File(Txt)));
        Assert.DoesNotContain(temporary.Files(), file => file.EndsWith(".tmp", StringComparison.Ordinal));
        Approved.Text(run.ToString());
    }

    [Fact]
    public static void A_file_that_a_program_has_open_and_shares_is_read()
    {
        using var temporary = Small();
        using var excel = new FileStream(
            temporary.File("data/2023-24-Q4.csv"), FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);

        Assert.Equal(ExitCode.Done, Build(temporary).ExitCode);
    }

    [Fact]
    public static void A_file_that_cannot_be_read_is_named()
    {
        using var temporary = Small();
        using var locked = new FileStream(
            temporary.File("data/2023-24-Q4.csv"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        var run = Build(temporary);

        Assert.Equal(ExitCode.Problems, run.ExitCode);
        Approved.Text(run.ToString());
    }

    private static ProgramRun Build(TemporaryFolder folder) =>
        ProgramRun.In(folder.Path, "build", "--quarter", "Q4-2024", "--to", "docx", "txt");

    private static void Edit(string docx, string from, string to)
    {
        using var archive = ZipFile.Open(docx, ZipArchiveMode.Update);
        var part = archive.GetEntry("word/document.xml")!;
        string text;
        using (var reader = new StreamReader(part.Open()))
        {
            text = reader.ReadToEnd();
        }

        part.Delete();
        using var writer = new StreamWriter(archive.CreateEntry("word/document.xml").Open());
        writer.Write(text.Replace(from, to, StringComparison.Ordinal));
    }

    private static TemporaryFolder Small()
    {
        var folder = new TemporaryFolder();
        folder.CopyFrom(Checkout.At("tests/ScrutinyReport.Tests/cases/_small"));
        return folder;
    }
}
