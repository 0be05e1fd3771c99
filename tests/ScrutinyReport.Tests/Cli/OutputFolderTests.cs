using System.Text;
using ScrutinyReport.Cli;
using ScrutinyReport.Foundation;
using ScrutinyReport.Tests.Workspaces;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Tests.Cli;

public static class OutputFolderTests
{
    private const string Name = "2023-24-Q4-report";

    [Fact]
    public static void Outputs_are_written_with_a_record_of_what_they_were_made_of()
    {
        using var temporary = new TemporaryFolder();

        var written = Write(temporary, ("txt", "Text\n"), ("docx", "not really Word"));

        Assert.Empty(written.Problems);
        Assert.Equal(
            ["out/2023-24-Q4-report.docx", "out/2023-24-Q4-report.manifest.json", "out/2023-24-Q4-report.txt"],
            temporary.Files());
        var manifest = File.ReadAllText(temporary.File($"out/{Name}.manifest.json"));
        Approved.Text(manifest.Replace(Product.Version, "(version)", StringComparison.Ordinal), extension: "json");
    }

    [Fact]
    public static void What_has_not_changed_is_not_written_again()
    {
        using var temporary = new TemporaryFolder();
        Write(temporary, ("txt", "Text\n"));
        var before = temporary.Files().ToDictionary(file => file, file => Stamp(temporary, file));

        var again = Write(temporary, ("txt", "Text\n"));

        Assert.False(Assert.Single(again.Value!.Files).Changed);
        Assert.Equal(before, temporary.Files().ToDictionary(file => file, file => Stamp(temporary, file)));
    }

    [Fact]
    public static void An_output_that_is_as_it_was_written_is_replaced()
    {
        using var temporary = new TemporaryFolder();
        Write(temporary, ("txt", "Old\n"));

        var written = Write(temporary, ("txt", "New\n"));

        Assert.Empty(written.Problems);
        Assert.Equal("New\n", Read(temporary, "txt"));
        Assert.True(Assert.Single(written.Value!.Files).Changed);
    }

    [Fact]
    public static void An_output_that_was_edited_is_left_and_the_new_one_stands_beside_it()
    {
        using var temporary = new TemporaryFolder();
        Write(temporary, ("txt", "One\nTwo\nThree\n"));
        File.WriteAllText(temporary.File($"out/{Name}.txt"), "One\nTwo, by hand\nThree\n");

        var first = Write(temporary, ("txt", "One\nTwo\nFour\n"));
        var second = Write(temporary, ("txt", "One\nTwo\nFive\n"));
        File.WriteAllText(temporary.File($"out/{Name}.new.txt"), "edited too\n");
        var third = Write(temporary, ("txt", "One\nTwo\nSix\n"));
        var fourth = Write(temporary, ("txt", "One\nTwo\nSix\n"));

        Assert.Equal("One\nTwo, by hand\nThree\n", Read(temporary, "txt"));
        Assert.Equal("edited too\n", Read(temporary, "new.txt"));
        Assert.Equal("One\nTwo\nSix\n", Read(temporary, "new2.txt"));
        Approved.Text(string.Join("\n", new[] { first, second, third, fourth }.Select(Shown)));
    }

    [Fact]
    public static void A_file_that_was_not_written_here_is_never_overwritten()
    {
        using var temporary = new TemporaryFolder();
        temporary.Write($"out/{Name}.txt", "somebody's own\n");

        var written = Write(temporary, ("txt", "Text\n"));

        Assert.Equal("somebody's own\n", Read(temporary, "txt"));
        Assert.Equal("Text\n", Read(temporary, "new.txt"));
        Assert.Equal(["SR0705"], written.Problems.Select(problem => problem.Code));
        Assert.False(written.HasErrors);
    }

    [Fact]
    public static void Another_format_of_the_report_stays_on_record()
    {
        using var temporary = new TemporaryFolder();
        Write(temporary, ("txt", "Text\n"), ("docx", "Word"));
        Write(temporary, ("txt", "New text\n"));

        var written = Write(temporary, ("docx", "New Word"));

        Assert.Empty(written.Problems);
        Assert.Equal("New Word", Read(temporary, "docx"));
    }

    [Fact]
    public static void A_document_that_the_report_has_no_more_is_removed_in_the_formats_of_the_build()
    {
        using var temporary = new TemporaryFolder();
        Write(temporary, ("txt", "Text\n"), ("docx", "Word"), ("-exception-a.txt", "A\n"), ("-exception-a.docx", "A"),
            ("-exception-b.txt", "B\n"));
        temporary.Write($"out/{Name}-exception-c.txt", "somebody's own\n");
        var record = temporary.File($"out/{Name}.manifest.json");

        var written = Write(temporary, ("txt", "Text\n"), ("-exception-b.txt", "B\n"));
        var again = Write(temporary, ("txt", "Text\n"), ("-exception-b.txt", "B\n"));

        Approved.Text(Shown(written) + "\n" + Shown(again));
        Assert.Equal(
            ["-exception-a.docx", "-exception-b.txt", "-exception-c.txt", ".docx", ".manifest.json", ".txt"],
            temporary.Files().Select(file => file[$"out/{Name}".Length..]));
        Assert.Equal(
            ["-exception-a.docx", "-exception-b.txt", ".docx", ".txt"],
            Manifest.Parse(File.ReadAllBytes(record))!.Outputs.Select(output => output.Path[Name.Length..]));
    }

    [Fact]
    public static void A_document_that_the_report_has_no_more_stays_where_it_was_edited()
    {
        using var temporary = new TemporaryFolder();
        Write(temporary, ("txt", "Text\n"), ("-exception-a.txt", "A\n"));
        temporary.Write($"out/{Name}-exception-a.txt", "A, filled in by hand\n");

        var first = Write(temporary, ("txt", "Text\n"));
        var second = Write(temporary, ("txt", "New text\n"));

        Assert.Equal("A, filled in by hand\n", File.ReadAllText(temporary.File($"out/{Name}-exception-a.txt")));
        Approved.Text(Shown(first) + "\n" + Shown(second));
    }

    [Fact]
    public static void Where_a_document_that_is_to_go_is_open_in_another_program_nothing_changes()
    {
        using var temporary = new TemporaryFolder();
        Write(temporary, ("txt", "Old\n"), ("-exception-a.txt", "A\n"));
        using (new FileStream(temporary.File($"out/{Name}-exception-a.txt"), FileMode.Open,
            FileAccess.ReadWrite, FileShare.None))
        {
            Assert.True(Write(temporary, ("txt", "New\n")).HasErrors);
        }

        Assert.Equal("Old\n", Read(temporary, "txt"));
        Assert.Equal("A\n", File.ReadAllText(temporary.File($"out/{Name}-exception-a.txt")));
    }

    [Fact]
    public static void Without_a_readable_record_nothing_is_overwritten()
    {
        using var temporary = new TemporaryFolder();
        Write(temporary, ("txt", "Old\n"));
        File.WriteAllText(temporary.File($"out/{Name}.manifest.json"), "{\"report\": 1}");

        var written = Write(temporary, ("txt", "New\n"));

        Assert.Equal("Old\n", Read(temporary, "txt"));
        Approved.Text(WorkspaceOf.Listed(written.Problems));
    }

    [Fact]
    public static void Outputs_of_another_council_are_left()
    {
        using var temporary = new TemporaryFolder();
        WriteFor("Exampleshire", "exampleshire", temporary, "Ours\n");
        var before = temporary.Files().ToDictionary(file => file, file => Stamp(temporary, file));

        var again = WriteFor("Exampleshire", "exampleshire", temporary, "Ours\n");
        var written = WriteFor("Elsewhere Council", "elsewhere", temporary, "Theirs\n");

        Assert.False(again.HasErrors);
        Assert.Null(written.Value);
        Assert.Equal(before, temporary.Files().ToDictionary(file => file, file => Stamp(temporary, file)));
        Approved.Text(WorkspaceOf.Listed(written.Problems));
    }

    [Fact]
    public static void In_a_folder_of_its_own_a_council_may_have_a_new_name()
    {
        using var temporary = new TemporaryFolder();
        WriteFor("Exampleshire", ".", temporary, "Old\n");

        Assert.Empty(WriteFor("Exampleshire Council", ".", temporary, "New\n").Problems);

        Assert.Equal("New\n", Read(temporary, "txt"));
    }

    [Fact]
    public static void Where_one_output_is_open_in_another_program_nothing_changes()
    {
        using var temporary = new TemporaryFolder();
        Write(temporary, ("txt", "Old\n"), ("docx", "Old Word"));
        var before = temporary.Files().ToDictionary(file => file, file => Stamp(temporary, file));
        using (new FileStream(temporary.File($"out/{Name}.docx"), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            var written = Write(temporary, ("txt", "New\n"), ("docx", "New Word"));

            Assert.Null(written.Value);
            Approved.Text(WorkspaceOf.Listed(written.Problems));
        }

        Assert.Equal(before, temporary.Files().ToDictionary(file => file, file => Stamp(temporary, file)));
    }

    [Fact]
    public static void Where_the_folder_is_a_file_the_problem_says_so()
    {
        using var temporary = new TemporaryFolder();
        temporary.Write("out", "a file\n");

        var written = Write(temporary, ("txt", "Text\n"));

        Assert.Equal(["out"], temporary.Files());
        Approved.Text(WorkspaceOf.Listed(written.Problems));
    }

    [Fact]
    public static void Where_nobody_may_write_the_problem_says_so()
    {
        // Closed also to an administrator and to root.
        var folder = OperatingSystem.IsWindows() ? @"C:\System Volume Information\scrutiny" : "/sys/scrutiny";
        var shell = new Shell(TextWriter.Null, TextWriter.Null, Environment.CurrentDirectory);

        var written = new OutputFolder(folder, Environment.CurrentDirectory, shell).Write(
            Name, [new OutputFile($"{Name}.txt", "Text"u8.ToArray())], new Manifest("report", "2023-24-Q4", [], []));

        Assert.EndsWith(
            "/scrutiny: error SR0704: this cannot be written: permission denied",
            Assert.Single(written.Problems).ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public static void Where_a_folder_has_an_outputs_name_nothing_is_written()
    {
        using var temporary = new TemporaryFolder();
        Directory.CreateDirectory(temporary.File($"out/{Name}.docx"));

        var written = Write(temporary, ("txt", "Text\n"), ("docx", "Word"));

        Assert.True(written.HasErrors);
        Assert.Empty(temporary.Files());
    }

    [Fact]
    public static void What_was_edited_in_Word_is_listed_word_by_word()
    {
        var edited = WordFile("The rate rose to 87.4%.", "Officers will add a sentence.", "End.");
        var built = WordFile("The rate rose to 87.4%.", "The rate fell.", "End.");

        string Shown(byte[] there) => string.Join('|', EditedOutput.Difference("a.docx", there, built));
        Assert.Equal("[-Officers will add a sentence.-]{+The rate fell.+}", Shown(edited));
        Assert.Equal("the edited file cannot be read as a document", Shown("no zip"u8.ToArray()));
        Assert.Equal("the text is the same; only its look differs", Shown(built));
        Assert.Equal(9,
            EditedOutput.Difference("a.docx",
                WordFile([.. Enumerable.Range(0, 20).Select(i => $"{i}")]), built).Length);
    }

    private static byte[] WordFile(params string[] paragraphs)
    {
        var body = string.Concat(paragraphs.Select(text => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"));
        var xml = $"<w:document xmlns:w=\"{Word.Main}\"><w:body>{body}</w:body></w:document>";
        return new WordPackage(
            [new("word/document.xml", Word.ContentType("document.main"), Encoding.UTF8.GetBytes(xml))],
            [new(WordPackage.Root, "a", Word.Relation("officeDocument"), "word/document.xml")]).Write();
    }

    private static Checked<WrittenFiles> Write(
        TemporaryFolder temporary, params (string Ending, string Text)[] outputs) =>
        Write(null, ".", temporary, outputs);

    private static Checked<WrittenFiles> WriteFor(
        string council, string workspace, TemporaryFolder temporary, string text) =>
        Write(council, workspace, temporary, [("txt", text)]);

    private static Checked<WrittenFiles> Write(
        string? council, string workspace, TemporaryFolder temporary, (string Ending, string Text)[] outputs)
    {
        var manifest = new Manifest("report", "2023-24-Q4", [new("scrutiny.yaml", Manifest.Hash("a"u8.ToArray()))],
            [])
        { Council = council };
        var files = outputs.Select(
            output =>
                new OutputFile($"{Name}{(output.Ending[0] == '-' ? "" : ".")}{output.Ending}",
                    Encoding.UTF8.GetBytes(output.Text)));
        var shell = new Shell(TextWriter.Null, TextWriter.Null, temporary.Path);
        return new OutputFolder(temporary.File("out"), temporary.File(workspace), shell)
            .Write(Name, [.. files], manifest);
    }

    private static string Read(TemporaryFolder temporary, string ending) =>
        File.ReadAllText(temporary.File($"out/{Name}.{ending}"));

    private static (string Content, DateTime Written) Stamp(TemporaryFolder temporary, string file) =>
        (Convert.ToHexString(Disk.ReadBytes(temporary.File(file))), File.GetLastWriteTimeUtc(temporary.File(file)));

    private static string Shown(Checked<WrittenFiles> written)
    {
        using var to = new StringWriter();
        ProblemPrinter.Print(written.Problems, to, new Ink(false), 120);
        SummaryPrinter.PrintOutputs(written.Value!.Files, to, new Ink(false));
        return to.ToString();
    }
}
