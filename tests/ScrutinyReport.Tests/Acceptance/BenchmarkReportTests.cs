using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using ScrutinyReport.Cli;
using ScrutinyReport.Data;
using ScrutinyReport.Tests.Cli;

namespace ScrutinyReport.Tests.Acceptance;

/// <summary>The report on any authority of England, from published national figures.</summary>
public static partial class BenchmarkReportTests
{
    [Fact]
    public static void Every_authority_has_a_report_that_is_right()
    {
        using var folder = Sample();

        var run = ProgramRun.In(folder.Path, "build", "--authority", "all", "--to", "txt", "--quiet");

        Assert.Equal(new(ExitCode.Done, "", ""), run);
        var reports = folder.Files().Where(file => file.EndsWith(".txt", StringComparison.Ordinal)).ToList();
        Assert.Equal(153, reports.Count);
        var ranks = Ranks(folder);
        var compared = 0;
        foreach (var report in reports)
        {
            var number = int.Parse(report.Split('-')[2], CultureInfo.InvariantCulture);
            foreach (Match row in Row().Matches(File.ReadAllText(folder.File(report))))
            {
                var (rank, quartile) = ranks[(number, row.Groups["name"].Value)];
                Assert.Equal((rank, quartile), (row.Groups["rank"].Value, row.Groups["quartile"].Value));
                compared++;
            }
        }

        Assert.InRange(compared, 4500, 5300);
    }

    [Fact]
    public static void No_sentence_is_broken_or_empty_in_any_report()
    {
        using var folder = Sample();
        ProgramRun.In(folder.Path, "build", "--authority", "all", "--to", "txt", "--quiet");

        foreach (var report in folder.Files().Where(file => file.EndsWith(".txt", StringComparison.Ordinal)))
        {
            var text = File.ReadAllText(folder.File(report));
            Assert.DoesNotMatch(@"\(\)| \.|\. \.|  of |null|\bof of\b|,,|\.\.", text);
            Assert.Equal(10, Regex.Count(text, "^## ", RegexOptions.Multiline));
        }
    }

    // Averages that look alike when they are rounded, and gaps to them that do not.
    [Theory]
    [InlineData("Walsall", "3 percentage points above that for England (6%) and 4 percentage points above the average of the six")]
    [InlineData("Tameside", "5.5 percentage points above that for England (20.3%) and 5.6 percentage points above the average of its")]
    [InlineData("Brighton and Hove", "3.4 above that for England (14.9) and 3.5 above the average of its")]
    public static void Gaps_that_differ_are_told_apart(string authority, string expected)
    {
        using var folder = Sample();

        var run = ProgramRun.In(folder.Path, "build", "--authority", authority, "--to", "txt", "--quiet");

        Assert.Equal(new(ExitCode.Done, "", ""), run);
        var report = Assert.Single(folder.Files(), file => file.EndsWith(".txt", StringComparison.Ordinal));
        Assert.Contains($"The figure is {expected}", File.ReadAllText(folder.File(report)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("explained", "explain", "cp-reviews", "--authority", "855")]
    [InlineData("no-indicator", "explain", "cp-review", "--authority", "855")]
    [InlineData("no-authority", "check", "--authority", "Nowhere")]
    [InlineData("which", "check")]
    public static void An_authority_is_explained_or_missed(string what, params string[] command)
    {
        using var folder = Sample();

        Approved.Text(ProgramRun.In(folder.Path, command).ToString(), what);
    }

    [Fact]
    public static void An_explanation_for_machines_has_the_authority_and_its_last_year_and_no_quarter()
    {
        using var folder = Sample();

        using var json = JsonDocument.Parse(ProgramRun.In(folder.Path, "explain", "cp-reviews", "--authority", "855",
            "--format", "json").Out);

        var root = json.RootElement;
        Assert.Equal(
            (855, "Leicestershire", "2024/25"),
            (root.GetProperty("authority").GetInt32(), root.GetProperty("authority_name").GetString(),
                root.GetProperty("up_to").GetString()));
        Assert.False(root.TryGetProperty("quarter", out _));
    }

    [Fact]
    public static void An_authority_is_told_of_with_its_last_year_and_without_ratings_that_nobody_gave()
    {
        using var folder = Sample();

        Approved.Text(
            ProgramRun.In(folder.Path, "check", "--authority", "Leicestershire").Out
            + ProgramRun.In(folder.Path, "check", "--authority", "Leicestershire", "--format", "json").Out);
    }

    [Fact]
    public static void Without_national_figures_there_is_no_report()
    {
        using var folder = Sample();
        Directory.Delete(folder.File("benchmarks"), recursive: true);

        Approved.Text(ProgramRun.In(folder.Path, "check", "--authority", "all").ToString());
    }

    /// <summary>
    /// Rank and quartile of every measure and authority, as `rank` has them: another way through the program.
    /// </summary>
    private static Dictionary<(int Authority, string Name), (string Rank, string Quartile)> Ranks(TemporaryFolder folder)
    {
        var names = File.ReadLines(folder.File("indicators.csv")).Skip(1)
            .Select(line => CsvOf(line))
            .ToDictionary(cells => cells[^1], cells => cells[1], StringComparer.Ordinal);
        var csv = ProgramRun.In(folder.Path, "rank", "--measure", "all").Out;
        var found = new Dictionary<(int, string), (string, string)>();
        var lines = csv.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var heading = CsvOf(lines[0]).ToList();
        foreach (var line in lines.Skip(1).Select(CsvOf))
        {
            string Cell(string name) => line[heading.IndexOf(name)];
            found[(int.Parse(Cell("la_number"), CultureInfo.InvariantCulture), names[Cell("measure")])] =
                (Cell("rank"), Cell("quartile"));
        }

        return found;
    }

    [Fact]
    public static void Many_at_once_are_the_same_bytes_as_each_alone()
    {
        using var folder = Sample();
        Assert.Equal(0,
            ProgramRun.In(folder.Path, "build", "--authority", "all", "--shard", "1/8", "--out", "many",
                "--quiet").ExitCode);
        var made = folder.Files()
            .Where(file => file.StartsWith("many/", StringComparison.Ordinal)
                && file.EndsWith(".docx", StringComparison.Ordinal))
            .ToArray();
        Assert.InRange(made.Length, 19, 20);

        foreach (var file in new[] { made[0], made[^1] })
        {
            var authority = Path.GetFileName(file).Split('-')[2];
            Assert.Equal(0,
                ProgramRun.In(folder.Path, "build", "--authority", authority, "--out", "alone", "--quiet").ExitCode);
            Assert.Equal(
                File.ReadAllBytes(folder.File(file)),
                File.ReadAllBytes(folder.File(file.Replace("many/", "alone/", StringComparison.Ordinal))));
        }
    }

    private static string[] CsvOf(string line)
    {
        string[]? cells = null;
        CsvTable.Visit(System.Text.Encoding.UTF8.GetBytes(line), fields =>
            cells = [.. Enumerable.Range(0, fields.Count).Select(fields.Text)]);
        return cells!;
    }

    private static TemporaryFolder Sample()
    {
        var folder = new TemporaryFolder();
        folder.CopyFrom(Path.Combine(CaseTests.Root(), "../../../sample-data/benchmarks-england"));
        foreach (var file in folder.Files().Where(file => file.StartsWith("out/", StringComparison.Ordinal)))
        {
            File.Delete(folder.File(file));
        }

        return folder;
    }

    [GeneratedRegex(@"^(?<name>[^|\n]+) \| [\d/]+ \| [^|]+ \| [^|]+ \| [^|]+ \| [^|]+ \| (?<rank>\d+) \| \d+ \| (?<quartile>\d)$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
