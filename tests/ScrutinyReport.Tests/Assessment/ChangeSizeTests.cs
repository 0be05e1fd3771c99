using System.Globalization;
using ScrutinyReport.Assessment;
using ScrutinyReport.Data;

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
    public static void A_change_is_slight_within_one_point_and_15_per_cent(
        string earlier, string difference, string expected) =>
        Assert.Equal(expected, ChangeSizes.OfPoints(Number(earlier), Number(difference), true).ToString());

    [Theory]
    [InlineData("65.4", "9.9", true, "Plain")]
    [InlineData("65.4", "10.0", true, "Marked")]    // the edge itself
    [InlineData("22.8", "-19.4", true, "Marked")]
    [InlineData("50.0", "50.0", false, "Plain")]    // one of two, and then both
    [InlineData(null, "-12.0", true, "Marked")]
    [InlineData(null, "0.5", true, "Plain")]    // slight needs the value before
    public static void A_change_of_many_cases_is_marked_from_ten_points(
        string? earlier, string difference, bool enough, string expected) =>
        Assert.Equal(expected,
            ChangeSizes.OfPoints(earlier is null ? null : Number(earlier), Number(difference), enough).ToString());

    [Theory]
    [InlineData("percent", "87.4%,100,87.4%,100", "None")]
    [InlineData("percent", "87.42%,100,87.41%,100", "Unseen")]
    [InlineData("percent", "87.4%,100,87.2%,100", "Similar")]    // within the tolerance of 0.3
    [InlineData("percent", "87.4%,100,86.9%,100", "Slight")]
    [InlineData("percent", "87.4%,100,80.0%,100", "Plain")]
    [InlineData("percent", "87.4%,100,70.0%,100", "Marked")]
    [InlineData("percent", "87.4%,30,70.0%,30", "Marked")]    // as many as a relative change needs
    [InlineData("percent", "87.4%,29,70.0%,300", "Plain")]    // fewer, now or then
    [InlineData("percent", "87.4%,300,70.0%,29", "Plain")]
    [InlineData("percent", "87.4%,,70.0%,", "Marked")]    // nobody says of how many
    [InlineData("number", "125,,100,", "Marked")]    // a quarter of the base: the edge
    [InlineData("number", "124,,100,", "Plain")]
    [InlineData("number", "75,,100,", "Marked")]
    [InlineData("number", "58,,29,", "Plain")]    // a base below 30 has no relative change
    [InlineData("rate", "0.9,,0.2,", "Plain")]    // of how many cases a rate is nobody says
    public static void The_size_of_a_change_is_read_from_its_row(string unit, string cells, string expected) =>
        Assert.Equal(
            expected,
            Judged.One(
                "Indicator,Latest Value,Latest Denominator,Previous Value,Previous Denominator",
                $"Plans,{cells}",
                new() { Tolerance = ToleranceWords.Read("0.3")!.Value },
                $"id,name,unit,decimals\nplans,Plans,{unit},1\n").Previous!.Size.ToString());

    [Theory]
    [InlineData("percent", "95.1%,,95.8%,", "slight: by at most 1.0 percentage point and 15% of the value before")]
    [InlineData("percent", "76.6%,,65.4%,", "marked: by at least 10.0 percentage points")]
    [InlineData("number", "403,,302,", "marked: by at least a quarter of the value before")]
    [InlineData("percent", "87.4%,,82.6%,", null)]
    public static void A_change_says_why_it_is_called_slight_or_marked(string unit, string cells, string? expected) =>
        Assert.Equal(
            expected,
            Judged.One(
                "Indicator,Latest Value,Latest Denominator,Previous Value,Previous Denominator",
                $"Plans,{cells}",
                null,
                $"id,name,unit,decimals\nplans,Plans,{unit},{(unit == "number" ? 0 : 1)}\n")
                .Explanations.SingleOrDefault(one => one.Rule == ChangeSizes.Rule)?.Sentence);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
