using ScrutinyReport.Assessment;
using ScrutinyReport.Data;
using ScrutinyReport.Tests.Cli;
using ScrutinyReport.Tests.Data;

namespace ScrutinyReport.Tests.Assessment;

public static class TrendTests
{
    private const string Head =
        "Indicator,Polarity,Reporting Frequency,Previous Period,Previous Value,Latest Period,Latest Value,Year Ago Value,Trend\n";

    [Theory]
    [InlineData("Increase", Polarity.None, Direction.Up)]
    [InlineData("increased from last term", Polarity.None, Direction.Up)]
    [InlineData("Lower (low is good)", Polarity.LowIsGood, Direction.Down)]
    [InlineData("Decrease from same period last year", Polarity.None, Direction.Down)]
    [InlineData("No change", Polarity.HighIsGood, Direction.Same)]
    [InlineData("Similar", Polarity.HighIsGood, Direction.Same)]
    [InlineData("Better", Polarity.HighIsGood, Direction.Up)]
    [InlineData("Better", Polarity.LowIsGood, Direction.Down)]
    [InlineData("Worse", Polarity.LowIsGood, Direction.Up)]
    [InlineData("Worse", Polarity.HighIsGood, Direction.Down)]
    [InlineData("\u2191", Polarity.None, Direction.Up)]
    [InlineData("\u2192", Polarity.None, Direction.Same)]
    public static void Every_vocabulary_in_print_is_read(string text, object polarity, object direction) =>
        Assert.Equal((Direction)direction, TrendWords.Read(text, (Polarity)polarity));

    [Theory]
    [InlineData("Better", Polarity.None)]    // nothing is better without polarity
    [InlineData("wobbly", Polarity.HighIsGood)]
    public static void Other_words_state_no_direction(string text, object polarity) =>
        Assert.Null(TrendWords.Read(text, (Polarity)polarity));

    [Theory]
    [InlineData("Term,Autumn 2023,10,Spring 2024,12,11", "Increase from same period last year and last term")]
    [InlineData("Term,Autumn 2023,10,Spring 2024,12,13", "Decrease from same period last year; increase from last term")]
    [InlineData("Term,Autumn 2023,10,Spring 2024,12,", "Increase")]
    [InlineData("Term,,,Spring 2024,12,13", "Decrease from same period last year")]
    [InlineData("Annual,2021/22,10,2022/23,12,", "Increase from same period last year")]
    [InlineData("Quarter,Q4 2022/23,10,Q4 2023/24,12,", "Increase")]
    [InlineData("Quarter,Q3 2023/24,12,Q4 2023/24,12,", "No change")]
    [InlineData("Quarter,Q3 2023/24,12,Q4 2023/24,11,10", "Decrease")]
    public static void The_label_names_what_the_frequency_compares(string row, string label) =>
        Assert.Equal(label, Label("Plans,none," + row + ",", "increase-decrease"));

    [Theory]
    [InlineData("year to date", "number", "150,Q4 2023/24,200,220", "Decrease from same period last year")]    // what is counted up only grows
    [InlineData("year to date", "number", "150,Q4 2023/24,200,", "Increase")]
    [InlineData("year to date", "percent", "50%,Q4 2023/24,60%,70%", "Increase")]    // a share does not
    [InlineData("quarter", "number", "150,Q4 2023/24,200,220", "Increase")]
    public static void A_count_of_the_year_to_date_is_judged_by_the_year_before(
        string basis, string unit, string values, string label) =>
        Assert.Equal(label,
            Label("Plans,low,Quarter,Q3 2023/24," + values + ",", "increase-decrease",
                $"id,name,basis,unit\nplans,Plans,{basis},{unit}\n"));

    [Theory]
    [InlineData("high", "Increase", "Better", "Higher (high is good)", "\u2191")]
    [InlineData("low", "Increase", "Worse", "Higher (low is good)", "\u2191")]
    [InlineData("none", "Increase", "Higher", "Higher (no polarity)", "\u2191")]
    public static void A_vocabulary_chooses_the_words(string polarity, string direction, string judgement,
        string comparative, string arrow)
    {
        var row = $"Plans,{polarity},Quarter,Q3 2023/24,10,Q4 2023/24,12,,";
        Assert.Equal(
            [direction, judgement, comparative, arrow],
            new[] { "increase-decrease", "better-worse", "higher-lower", "arrows" }.Select(words => Label(row, words)));
    }

    [Fact]
    public static void A_printed_direction_is_used_where_there_is_no_previous_value()
    {
        var trend = Assess("Plans,low,Quarter,,,Q4 2023/24,12,,Better").Trend!;
        Assert.Equal((Direction.Down, Judgement.Better, true),
            (trend.Main.Direction, trend.Main.Judgement, trend.Main.IsPrinted));
        Assert.Null(trend.Main.Difference);
    }

    [Fact]
    public static void A_comparison_keeps_its_figures_and_their_sources()
    {
        var comparison = Assess("Plans,low,Quarter,Q3 2023/24,40,Q4 2023/24,50,,").Previous!;
        Assert.Equal(("10", "25.0%", "40"),
            (comparison.Difference!.Shown, comparison.RelativeChange!.Shown, comparison.Earlier!.Shown));
        Assert.Equal("direction: 50 less 40 is 10, beyond the tolerance of 0: up",
            $"{comparison.Explanation.Rule}: {comparison.Explanation.Sentence}");
        Assert.Equal(["50", "40"], comparison.Explanation.Inputs.Select(figure => figure.Shown));
    }

    /// <summary>The trend on the dashboard of the report that the program builds from a row.</summary>
    private static string Label(string row, string vocabulary, string? catalogue = null)
    {
        using var folder = new TemporaryFolder();
        if (catalogue is not null)
        {
            folder.Write("indicators.csv", catalogue);
        }

        folder.Write("scrutiny.yaml", $"council:\n  name: Exampleshire\nrules:\n  vocabulary: {vocabulary}\n");
        folder.Write("data/2023-24-Q4.csv", Head + row + "\n");
        var run = ProgramRun.In(folder.Path, "build", "--to", "txt");
        Assert.True(run.ExitCode == 0, run.ToString());
        var text = File.ReadAllLines(folder.File("out/2023-24-Q4-committee-report.txt"));
        return text.Single(line => line.StartsWith("Plans | ", StringComparison.Ordinal)).Split(" | ")[8];
    }

    private static AssessedIndicator Assess(string row) =>
        Assessor.Assess(DatasetReader.Read(TestFiles.Request(Head + row + "\n")).Value!, new()).Value!.Indicators[0];
}
