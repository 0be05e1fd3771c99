using ScrutinyReport.Cli;

namespace ScrutinyReport.Tests.Cli;

/// <summary>`scrutiny style new` under names that a house style can have, and under others.</summary>
public static class StyleNewTests
{
    [Theory]
    [InlineData("ours.docx")]
    [InlineData("OURS.DOCX")]
    [InlineData("styles/ours.docx")]
    public static void A_house_style_is_a_Word_document(string name)
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(ExitCode.Done, ProgramRun.In(folder.Path, "style", "new", name).ExitCode);
        Assert.Equal([name], folder.Files());
    }

    [Fact]
    public static void Nothing_is_written_under_another_name()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.File("there"));

        var runs = new[] { "ours.dotx", "ours.txt", "ours", "dir/", "there", "our style.doc" }
            .Select(name => ProgramRun.In(folder.Path, "style", "new", name)).ToList();
        Assert.Empty(folder.Files());
        Assert.False(Directory.Exists(folder.File("dir")));
        Approved.Text(string.Concat(runs));
    }
}
