using System.Collections.Immutable;
using System.Diagnostics;
using ScrutinyReport.Documents;
using ScrutinyReport.Foundation;
using ScrutinyReport.Hosting;
using ScrutinyReport.Tests.Cli;
using ScrutinyReport.Tests.Writing;
using ScrutinyReport.Writing;
using Office = ScrutinyReport.Hosting.LibreOffice;

namespace ScrutinyReport.Tests.Hosting;

public static class LibreOfficeProcessTests
{
    private static readonly DateOnly Day = new(2024, 6, 4);

    // It writes the file that LibreOffice would have written, with what stands in $PDF as its content.
    private const string MakesPdf = """
        while [ "$1" != --outdir ]; do shift; done
        mkdir -p "$2" && echo "$PDF" > "$2/0.pdf"
        """;

    [Fact]
    public static void Where_it_is_missing_the_problem_says_what_to_install() =>
        Approve(Office.Find(_ => null).Problems);

    [UnixFact]
    public static void What_it_says_when_it_fails_is_told() =>
        Approve(Convert("echo 'Error: source file could not be loaded' >&2; exit 1"));

    [UnixFact]
    public static void It_is_ended_at_the_time_limit() => Approve(Convert("sleep 100"));

    [UnixFact]
    public static void A_file_without_tags_is_told() => Approve(Convert($"PDF=%PDF-1.4\n{MakesPdf}"));

    [UnixFact]
    public static void Whatever_happens_nothing_is_left_in_the_temporary_folder()
    {
        foreach (var script in (string[])["exit 1", "sleep 100", $"PDF=/StructTreeRoot\n{MakesPdf}"])
        {
            using var folder = new TemporaryFolder();
            Directory.CreateDirectory(folder.File("tmp"));
            Convert(script, folder);
            Assert.Empty(Directory.EnumerateFileSystemEntries(folder.File("tmp")));
        }
    }

    [UnixFact]
    public static void Ctrl_C_ends_it_and_leaves_what_was_there()
    {
        using var folder = new TemporaryFolder();
        folder.CopyFrom(Checkout.At("tests/ScrutinyReport.Tests/cases/_small"));
        folder.Write("tmp/.keep", "");
        folder.Write("out/2023-24-Q4-committee-report.pdf", "the last good one");
        var bin = FakeOffice.In(folder, $"echo $$ > {folder.File("started.new")}; mv {folder.File("started.new")} {folder.File("started")}; sleep 100");

        // A shell has what it runs in the background ignore Ctrl-C, and what is started from there inherits it.
        var start = new ProcessStartInfo("env",
            ["--default-signal=INT", "dotnet", typeof(Program).Assembly.Location, "build", "--quarter", "Q4-2024",
                "--to", "pdf"])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        start.Environment["PATH"] = $"{bin}:{Environment.GetEnvironmentVariable("PATH")}";
        start.Environment["TMPDIR"] = folder.File("tmp");
        using var process = Process.Start(start)!;
        Assert.True(SpinWait.SpinUntil(() => File.Exists(folder.File("started")), TimeSpan.FromMinutes(2)));

        using var kill = Process.Start("kill", ["-INT", $"{process.Id}"]);
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(1)));

        var office =
            int.Parse(File.ReadAllText(folder.File("started")), System.Globalization.CultureInfo.InvariantCulture);
        Assert.True(SpinWait.SpinUntil(() => !Directory.Exists($"/proc/{office}"), TimeSpan.FromSeconds(20)));
        Assert.Equal("the last good one", File.ReadAllText(folder.File("out/2023-24-Q4-committee-report.pdf")));
        Assert.Empty(Directory.EnumerateDirectories(folder.File("tmp"), "scrutiny-*"));
        Approved.Text($"{process.StandardError.ReadToEnd()}exit {process.ExitCode}");
    }

    [UnixFact]
    public static void The_temporary_folder_may_count_from_the_current_one_or_be_empty()
    {
        foreach (var (temporary, isOwn) in new[] { ("tmp", true), ("", false) })
        {
            using var folder = new TemporaryFolder();
            folder.CopyFrom(Checkout.At("tests/ScrutinyReport.Tests/cases/_small"));
            folder.Write("tmp/.keep", "");
            var bin = FakeOffice.In(folder, $"echo \"$@\" > {folder.File("asked")}; exit 1");
            var start = new ProcessStartInfo("dotnet",
                [typeof(Program).Assembly.Location, "build", "--quarter", "Q4-2024", "--to", "pdf"])
            {
                WorkingDirectory = folder.Path,
                RedirectStandardError = true,
                RedirectStandardOutput = true,
            };
            start.Environment["PATH"] = $"{bin}:{Environment.GetEnvironmentVariable("PATH")}";
            start.Environment["TMPDIR"] = temporary;
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEnd();
            process.WaitForExit();

            Assert.Equal((1, true), (process.ExitCode, error.Contains("SR1202", StringComparison.Ordinal)));
            Assert.StartsWith(
                new Uri(isOwn ? folder.File("tmp/scrutiny-") : "/tmp/scrutiny-").AbsoluteUri,
                File.ReadAllText(folder.File("asked")).Split("UserInstallation=")[1],
                StringComparison.Ordinal);
        }
    }

    [LibreOfficeFact]
    public static void It_converts_several_files_at_once_beside_another_one()
    {
        var office = Office.Find(Environment.GetEnvironmentVariable).Value!;
        var style = HouseStyle.Read(StarterStyle.Write("style.docx").Content, "style.docx").Value!;
        var document = new Document(
            new() { Title = "A paper", Created = Day }, [new Heading(1, new([new Text("A paper")]))]);
        var paper = DocxWriter.Write(document, style, "one.docx");
        var both = new Checked<ConvertedFiles>?[2];

        Parallel.For(0, 2, at => both[at] = office.ToPdf([paper, paper with { Name = "two.docx" }], Day));

        Assert.All(both, converted => Assert.Empty(converted!.Problems));
        Assert.Equal(["one.pdf", "two.pdf"], both[0]!.Value!.Files.Select(file => file.Name));
        var contents = both.SelectMany(converted => converted!.Value!.Files).Select(file => file.Content).ToArray();
        Assert.All(contents, content => Assert.True(content.Span.SequenceEqual(contents[0].Span), "the bytes differ"));
    }

    private static ImmutableArray<Problem> Convert(string script)
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("tmp"));
        return Convert(script, folder);
    }

    private static ImmutableArray<Problem> Convert(string script, TemporaryFolder folder) =>
        new Office(Path.Combine(FakeOffice.In(folder, script), "soffice"))
        {
            Limit = TimeSpan.FromSeconds(1),
            LimitForEach = TimeSpan.Zero,
            Temporary = folder.File("tmp"),
        }.ToPdf([new("paper.docx", ReadOnlyMemory<byte>.Empty)], Day).Problems;

    private static void Approve(
        ImmutableArray<Problem> problems, [System.Runtime.CompilerServices.CallerMemberName] string test = "") =>
        Approved.Text(string.Join("\n", problems.Select(problem => $"{problem}\n  hint: {problem.Hint}")), test: test);
}
