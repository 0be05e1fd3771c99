using ScrutinyReport.Assessment;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Tests.Assessment;

/// <summary>Ratings by the council's own names, and those for bettered targets (METHODS 3).</summary>
public static class BandTests
{
    [Theory]
    [InlineData("high", "80", "84", "Green")]      // 5% of 80 is 4: more than that is Blue
    [InlineData("high", "80", "84.1", "Blue")]
    [InlineData("high", ">=80", "90", "Blue")]
    [InlineData("low", "80", "76", "Green")]
    [InlineData("low", "80", "75.9", "Blue")]
    [InlineData("low", "80", "81", "Amber")]
    [InlineData("none", "80 to 90", "85", "Green")]    // a range is met, never bettered
    [InlineData("high", "0", "90", "Green")]
    public static void A_band_beyond_green_is_for_targets_bettered_by_more_than_its_margin(
        string polarity, string target, string latest, string band) => Assert.Equal(
        band,
        Judged.One(
            "Indicator,Polarity,Target,Intervention,Latest Value",
            $"Plans,{polarity},{target},85,{latest}",
            new() { Rag = RagKind.TargetAndIntervention, Bands = Blue.Bands }).Rating.Band!.Name);

    [Fact]
    public static void The_council_names_its_ratings()
    {
        var rules = new RuleSettings
        {
            Rag = RagKind.TargetAndIntervention,
            Bands = new([new("On track", Tone.Good), new("At risk", Tone.Fair), new("Off track", Tone.Poor)]),
        };
        var report = Judged.Whole(
            "Indicator,Polarity,Target,Intervention,Latest Value,RAG\n"
            + "A,high,8,6,8,On track\nB,high,8,6,7,at risk\nC,high,8,6,5,Off track\n",
            rules);
        Assert.Empty(report.Problems);
        Assert.Equal(
            ["On track 1", "At risk 1", "Off track 1"],
            report.Value!.Ratings.Select(tally => $"{tally.Of.Name} {tally.Count}"));
    }

    [Fact]
    public static void Every_policy_has_a_key_of_its_own() => Approved.Text(string.Join(
        "\n\n",
        Enum.GetValues<RagKind>().Select(kind => Key(RagPolicies.Of(kind, new()
        {
            Bands = Blue.Bands,
            ToleranceAbove = new(10, IsRelative: true),
            ToleranceBelow = 5,
        })))));

    private static string Key(RagPolicy policy) => policy.Name + "\n" + string.Join(
        '\n', policy.Key.Select(entry => $"  {entry.Band.Name} ({entry.Band.Tone}): {entry.Meaning}"));
}
