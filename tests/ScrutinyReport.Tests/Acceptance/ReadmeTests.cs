using ScrutinyReport.Tests.Cli;

namespace ScrutinyReport.Tests.Acceptance;

/// <summary>README says what its first command prints; it must be so.</summary>
public static class ReadmeTests
{
    [Fact]
    public static void The_first_command_prints_what_the_README_says()
    {
        var blocks = Blocks();
        using var folder = new TemporaryFolder();
        var run = FirstCommand(blocks[0], folder, text => text);
        Assert.Equal((0, blocks[1], ""), (run.ExitCode, run.Out, run.Error));
    }

    [Fact]
    public static void A_cell_that_is_no_number_is_reported_as_the_README_says()
    {
        var blocks = Blocks();
        using var folder = new TemporaryFolder();
        var run = FirstCommand(blocks[0], folder, text => text.Replace(">97.2%", ">97.2.1", StringComparison.Ordinal));
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(blocks[2], run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public static void A_figure_is_explained_as_the_README_says()
    {
        var blocks = Blocks();
        using var folder = new TemporaryFolder();
        var run = FirstCommand(blocks[3], folder, text => text);
        Assert.Equal((0, blocks[4], ""), (run.ExitCode, run.Out, run.Error));
    }

    private static ProgramRun FirstCommand(string line, TemporaryFolder folder, Func<string, string> change)
    {
        var arguments = line.Trim()[(line.IndexOf(" -- ", StringComparison.Ordinal) + 4)..].Split(' ');
        CopySample(folder, arguments[^1]);
        var data = folder.File(arguments[^1] + "/data/2023-24-Q4.csv");
        File.WriteAllText(data, change(File.ReadAllText(data)));
        return ProgramRun.In(folder.Path, arguments);
    }

    private static void CopySample(TemporaryFolder folder, string name)
    {
        var sample = Checkout.At(name);
        foreach (var file in Directory.EnumerateFiles(sample, "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(sample, file).Replace('\\', '/');
            if (!relative.StartsWith("out/", StringComparison.Ordinal))
            {
                var target = folder.File($"{name}/{relative}");
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(file, target);
            }
        }
    }

    private static List<string> Blocks() => [.. File.ReadAllText(Checkout.At("README.md"))
        .Split("```\n")
        .Where((_, index) => index % 2 == 1)];
}
