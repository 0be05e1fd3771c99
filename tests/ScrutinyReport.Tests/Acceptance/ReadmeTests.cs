using System.Runtime.CompilerServices;
using ScrutinyReport.Tests.Cli;

namespace ScrutinyReport.Tests.Acceptance;

/// <summary>README says what its first command prints; it must be so.</summary>
public static class ReadmeTests
{
    [Fact]
    public static void The_first_command_prints_what_the_README_says()
    {
        var blocks = Blocks();
        var arguments = blocks[0].Trim()[(blocks[0].IndexOf(" -- ", StringComparison.Ordinal) + 4)..].Split(' ');
        using var folder = new TemporaryFolder();
        CopySample(folder, arguments[^1]);

        var run = ProgramRun.In(folder.Path, arguments);

        Assert.Equal((0, blocks[1], blocks[2]), (run.ExitCode, run.Out, run.Error.TrimEnd('\n') + "\n"));
    }

    private static void CopySample(TemporaryFolder folder, string name)
    {
        var sample = Path.Combine(Root(), name);
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

    private static List<string> Blocks() => [.. File.ReadAllText(Path.Combine(Root(), "README.md"))
        .Split("```\n")
        .Where((_, index) => index % 2 == 1)];

    private static string Root([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "../../.."));
}
