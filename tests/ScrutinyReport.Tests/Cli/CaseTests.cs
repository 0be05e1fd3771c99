using System.Text;
using Xunit.Sdk;

namespace ScrutinyReport.Tests.Cli;

/// <summary>
/// Every folder in <c>cases/</c> is a case. <c>command.txt</c> has one command a line; a first line <c>on _small</c>
/// lays the case's files over those of that folder. What is printed is in <c>stdout.txt</c> and <c>stderr.txt</c>, with
/// the exit code of each command that does not end with 0; the files of <c>expected/</c> are to be written.
/// </summary>
public static class CaseTests
{
    private const string ExpectedFolder = "expected/";

    public static TheoryData<string> Names() =>
    [
        .. new DirectoryInfo(Root()).EnumerateDirectories()
            .Select(folder => folder.Name)
            .Where(name => name[0] != '_')
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public static void A_case_prints_and_writes_what_is_expected(string name)
    {
        var folder = Path.Combine(Root(), name);
        using var temporary = new TemporaryFolder();
        var commands = File.ReadAllLines(Path.Combine(folder, "command.txt"));
        foreach (var under in commands.Where(line => line.StartsWith("on ", StringComparison.Ordinal)))
        {
            temporary.CopyFrom(Path.Combine(Root(), under[3..]));
        }

        temporary.CopyFrom(folder);
        Directory.CreateDirectory(temporary.File(ExpectedFolder));
        Directory.Delete(temporary.File(ExpectedFolder), recursive: true);
        foreach (var file in (string[])["command.txt", "stdout.txt", "stderr.txt"])
        {
            File.Delete(temporary.File(file));
        }

        var (output, error) = (new StringBuilder(), new StringBuilder());
        foreach (var command in commands.Where(line => line.StartsWith("scrutiny ", StringComparison.Ordinal)))
        {
            var run = ProgramRun.In(temporary.Path, command.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..]);
            output.Append(run.Out);
            error.Append(run.Error);
            error.Append(run.ExitCode == 0 ? "" : $"exit {run.ExitCode}\n");
        }

        var differing = new List<string?>
        {
            Differing(folder, "stdout.txt", output.ToString()),
            Differing(folder, "stderr.txt", error.ToString()),
        };
        var expected = Path.Combine(folder, ExpectedFolder);
        var files = Directory.Exists(expected)
            ? Directory.EnumerateFiles(expected, "*", SearchOption.AllDirectories)
            : [];
        foreach (var file in files)
        {
            if (!file.Contains(".received", StringComparison.Ordinal))
            {
                var written = Path.GetRelativePath(expected, file);
                differing.Add(Differing(expected, written, File.ReadAllText(temporary.File("out/" + written))));
            }
        }

        if (differing.Any(difference => difference is not null))
        {
            throw new XunitException(string.Join("\n", differing.OfType<string>()));
        }
    }

    /// <summary>
    /// Null where the text is as expected; else what was received, which then stands beside the expected file.
    /// </summary>
    private static string? Differing(string folder, string name, string received)
    {
        var path = Path.Combine(folder, name);
        var other = Path.ChangeExtension(path, ".received" + Path.GetExtension(path));
        var expected = File.Exists(path) ? File.ReadAllText(path) : "";
        if (expected == received)
        {
            File.Delete(other);
            return null;
        }

        File.WriteAllText(other, received);
        return $"{other} differs from what is expected:\n{received}";
    }

    internal static string Root() => Checkout.At("tests/ScrutinyReport.Tests/cases");
}
