using ScrutinyReport.Tests.Cli;

namespace ScrutinyReport.Tests.Disclosure;

/// <summary>
/// Small counts that a reader would work out from what stands beside them, each in a workspace of its own.
/// </summary>
public static class ArithmeticTests
{
    private const string Head = "Indicator,Latest Period,Latest Value";
    private const string WithCounts = Head + ",Latest Numerator,Latest Denominator";

    /// <summary>
    /// Indicators (id, kind, basis, part of), the quarter file, what a report then must not say, and what it may.
    /// </summary>
    public static TheoryData<string, string, string, string[], string[]> Workspaces => new()
    {
        {
            "a number of how many", "aa number quarter -", $"{WithCounts}\naa,Q4 2023/24,38,38,39\n", ["38", "39"], []
        },
        {
            "a number that leaves enough", "aa number quarter -", $"{WithCounts}\naa,Q4 2023/24,38,38,49\n", [], ["38"]
        },
        {
            "the rests of the parts",
            "tt percent quarter -|p1 percent quarter tt|p2 percent quarter tt|p3 percent quarter tt",
            $"{WithCounts}\ntt,Q4 2023/24,86.8%,138,159\np1,Q4 2023/24,97.4%,38,39\np2,Q4 2023/24,100.0%,40,40\np3,Q4 2023/24,75.0%,60,80\n",
            ["38 of 39", "60 of 80"], ["138 of 159", "40 of 40"]
        },
        {
            "a total within a total", "gg number quarter -|uu number quarter gg|tt number quarter gg|ww number quarter gg|a number quarter tt|b number quarter tt",
            $"{Head}\ngg,Q4 2023/24,50\nuu,Q4 2023/24,2\ntt,Q4 2023/24,13\nww,Q4 2023/24,35\na,Q4 2023/24,0\nb,Q4 2023/24,13\n",
            ["stood at two ", "stood at 50 "], ["stood at 13 ", "stood at 35 "]
        },
        {
            "a total within a total that leaves no room",
            "gg number quarter -|uu number quarter gg|tt number quarter gg|a number quarter tt|b number quarter tt",
            $"{Head}\ngg,Q4 2023/24,24\nuu,Q4 2023/24,2\ntt,Q4 2023/24,22\na,Q4 2023/24,2\nb,Q4 2023/24,20\n",
            ["stood at two ", "stood at 22 "], []
        },
        {
            "what the quarter leaves of the year", "aa number year-to-date -",
            $"{Head},Events\naa,Q4 2023/24,20,17\n", ["17"], ["20"]
        },
        {
            "what the quarter before leaves of its year", "aa percent year-to-date -",
            $"{WithCounts},Previous Period,Previous Value,Previous Numerator,Previous Denominator,Events,Events Of,Previous Events,Previous Events Of\n"
                + "aa,Q4 2023/24,20.6%,70,339,Q3 2023/24,20.8%,52,250,18,89,49,200\n",
            ["49 of 200"], ["70 of 339"]
        },
        {
            "a month of the year to date", "aa number year-to-date -",
            $"{Head},Previous Period,Previous Value\naa,March 2024,14,February 2024,12\n", ["14"], ["12"]
        },
        {
            "a term of the year to date", "aa number year-to-date -",
            $"{Head},Previous Period,Previous Value\naa,Spring 2024,14,Autumn 2023,12\n", ["14"], ["12"]
        },
        {
            "another year to date", "aa number year-to-date -",
            $"{Head},Year Ago Value\naa,March 2024,14,12\n", [], ["14", "12"]
        },
        {
            "the same day in other words", "tt number snapshot -|a number snapshot tt|b number snapshot tt",
            $"{Head}\ntt,March 2024,50\na,Q4 2023/24,3\nb,Q4 2023/24,47\n", ["47", "three"], ["50"]
        },
    };

    [Theory]
    [MemberData(nameof(Workspaces))]
    public static void What_would_give_a_small_count_back_is_withheld(
        string name, string indicators, string quarter, string[] never, string[] still)
    {
        using var folder =
            Workspace("id,name,subject,numerator,denominator,unit,decimals,polarity,frequency,basis,part_of\n"
                + string.Concat(
            indicators.Split('|').Select(one => one.Split(' ')).Select(one =>
                $"{one[0]},{one[0]},share of {one[0]},case|cases,case|cases,{one[1]},{(one[1] == "number" ? 0 : 1)},none,quarter,"
                + $"{one[2].Replace('-', ' ')},{one[3].TrimStart('-')}\n")), quarter);

        var run = ProgramRun.In(folder.Path, "build", "--quarter", "2023-24-Q4", "--to", "txt");

        Assert.True(run.ExitCode == 0, $"{name}: {run}");
        var report = File.ReadAllText(folder.File("out/2023-24-Q4-committee-report.txt"));
        Assert.All(never, words => Assert.DoesNotContain(words, report, StringComparison.Ordinal));
        Assert.All(still, words => Assert.Contains(words, report, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2.5%,,120")]
    [InlineData("97.4%,38,")]
    public static void A_fact_that_gives_a_count_by_its_percentage_is_withheld(string fact)
    {
        using var folder = Workspace("id,name,subject,numerator,unit\naa,aa,number of aa,case|cases,number\n",
            $"{Head}\naa,Q4 2023/24,380\n");
        folder.Write("facts/2023-24-Q4.csv", $"name,value,n,m\nlate,{fact}\n");
        folder.Write("commentary/2023-24-Q4/aa.md",
            "---\nowner: Data Team\ndate: 2024-05-17\n---\nAmong all cases {{ facts.late }} were late.\n");

        var run = ProgramRun.In(folder.Path, "build", "--to", "txt");

        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Contains(
            "Among all cases [c] were late.", File.ReadAllText(folder.File("out/2023-24-Q4-committee-report.txt")),
            StringComparison.Ordinal);
    }

    [Fact]
    public static void A_small_count_that_the_catalogue_compares_with_is_told_by_no_message_and_no_hash()
    {
        using var folder = Workspace("id,name,subject,numerator,unit,basis,baseline\naa,aa,number of aa,case|cases,number,quarter,2018/19: 3\n", $"{Head}\naa,Q4 2023/24,41\n");

        var run = ProgramRun.In(folder.Path, "build", "--to", "txt");

        Assert.Contains("indicators.csv:2:", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(": 3", run.Error, StringComparison.Ordinal);
        Assert.Contains(
            "\"path\": \"indicators.csv\",\n      \"sha256\": \"withheld\"",
            File.ReadAllText(folder.File("out/2023-24-Q4-committee-report.manifest.json")),
            StringComparison.Ordinal);
    }

    [Fact]
    public static void A_correction_of_a_withheld_count_is_not_explained()
    {
        using var folder = Workspace("id,name,subject,numerator,unit\naa,aa,number of aa,case|cases,number\n",
            $"{Head},Year Ago Value\naa,Q4 2023/24,40,2\n");
        folder.Write("corrections.csv",
            "quarter,indicator,column,was,now,reason,who\n2023-24-Q4,aa,Year Ago Value,2,4,misprint,Data Team\n");

        var run = ProgramRun.In(folder.Path, "explain", "aa", "--quarter", "2023-24-Q4");

        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.DoesNotContain("misprint", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("`4`", run.Out, StringComparison.Ordinal);
    }

    /// <summary>
    /// A count of the quarter before that was published, or withheld, as one number and is another now.
    /// </summary>
    [Theory]
    [InlineData("number", "Latest Value,{0},{1}", "{0},,,", "4", "8", true)]
    [InlineData("number", "Latest Value,{0},{1}", "{0},,,", "8", "4", true)]
    [InlineData("number", "Latest Value,{0},{1}", "{0},,,", "<5", "8", true)]
    [InlineData("number", "Latest Value,{0},{1}", "{0},,,", "6", "8", false)]
    [InlineData("percent", "Latest Numerator,{0},{1}", "40.0%,{0},40,", "2", "16", true)]
    [InlineData("percent", "Latest Numerator,{0},{1}", "40.0%,{0},40,", "15", "16", false)]
    [InlineData("number", "Events,{0},{1}", "20,,,{0}", "3", "11", true)]
    [InlineData("number", "Events,{0},{1}", "20,,,{0}", "9", "11", false)]
    public static void A_count_that_was_withheld_is_not_told_when_it_is_corrected(
        string unit, string correction, string row, string was, string now, bool isWithheld)
    {
        using var folder = Workspace(
            $"id,name,subject,numerator,denominator,unit,decimals,basis\naa,aa,number of aa,case|cases,case|cases,{unit},{(unit == "percent" ? 1 : 0)},"
                + $"{(correction[0] == 'E' ? "year to date" : "")}\n",
            $"{WithCounts},Previous Period,Previous Value,Previous Numerator,Previous Denominator\naa,Q4 2023/24,{(unit == "percent" ? "50.0%,20,40" : "60,,")},Q3 2023/24,"
                + $"{(unit == "percent" ? "40.0%,16,40" : correction[0] == 'E' ? "20,," : now + ",,")}\n");
        folder.Write(
            "data/2023-24-Q3.csv",
            $"{WithCounts},Events\naa,Q3 2023/24,{string.Format(System.Globalization.CultureInfo.InvariantCulture, row, was)}\n");
        folder.Write(
            "corrections.csv",
            $"quarter,indicator,column,was,now,reason,who\n2023-24-Q3,aa,{string.Format(System.Globalization.CultureInfo.InvariantCulture, correction, was, now)},cases of one court,Data Team\n");

        var build = ProgramRun.In(folder.Path, "build", "--to", "txt");
        var explained = ProgramRun.In(folder.Path, "explain", "aa", "--quarter", "2023-24-Q3");

        Assert.True(build.ExitCode == 0 && explained.ExitCode == 0, build.ToString() + explained);
        var told = File.ReadAllText(folder.File("out/2023-24-Q4-committee-report.txt")) + explained.Out;
        Assert.Equal(!isWithheld,
            told.Contains(" cases of one court", StringComparison.Ordinal)
                || told.Contains("when it was published", StringComparison.Ordinal));
    }

    private static TemporaryFolder Workspace(string indicators, string quarter)
    {
        var folder = new TemporaryFolder();
        folder.Write("scrutiny.yaml",
            "council:\n  name: Exampleshire Council\nrules:\n  disclosure:\n    threshold: 5\n");
        folder.Write("indicators.csv", indicators);
        folder.Write("data/2023-24-Q4.csv", quarter);
        return folder;
    }
}
