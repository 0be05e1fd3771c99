using System.Text.RegularExpressions;
using ScrutinyReport.Tests.Cli;

namespace ScrutinyReport.Tests.Disclosure;

/// <summary>Counts that a file withholds itself, and counts that could not be read: neither is told.</summary>
public static partial class UnreadCountsTests
{
    [Theory]
    [InlineData("30,27,<5", "30 [c] [c]")]
    [InlineData("30,27,*", "30 [c] [c]")]
    [InlineData("30,27,[c]", "30 [c] [c]")]
    [InlineData("30,27,3", "30 [c] [c]")]
    [InlineData("*,27,20", "[c] 27 [c]")]
    [InlineData("30,27,10", "30 27 10")]
    public static void A_count_withheld_at_the_source_is_not_given_back_by_its_total(string values, string expected)
    {
        var given = values.Split(',');
        using var folder = Workspace(
            $"Indicator,Latest Period,Latest Value\nAll,Q4 2023/24,{given[0]}\nSchool,Q4 2023/24,{given[1]}\nCare,Q4 2023/24,{given[2]}\n");

        var run = ProgramRun.In(folder.Path, "build", "--to", "txt");

        Assert.True(run.ExitCode == 0, run.ToString());
        var report = File.ReadAllText(folder.File("out/2023-24-Q4-committee-report.txt"));
        var told = Sentence().Matches(report).Select(match => match.Groups["count"].Value);
        Assert.Equal(expected, string.Join(' ', told));
    }

    [Theory]
    [InlineData("3 children")]
    [InlineData("3?")]
    [InlineData("~3")]
    [InlineData("3/40")]
    [InlineData("-3")]
    [InlineData("3%")]
    public static void What_cannot_be_read_as_a_count_is_not_quoted(string value)
    {
        using var folder =
            Workspace($"Indicator,Latest Period,Latest Value\nAll,Q4 2023/24,{value}\nSchool,Q4 2023/24,27\n");

        var run = ProgramRun.In(folder.Path, "check");

        Assert.Contains("data/2023-24-Q4.csv:2:", run.Error, StringComparison.Ordinal);
        Assert.Contains($"All,Q4 2023/24,{value.Replace('3', '#').Replace("40", "#", StringComparison.Ordinal)}",
            run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(value, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public static void A_row_out_of_its_columns_is_not_quoted()
    {
        using var folder = Workspace("Indicator,Latest Period,Latest Value\nAll,3,Q4 2023/24\n");

        var run = ProgramRun.In(folder.Path, "check");

        Assert.Contains("`#` in `Latest Period` is not a period that we know", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("All,3", run.Error, StringComparison.Ordinal);
    }

    /// <summary>A target says nothing of a person, and is quoted; a note beside it may.</summary>
    [Theory]
    [InlineData("", "all,2023/24,0.5,")]
    [InlineData("last year 3 of 40", "all,#/#,#,last year # of #")]
    public static void A_row_of_targets_is_quoted_unless_somebody_wrote_a_note(string note, string expected)
    {
        using var folder = Workspace("Indicator,Latest Period,Latest Value\nAll,Q4 2023/24,80%\n");
        folder.Write("indicators.csv", "id,name,unit\nall,All,percent\n");
        folder.Write("targets.csv", $"indicator,year,q4,note\nall,2023/24,0.5,{note}\n");

        var run = ProgramRun.In(folder.Path, "check");

        Assert.Contains($" {expected}\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public static void Import_shows_what_it_read_without_counts(bool isOn)
    {
        using var folder = Workspace("");
        File.Delete(folder.File("data/2023-24-Q4.csv"));
        folder.Write("dashboard.csv",
            "Indicator,Latest Period,Latest Value\nAll,Q4 2023/24,3\nSchool,Q4 2023/24,27 pupils\n");
        if (!isOn)
        {
            folder.Write("scrutiny.yaml", "council:\n  name: Exampleshire Council\n");
        }

        var run = ProgramRun.In(folder.Path, "import", "dashboard.csv");

        Assert.Equal(!isOn, run.Out.Contains("3 | 27 pupils", StringComparison.Ordinal));
        Assert.Equal(isOn, run.Out.Contains("# | # pupils", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"The number of \w+ (stood at (?<count>\d+)|.*?(?<count>\[c\]))")]
    private static partial Regex Sentence();

    private static TemporaryFolder Workspace(string quarter)
    {
        var folder = new TemporaryFolder();
        folder.Write("scrutiny.yaml",
            "council:\n  name: Exampleshire Council\nrules:\n  disclosure:\n    threshold: 5\n");
        folder.Write("indicators.csv", """
            id,name,subject,unit,numerator,part_of
            all,All,number of leavers,number,child|children,
            school,School,number of school,number,child|children,all
            care,Care,number of care,number,child|children,all

            """);
        folder.Write("data/2023-24-Q4.csv", quarter);
        return folder;
    }
}
