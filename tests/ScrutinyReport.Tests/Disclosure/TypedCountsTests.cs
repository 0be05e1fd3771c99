using ScrutinyReport.Disclosure;
using ScrutinyReport.Tests.Cli;

namespace ScrutinyReport.Tests.Disclosure;

/// <summary>Small counts that people type into their texts, and what a build then tells and keeps to itself.</summary>
public static class TypedCountsTests
{
    [Theory]
    [InlineData("3 children moved", "3")]
    [InlineData("Five children moved", "Five")]
    [InlineData("6 children moved", "")]
    [InlineData("0 children moved", "")]
    [InlineData("two young people", "two")]
    [InlineData("two disabled children", "two")]
    [InlineData("38 of 39 were seen", "38 of 39")]
    [InlineData("34 of 40 were seen", "")]
    [InlineData("three out of 60", "three out of 60")]
    [InlineData("1,003 children", "")]
    [InlineData("In quarter 4 alone, on 1 April, within 3 months", "")]
    [InlineData("by 0.3 children", "")]
    [InlineData("a one-off, 2023/4 children", "")]
    [InlineData("Of these **3** children left", "3")]
    [InlineData("_three_ children and `4` more", "three")]
    [InlineData("**38** of *39* were seen", "38** of *39")]
    [InlineData("3&nbsp;children moved", "3")]
    [InlineData("3\u00a0children moved", "3")]
    [InlineData("3 looked-after children moved", "3")]
    [InlineData("{{ facts.five_children }} moved", "")]
    [InlineData("3 percent of children", "")]
    public static void Typed_small_counts_are_found(string text, string found) => Assert.Equal(
        found,
        string.Join('|', TypedCounts.Find(text, [new("child", "children"), new("young person", "young people")], 5)
            .Select(place => text.Substring(place.Start, place.Length))));

    [Fact]
    public static void A_typed_small_count_stops_the_build_and_is_not_repeated()
    {
        using var folder = Workspace("The service knows that 3 children left school.", 5);
        Approved.Text(ProgramRun.In(folder.Path, "build").ToString());
    }

    [Theory]
    [InlineData("overrides.csv", "quarter,indicator,rating,reason,who\n2023-24-Q4,leavers,Red,only 3 children are new,Head of Service\n")]
    [InlineData("corrections.csv",
        "quarter,indicator,column,was,now,reason,who\n2023-24-Q4,leavers,Latest Value,4,6,two children were found,Head of Service\n")]
    [InlineData("records.csv",
        "indicator,kind,value,period,since,source\nleavers,highest,40,2018-19-Q4,2015/16,a report on 4 children\n")]
    [InlineData("indicators.csv",
        "id,name,unit,numerator,break_from,break_note\nleavers,Leavers,number,child|children,2022-23-Q1,the 3 children who moved are left out\n")]
    public static void A_small_count_in_a_reason_is_one_too(string file, string content)
    {
        using var folder = Workspace("Nothing.", 5);
        folder.Write(file, content);
        var run = ProgramRun.In(folder.Path, "check");
        Assert.Contains($"{file}:2:", run.Error, StringComparison.Ordinal);
        Assert.Contains("SR0801", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("children", run.Error, StringComparison.Ordinal);
        foreach (var format in new[] { "text", "json" })
        {
            var explained = ProgramRun.In(folder.Path, "explain", "leavers", "--format", format);
            Assert.Contains("SR0801", explained.Error + explained.Out, StringComparison.Ordinal);
            Assert.DoesNotContain("children", explained.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public static void A_threshold_out_of_range_is_named()
    {
        using var folder = Workspace("Nothing.", 0);
        Approved.Text(ProgramRun.In(folder.Path, "check").ToString());
    }

    [Theory]
    [InlineData("  disclosure:\n", false)]
    [InlineData("  disclosure: yes\n", true)]
    [InlineData("  disclosure:\n    treshold: 3\n", true)]
    public static void Whoever_writes_the_key_has_control(string rules, bool isError)
    {
        using var folder = Workspace("Nothing.", 5);
        folder.Write("scrutiny.yaml", $"council:\n  name: Exampleshire Council\nrules:\n{rules}");
        folder.Write("data/2023-24-Q4.csv",
            "Indicator,Polarity,Latest Period,Latest Value\nLeavers,lwo,Q4 2023/24,4\n");
        var run = ProgramRun.In(folder.Path, "check");
        Assert.Equal(isError, run.Error.Contains("scrutiny.yaml:4", StringComparison.Ordinal)
            || run.Error.Contains("scrutiny.yaml:5", StringComparison.Ordinal));
        Assert.Contains("Leavers,lwo,Q4 2023/24,#", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("rules:\n  disclosure:\n    threshold: 5\n", false)]
    public static void An_explanation_tells_no_columns_where_they_would_say_how_long_a_number_is(
        string rules, bool areTold)
    {
        using var folder = Workspace("Nothing.", 5);
        folder.Write("scrutiny.yaml", $"council:\n  name: Exampleshire Council\n{rules}");
        folder.Write("data/2023-24-Q4.csv", "Indicator,Previous Period,Previous Value,Latest Period,Latest Value\nLeavers,Q3 2023/24,3,Q4 2023/24,40\n");
        var text = ProgramRun.In(folder.Path, "explain", "leavers").Out;
        var json = ProgramRun.In(folder.Path, "explain", "leavers", "--format", "json").Out.Split("\"problems\"")[0];
        Assert.Contains("data/2023-24-Q4.csv:2", text, StringComparison.Ordinal);
        Assert.Equal(areTold, text.Contains("data/2023-24-Q4.csv:2:", StringComparison.Ordinal));
        Assert.Equal(areTold, json.Contains("\"column\"", StringComparison.Ordinal));
    }

    [Fact]
    public static void Neither_the_summary_nor_the_manifest_tells_of_a_withheld_count()
    {
        using var folder = Workspace("Of these, {{ counted facts.left \"child|children\" }} left school.", 5);
        var run = ProgramRun.In(folder.Path, "build", "--to", "txt");
        Assert.True(run.ExitCode == 0, run.ToString());
        var report = File.ReadAllText(folder.File("out/2023-24-Q4-committee-report.txt"));
        Assert.Contains("Of these, [c] children left school.", report, StringComparison.Ordinal);
        Assert.Contains("The number of leavers at the end of quarter 4 is withheld to protect confidentiality [c].",
            report, StringComparison.Ordinal);
        var manifest = File.ReadAllText(folder.File("out/2023-24-Q4-committee-report.manifest.json"));
        foreach (var name in (string[])["data/2023-24-Q4.csv", "facts/2023-24-Q4.csv",
            "commentary/2023-24-Q4/leavers.md"])
        {
            Assert.Contains($"\"path\": \"{name}\",\n      \"sha256\": \"withheld\"", manifest,
                StringComparison.Ordinal);
        }
    }

    private static TemporaryFolder Workspace(string commentary, int threshold)
    {
        var folder = new TemporaryFolder();
        folder.Write("scrutiny.yaml",
            $"council:\n  name: Exampleshire Council\nrules:\n  disclosure:\n    threshold: {threshold}\n");
        folder.Write("indicators.csv",
            "id,name,subject,unit,numerator\nleavers,Leavers,number of leavers,number,child|children\n");
        folder.Write("data/2023-24-Q4.csv", "Indicator,Latest Period,Latest Value\nLeavers,Q4 2023/24,4\n");
        folder.Write("facts/2023-24-Q4.csv", "name,value\nleft,3\n");
        folder.Write("commentary/2023-24-Q4/leavers.md",
            $"---\nowner: Data Team\ndate: 2024-05-01\n---\n{commentary}\n");
        return folder;
    }
}
