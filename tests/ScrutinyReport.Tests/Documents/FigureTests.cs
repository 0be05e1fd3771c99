using ScrutinyReport.Documents;

namespace ScrutinyReport.Tests.Documents;

public static class FigureTests
{
    [Theory]
    [InlineData("{}")]
    [InlineData("a {} b")]
    [InlineData("**{}**")]
    [InlineData("**{}**of")]
    [InlineData("*a {}* b")]
    [InlineData("***{}***")]
    [InlineData("[rose to {}](https://example.org/a)")]
    [InlineData("&amp;{}&amp;")]
    [InlineData("a\\*{}\\*b")]
    [InlineData("## Up to {}")]
    [InlineData("- point\n\n      {} in an indented item")]
    [InlineData("1. one\n   - two\n     - three: {}")]
    [InlineData("        {} far indented")]
    [InlineData("first line\n   {} at the start of the second")]
    [InlineData("::: numbered\nIt was {}.\n:::")]
    [InlineData("::: table\nCaption\n\n| a | b |\n|---|---|\n|  {}  | x |\n:::")]
    [InlineData("::: table\nCaption of {}\n\na | b\n---|---\n x | **{}**\n\nNote {}\n:::")]
    [InlineData("::: callout\n> {}\n:::")]
    [InlineData("::: title-block\nCommittee: {}\n\n# Title {}\n\nReport of {}\n:::")]
    [InlineData("| {} | b |\n|---|---|\n| x | {} y |")]
    [InlineData("`{}`")]
    [InlineData("```\n{}\n```")]
    [InlineData("a{}b{}c\r\n{}d")]
    public static void A_figure_is_found_again_wherever_it_is_printed(string pattern)
    {
        var figure = Reading.Percent(87.4m);
        var count = pattern.Split("{}").Length - 1;
        var read = Reading.Read(Reading.With(pattern, Reading.Value(figure)));
        var found = Trees.Inlines(read.Value!).OfType<FigureInline>().ToArray();
        Assert.Equal(count, found.Length);
        Assert.All(found, inline => Assert.Equal((figure, "87.4%"), (inline.Figure, inline.Characters)));
        var text = string.Concat(Trees.Inlines(read.Value!).OfType<Text>().Select(inline => inline.Characters));
        Assert.DoesNotContain("87.4", text, StringComparison.Ordinal);
    }

    [Fact]
    public static void Two_figures_side_by_side_stay_two()
    {
        var markdown = Reading.With("{}{}", Reading.Value(Reading.Percent(1)), Reading.Value(Reading.Percent(2)));
        var read = Reading.Read(markdown);
        Assert.Equal(["1.0%", "2.0%"], Trees.Inlines(read.Value!).OfType<FigureInline>().Select(f => f.Characters));
    }
}
