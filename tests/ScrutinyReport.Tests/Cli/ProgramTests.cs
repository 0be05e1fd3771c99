using ScrutinyReport.Cli;

namespace ScrutinyReport.Tests.Cli;

public static class ProgramTests
{
    [Fact]
    public static void A_fault_of_ours_is_said_shortly_and_ends_with_3()
    {
        var run = ProgramRun.With(shell => shell with { Out = new BrokenWriter() }, "--version");

        Assert.Equal(ExitCode.Fault, run.ExitCode);
        Approved.Text(run.Error.Replace(Product.Version, "(version)", StringComparison.Ordinal));
    }

    [Fact]
    public static void A_fault_is_shown_whole_where_somebody_debugs() => Assert.Throws<InvalidOperationException>(() =>
        ProgramRun.With(
            shell => shell with { Out = new BrokenWriter(), Variable = name => name == "SCRUTINY_DEBUG" ? "1" : null },
            "--version"));

    [Fact]
    public static void The_version_is_the_builds() =>
        Assert.Equal($"scrutiny {Product.Version}\n", ProgramRun.With(shell => shell, "--version").Out);

    [Fact]
    public static void A_workspace_is_found_from_a_folder_below_it()
    {
        using var temporary = new TemporaryFolder();
        temporary.Write("scrutiny.yaml", "council: {name: Exampleshire}\n");
        temporary.Write("commentary/2023-24-Q4/safe.md", "Text.\n");

        var run = ProgramRun.In(temporary.File("commentary/2023-24-Q4"), "check");

        Assert.DoesNotContain("SR0001", run.Error, StringComparison.Ordinal);
        Assert.Contains("SR0025", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public static void Colour_reaches_a_terminal_that_shows_it_unless_somebody_says_no()
    {
        using var temporary = new TemporaryFolder();
        Shell Terminal(Shell shell) =>
            shell with { Folder = temporary.Path, ErrorShowsColour = true, OutShowsColour = true };

        Assert.Contains("\u001b[", ProgramRun.With(Terminal, "check").Error, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b[", ProgramRun.With(Terminal, "check", "--no-colour").Error,
            StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b[", ProgramRun.In(temporary.Path, "check").Error, StringComparison.Ordinal);
    }

    private sealed class BrokenWriter : StringWriter
    {
        public override void Write(string? value) => throw new InvalidOperationException("the writer is broken");
    }
}
