using ScrutinyReport.Cli;
using ScrutinyReport.Tests.Acceptance;
using ScrutinyReport.Tests.Cli;

namespace ScrutinyReport.Tests.Assessment;

public static class OverrideTests
{
    private const string Table =
        "Indicator,Polarity,Target,National Quartile,Latest Value,Status RAG\nCare leavers EET,high,8,2,7,Red\n";

    private const string Override =
        "quarter,indicator,rating,reason,who\n2023-24-{0},eet,R,few children,Head of Performance\n";

    private const string Catalogue = "id,name\neet,Care leavers EET\n";

    [Fact]
    public static void An_analysts_word_stands_instead_of_the_policys_and_both_are_explained()
    {
        var report = Judged.Whole(Table, null, Catalogue, Override.Replace("{0}", "Q4", StringComparison.Ordinal));
        Assert.Empty(report.Problems);
        var one = report.Value!.Indicators.Single();
        Assert.Equal(("Red", "Amber"), (one.Rating.Band!.Name, one.Rating.Overridden!.Name));
        Assert.Contains(
            "override: Head of Performance rates it Red instead of Amber: few children",
            one.Explanations.Select(why => $"{why.Rule}: {why.Sentence}"));
        Assert.Contains(one.Explanations, why => why.Rule == "target-then-quartile");
        Assert.Equal(1, report.Value.Ratings.Single(tally => tally.Of.Name == "Red").Count);
    }

    [Fact]
    public static void An_override_of_another_reports_indicator_is_none_of_this_one()
    {
        using var folder = new TemporaryFolder();
        folder.CopyFrom(BuiltReport.Sample("exampleshire"));
        File.WriteAllText(
            folder.File("overrides.csv"),
            "quarter,indicator,rating,reason,who\n2023-24-Q4,re-referrals,Amber,few children,Head of Service\n");

        var run = ProgramRun.In(folder.Path, "check", "--quarter", "Q4-2024", "--all");

        Assert.DoesNotContain("SR0235", run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, run.ExitCode);
    }

    [Fact]
    public static void An_override_is_of_its_quarter()
    {
        var report = Judged.Whole(Table, null, Catalogue,
            Override.Replace("2023-24-{0}", "2024-25-Q1", StringComparison.Ordinal));
        Assert.Equal("Amber", report.Value!.Indicators.Single().Rating.Band!.Name);
        Assert.Equal(["SR0204"], report.Problems.Select(problem => problem.Code));
    }
}
