using System.Collections.Immutable;
using ScrutinyReport.Documents;
using ScrutinyReport.Foundation;
using ScrutinyReport.Foundation.Charts;
using ScrutinyReport.Tests.Writing;

namespace ScrutinyReport.Tests.Documents;

public static class ChartTests
{
    [Fact]
    public static void A_paragraph_that_is_a_chart_becomes_one() =>
        Assert.Same(SampleCharts.Trend,
            Assert.IsType<ChartBlock>(Assert.Single(Blocks("{}", SampleCharts.Trend))).Chart);

    [Fact]
    public static void Charts_that_follow_each_other_line_by_line_are_blocks_of_their_own() => Assert.Equal(
        [SampleCharts.Trend, SampleCharts.Ratings],
        Blocks("{}\n  {}  \n", SampleCharts.Trend, SampleCharts.Ratings)
            .Cast<ChartBlock>()
            .Select(block => block.Chart));

    [Fact]
    public static void A_chart_in_a_numbered_passage_has_no_number() => Assert.Equal(
        [typeof(NumberedParagraph), typeof(ChartBlock), typeof(NumberedParagraph)],
        Blocks("::: numbered\nOne.\n\n{}\n\nTwo.\n:::\n", SampleCharts.Trend).Select(block => block.GetType()));

    [Fact]
    public static void A_chart_has_a_caption_and_notes_and_its_data_as_a_table() => Approved.Text(TreeText.Of(Read(
        """
        ::: chart
        Reviews **held** in time

        {}

        Quarter 3 was not published.
        :::

        ::: chart-with-data
        Reviews held in time

        {}

        Reviews held in time, by quarter

        Quarter 3 was not published.
        :::

        ::: chart
        {}
        :::
        """,
        SampleCharts.Trend, SampleCharts.Trend, SampleCharts.Ratings)));

    [Fact]
    public static void A_spark_line_stands_among_words_and_in_cells() => Approved.Text(TreeText.Of(Read(
        """
        The line {} says it.

        ::: table
        Caption

        | Indicator | Trend |
        |---|---|
        | Reviews | {} |
        :::
        """,
        SampleCharts.Spark)));

    [Fact]
    public static void What_is_wrong_with_charts_is_named() => Approved.Text(TreeText.Of(Read(
        """
        Words before {} and behind.

        ::: table
        Caption

        | Indicator | Trend |
        |---|---|
        | Reviews | {} |
        :::

        ::: chart
        No chart at all.
        :::

        ::: chart
        {}

        {}
        :::

        ::: chart
        One line above.

        Another line above.

        {}

        - a list below
        :::

        > {}
        """,
        SampleCharts.Trend).Problems));

    [Fact]
    public static void Words_of_charts_hold_no_line_break_and_no_control_character()
    {
        var chart = SampleCharts.Trend with { Title = "a\r\nb", Alternative = "c\u0001d", Name = "e\nf" };
        Assert.Equal(("a b", "c\uFFFDd", "e f"), (chart.Title, chart.Alternative, chart.Name));
        Assert.Equal("g h", new ChartPoint("g\nh", null).Label);
    }

    private static Checked<Document> Read(string pattern, params Chart[] charts) =>
        Reading.Read(Reading.With(pattern, [.. charts.Select(Reading.Value)]));

    private static ImmutableArray<Block> Blocks(string pattern, params Chart[] charts)
    {
        var read = Read(pattern, charts);
        Assert.Empty(read.Problems);
        return read.Value!.Blocks;
    }
}
