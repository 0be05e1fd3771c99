using System.Globalization;
using ScrutinyReport.Assessment;

namespace ScrutinyReport.Tests.Assessment;

public static class ChangeSizeTests
{
    [Theory]
    [InlineData("95.8", "-0.7", "Slight")]
    [InlineData("61.6", "-1.0", "Slight")]    // the edge in points itself
    [InlineData("61.6", "-1.1", "Plain")]     // just beyond it
    [InlineData("97.1", "0.2", "Slight")]
    [InlineData("0.7", "0.1", "Slight")]
    [InlineData("2.0", "0.3", "Slight")]      // the edge relative to the value before
    [InlineData("2.0", "0.31", "Plain")]      // just beyond it
    [InlineData("2.47", "0.66", "Plain")]
    [InlineData("28.7", "-1.9", "Plain")]
    [InlineData("0", "0.1", "Plain")]
    [InlineData("-2.0", "0.3", "Slight")]
    public static void A_change_is_slight_within_one_point_and_15_per_cent(string earlier, string difference, string expected) =>
        Assert.Equal(expected, ChangeSizes.Of(Number(earlier), Number(difference)).ToString());

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
