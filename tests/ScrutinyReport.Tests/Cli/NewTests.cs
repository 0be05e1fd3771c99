using ScrutinyReport.Cli;

namespace ScrutinyReport.Tests.Cli;

public static class NewTests
{
    public static TheoryData<string> Families() => [.. Starters.Names()];

    [Theory]
    [MemberData(nameof(Families))]
    public static void Every_example_builds_at_once_and_without_a_warning(string family)
    {
        using var temporary = new TemporaryFolder();

        Assert.Equal(ExitCode.Done, ProgramRun.In(temporary.Path, "new", "here", "--like", family).ExitCode);
        var build = ProgramRun.In(temporary.File("here"), "build", "--strict");

        Assert.Equal("", build.Error);
        Assert.Equal(ExitCode.Done, build.ExitCode);
        Assert.Contains(temporary.Files(), file => file.StartsWith("here/out/", StringComparison.Ordinal)
            && file.EndsWith(".docx", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Families))]
    public static void Every_example_says_that_its_figures_are_made_up(string family)
    {
        var files = Starters.FilesOf(family).ToDictionary(file => file.Name, file => file.Content);

        foreach (var name in files.Keys.Where(name => name is "scrutiny.yaml" or "README.md"
            || name.StartsWith("data/", StringComparison.Ordinal)))
        {
            Assert.Contains("made", System.Text.Encoding.UTF8.GetString(files[name]), StringComparison.Ordinal);
            Assert.Contains("Exampleshire", System.Text.Encoding.UTF8.GetString(files[name]), StringComparison.Ordinal);
        }
    }

    [Fact]
    public static void A_folder_with_somebodys_files_is_left_as_it_is()
    {
        using var temporary = new TemporaryFolder();
        temporary.Write("here/notes.txt", "mine\n");

        var run = ProgramRun.In(temporary.Path, "new", "here");

        Assert.Equal(ExitCode.Problems, run.ExitCode);
        Assert.Contains("`notes.txt` is in the way", run.Error, StringComparison.Ordinal);
        Assert.Equal(["here/notes.txt"], temporary.Files());
    }

    [Fact]
    public static void Files_that_start_with_a_point_are_in_nobodys_way()
    {
        using var temporary = new TemporaryFolder();
        temporary.Write(".gitignore", "out/\n");

        Assert.Equal(ExitCode.Done, ProgramRun.In(temporary.Path, "new", ".").ExitCode);
        Assert.Equal(ExitCode.Done, ProgramRun.In(temporary.Path, "check").ExitCode);
        Assert.Equal("out/\n", File.ReadAllText(temporary.File(".gitignore")));
    }

    [Fact]
    public static void Where_it_cannot_be_written_nothing_is_left_half_written()
    {
        using var temporary = new TemporaryFolder();
        temporary.Write("file", "mine\n");

        var run = ProgramRun.In(temporary.Path, "new", "file/deep/here");

        Assert.Equal(ExitCode.Problems, run.ExitCode);
        Assert.Contains("error SR0704", run.Error, StringComparison.Ordinal);
        Assert.Equal(["file"], temporary.Files());
    }
}
