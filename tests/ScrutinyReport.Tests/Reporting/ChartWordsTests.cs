using System.Collections.Immutable;
using System.Globalization;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Foundation.Charts;
using ScrutinyReport.Reporting;

namespace ScrutinyReport.Tests.Reporting;

public static class ChartWordsTests
{
    [Theory]
    [InlineData(1, "1st")]
    [InlineData(9, "9th")]
    [InlineData(10, "10th")]
    [InlineData(11, "11th")]
    [InlineData(12, "12th")]
    [InlineData(21, "21st")]
    [InlineData(22, "22nd")]
    [InlineData(33, "33rd")]
    [InlineData(101, "101st")]
    [InlineData(111, "111th")]
    public static void A_rank_is_in_figures(int number, string expected) =>
        Assert.Equal(expected, ChartWords.Rank(number));

    [Theory]
    [InlineData(0, "none")]
    [InlineData(9, "nine")]
    [InlineData(10, "10")]
    [InlineData(1234, "1,234")]
    public static void A_count_is_in_words_up_to_nine(int number, string expected) =>
        Assert.Equal(expected, ChartWords.Number(number));

    [Theory]
    [InlineData(1, Polarity.HighIsGood, "top")]
    [InlineData(4, Polarity.LowIsGood, "bottom")]
    [InlineData(1, Polarity.None, "lowest")]
    [InlineData(4, Polarity.None, "highest")]
    internal static void Without_a_polarity_no_quartile_is_the_top(int number, Polarity polarity, string expected) =>
        Assert.Equal(expected, ChartWords.Quartile(number, polarity));

    [Theory]
    [InlineData("6 4 1", "Of 11 rated indicators, six are Green, four are Amber and one is Red")]
    [InlineData("2 0 0", "Of two rated indicators, two are Green, none is Amber and none is Red")]
    [InlineData("0 1 0", "The one rated indicator is Amber")]
    [InlineData("12 10 0", "Of 22 rated indicators, 12 are Green, 10 are Amber and none is Red")]
    public static void Ratings_are_counted_in_words(string counts, string expected) => Assert.Equal(
        expected,
        RatingsCharts.Sentence([.. counts.Split(' ').Zip(
            ImmutableArray.Create("Green", "Amber", "Red"),
            (count, word) => new RatingBar(
                new(word, Tone.Neutral),
                new(int.Parse(count, CultureInfo.InvariantCulture), new(0), new Written(Place.Nowhere))))]));
}
