using System.Globalization;
using ScrutinyReport.Assessment;
using ScrutinyReport.Data;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Tests.Assessment;

/// <summary>Every rating policy of METHODS 3 at, inside and beyond each of its edges.</summary>
public static class RagPolicyTests
{
    private static readonly string[] Polarities = ["high", "low"];

    [Theory]
    [InlineData("high", "80", "70", "81", "Green")]
    [InlineData("high", "80", "70", "80", "Green")]    // bounds are included
    [InlineData("high", "80", "70", "79.9", "Amber")]
    [InlineData("high", "80", "70", "70", "Amber")]
    [InlineData("high", "80", "70", "69.9", "Red")]
    [InlineData("high", ">80", "70", "80", "Amber")]    // a strict target leaves its bound out
    [InlineData("high", "80", ">70", "70", "Red")]
    [InlineData("low", "20", "25", "20", "Green")]
    [InlineData("low", "20", "25", "20.1", "Amber")]
    [InlineData("low", "20", "25", "25", "Amber")]
    [InlineData("low", "20", "25", "25.1", "Red")]
    [InlineData("high", "-15.2", "N/A", "-13.9", "Green")]    // a gap is better nearer zero
    [InlineData("high", "80", "N/A", "79", null)]
    [InlineData("high", "N/A", "70", "79", null)]
    [InlineData("high", "80", "70", "N/A", null)]
    [InlineData("none", "80", "70", "79", null)]
    public static void Target_and_intervention_part_three_bands(
        string polarity, string target, string intervention, string latest, string? band) => Assert.Equal(
        band,
        Rated("Polarity,Target,Intervention,Latest Value", $"{polarity},{target},{intervention},{latest}",
            new() { Rag = RagKind.TargetAndIntervention }));

    [Theory]
    [InlineData("high", "80", "80", "Green")]
    [InlineData("high", "80", "76", "Amber")]      // 5% of 80 is 4
    [InlineData("high", "80", "75.9", "Red")]
    [InlineData("low", "80", "80", "Green")]
    [InlineData("low", "80", "88", "Amber")]       // 10% of 80 is 8
    [InlineData("low", "80", "88.1", "Red")]
    [InlineData("none", "20 to 80", "50", "Green")]
    [InlineData("none", "20 to 80", "88", "Amber")]
    [InlineData("none", "20 to 80", "88.1", "Red")]
    [InlineData("none", "20 to 80", "19", "Amber")]
    [InlineData("none", "20 to 80", "18.9", "Red")]
    [InlineData("high", ">80", "80", "Amber")]
    [InlineData("low", "<80", "80", "Amber")]
    [InlineData("high", "0", "-0.1", null)]        // a share of 0 is no tolerance
    [InlineData("high", "0", "0", "Green")]
    [InlineData("high", "-0.5", "-0.6", null)]     // nor is one of a negative score
    [InlineData("none", "80", "79", null)]
    [InlineData("high", "N/A", "79", null)]
    public static void A_relative_tolerance_is_a_share_of_the_target(
        string polarity, string target, string latest, string? band) => Assert.Equal(
        band,
        Rated("Polarity,Target,Latest Value", $"{polarity},{target},{latest}", new()
        {
            Rag = RagKind.TargetAndTolerance,
            ToleranceAbove = new(10, IsRelative: true),
            ToleranceBelow = new(5, IsRelative: true),
        }));

    [Theory]
    [InlineData("high", "0", "2", "Amber")]
    [InlineData("high", "0", "2.1", "Red")]
    [InlineData("high", "-0.5", "2", "Amber")]
    [InlineData("high", "-0.5", "2.1", "Red")]
    public static void A_tolerance_in_points_holds_at_any_target(
        string polarity, string target, string less, string band) =>
        Assert.Equal(
            band,
            Rated(
                "Polarity,Target,Latest Value",
                $"{polarity},{target},{Text(Number(target) - Number(less))}",
                new() { Rag = RagKind.TargetAndTolerance, ToleranceBelow = 2 }));

    [Fact]
    public static void The_indicators_own_tolerance_comes_before_the_workspaces() => Assert.Equal(
        ["Amber", "Red"],
        new[] { "5%", "1" }.Select(own => Rated(
            "Polarity,Target,Latest Value,Tolerance Below",
            $"high,80,78,{own}",
            new() { Rag = RagKind.TargetAndTolerance, ToleranceBelow = 9 })));

    [Theory]
    [InlineData("high", "90", "80", "", "90", "Green")]
    [InlineData("high", "90", "80", "", "89", "Amber")]
    [InlineData("high", "90", "80", "", "80", "Amber")]
    [InlineData("high", "90", "80", "", "79", "Red")]
    [InlineData("high", "90", "", "80", "81", "Amber")]
    [InlineData("high", "90", "", "80", "80", "Red")]    // on or worse than it
    [InlineData("high", "90", "", "<80", "80", "Amber")]
    [InlineData("low", "10", "20", "", "10", "Green")]
    [InlineData("low", "10", "20", "", "20", "Amber")]
    [InlineData("low", "10", "20", "", "21", "Red")]
    [InlineData("low", "10", "", "20", "20", "Red")]
    [InlineData("high", ">=90", "80 to 90", "<80", "85", "Amber")]
    [InlineData("high", "90", "85", "80", "82", null)]    // a gap between amber and red
    [InlineData("high", "90", "80", "85", "82", null)]    // two ratings
    [InlineData("high", "90", "", "", "95", null)]
    [InlineData("high", "", "80", "", "95", null)]
    [InlineData("none", "90", "80", "", "95", null)]
    public static void Thresholds_say_what_each_band_needs(
        string polarity, string green, string amber, string red, string latest, string? band) => Assert.Equal(
        band,
        Rated("Polarity,Green Threshold,Amber Threshold,Red Threshold,Latest Value",
            $"{polarity},{green},{amber},{red},{latest}", new() { Rag = RagKind.Thresholds }));

    [Theory]
    [InlineData("10", "20", "N/A", "10", "Green")]
    [InlineData("10", "20", "N/A", "20", "Green")]
    [InlineData("10", "20", "N/A", "9.9", "Red")]
    [InlineData("10", "20", "N/A", "20.1", "Red")]
    [InlineData(">10", "<20", "N/A", "10.1", "Green")]
    [InlineData(">10", "<20", "N/A", "10", "Red")]
    [InlineData(">10", "<20", "N/A", "19.9", "Green")]
    [InlineData(">10", "<20", "N/A", "20", "Red")]
    [InlineData(">=10", "<=20", "N/A", "10", "Green")]
    [InlineData(">=10", "<=20", "N/A", "20", "Green")]
    [InlineData("", "", "10 to 20", "15", "Green")]
    [InlineData("", "", "10 to 20", "21", "Red")]
    [InlineData("10", "", "N/A", "15", null)]
    [InlineData("20", "10", "N/A", "15", null)]
    [InlineData("", "", "N/A", "15", null)]
    public static void Inside_a_range_is_good(string lower, string upper, string target, string latest, string? band) =>
        Assert.Equal(
            band,
            Rated("Lower Threshold,Upper Threshold,Target,Latest Value", $"{lower},{upper},{target},{latest}",
                new() { Rag = RagKind.Range }));

    [Theory]
    [InlineData("1", "Decrease", "Green")]
    [InlineData("2", "Increase", "Green")]    // the position is not known: improving is enough
    [InlineData("2", "No change", "Amber")]
    [InlineData("2", "Decrease", "Amber")]
    [InlineData("3", "Increase", "Amber")]
    [InlineData("3", "Decrease", "Amber")]    // the position is not known: not low
    [InlineData("4", "Increase", "Red")]
    [InlineData("N/A", "Increase", null)]
    public static void Quartile_and_trend_without_a_position(string quartile, string trend, string? band) =>
        Assert.Equal(
            band,
            Rated("Polarity,National Quartile,Trend,Latest Value", $"high,{quartile},{trend},50",
                new() { Rag = RagKind.QuartileAndTrend }));

    [Theory]
    [InlineData("2", true, Judgement.Better, "Green")]
    [InlineData("2", false, Judgement.Better, "Amber")]
    [InlineData("2", true, Judgement.Similar, "Amber")]
    [InlineData("3", false, Judgement.Worse, "Red")]
    [InlineData("3", true, Judgement.Worse, "Amber")]
    [InlineData("3", false, Judgement.Similar, "Amber")]
    public static void Quartile_and_trend_with_a_position(
        string quartile, bool isInBetterHalf, object judgement, string band)
    {
        var one = Judged.One("Polarity,National Quartile,Latest Value,Previous Value,Indicator",
            $"high,{quartile},5,4,Plans");
        var rating = RagPolicies.Of(RagKind.QuartileAndTrend, new()).Rate(new()
        {
            Indicator = one.Indicator,
            Latest = one.Latest,
            Placement = one.Placement,
            IsInBetterHalf = () => isInBetterHalf,
            Trend = one.Trend!.Main with { Judgement = (Judgement)judgement },
        });
        Assert.Equal(band, rating.Band?.Name);
    }

    [Fact]
    public static void Mirroring_values_and_polarity_leaves_every_rating_as_it_was()
    {
        foreach (var (kind, levels) in new[]
        {
            (RagKind.TargetAndIntervention, "Target,Intervention"),
            (RagKind.TargetAndTolerance, "Target,Note"),
            (RagKind.Thresholds, "Green Threshold,Amber Threshold"),
        })
        {
            var rules = new RuleSettings { Rag = kind, ToleranceAbove = 2, ToleranceBelow = 2 };
            foreach (var latest in Enumerable.Range(-6, 13))
            {
                var rated = Polarities.Select(polarity =>
                {
                    var sign = polarity == "high" ? 1 : -1;
                    return Rated(
                        $"Polarity,{levels},Latest Value",
                        string.Create(CultureInfo.InvariantCulture,
                            $"{polarity},{sign * 3},{sign * 1},{sign * latest}"),
                        rules);
                });
                Assert.Single(rated.Distinct());
                Assert.NotNull(rated.First());
            }
        }
    }

    [Fact]
    public static void A_better_value_never_has_a_worse_rating()
    {
        foreach (var kind in new[] { RagKind.TargetAndIntervention, RagKind.TargetAndTolerance, RagKind.Thresholds })
        {
            var rules = new RuleSettings { Rag = kind, ToleranceAbove = 2, ToleranceBelow = 2, Bands = Blue.Bands };
            var order = Blue.Bands.All.Select(band => band.Name).Reverse().ToList();
            var positions = Enumerable.Range(0, 40).Select(latest => order.IndexOf(Rated(
                "Polarity,Target,Intervention,Green Threshold,Amber Threshold,Latest Value",
                string.Create(CultureInfo.InvariantCulture, $"high,20,15,20,15,{latest}"),
                rules)!)).ToList();
            Assert.Equal(positions.Order(), positions);
            Assert.Equal(kind == RagKind.Thresholds ? 3 : 4, positions.Distinct().Count());
        }
    }

    private static string? Rated(string headings, string cells, RuleSettings rules) =>
        Judged.One("Indicator," + headings, "Plans," + cells, rules).Rating.Band?.Name;

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
