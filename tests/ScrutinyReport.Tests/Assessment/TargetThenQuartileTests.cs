using ScrutinyReport.Assessment;
using ScrutinyReport.Data;
using ScrutinyReport.Tests.Data;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Tests.Assessment;

public static class TargetThenQuartileTests
{
    [Theory]
    [InlineData("54.1%", ">54.0%", "1", "Green")]
    [InlineData("54.1%", ">54.0%", "4", "Green")]    // met, whatever the quartile
    [InlineData("54.1%", ">54.0%", "", "Green")]
    [InlineData("54.0%", ">54.0%", "1", "Amber")]
    [InlineData("54.0%", ">54.0%", "2", "Amber")]
    [InlineData("54.0%", ">54.0%", "3", "Amber")]
    [InlineData("54.0%", ">54.0%", "4", "Red")]
    [InlineData("54.0%", ">54.0%", "", null)]
    [InlineData("54.0%", "N/A", "1", "Green")]
    [InlineData("54.0%", "N/A", "2", "Amber")]
    [InlineData("54.0%", "N/A", "3", "Amber")]
    [InlineData("54.0%", "N/A", "4", "Red")]
    [InlineData("54.0%", "N/A", "", null)]
    [InlineData("N/A", ">54.0%", "4", null)]
    [InlineData("N/A", "N/A", "1", null)]
    public static void The_target_comes_first_then_the_quartile(string latest, string target, string quartile,
        string? band) =>
        Assert.Equal(band, Rated(latest, target, quartile, new()).Band?.Name);

    [Theory]
    [InlineData("Red")]
    [InlineData("amber")]
    public static void The_setting_says_what_a_missed_target_without_a_quartile_is(string band) => Assert.Equal(
        band,
        Rated("54.0%", ">54.0%", "", new() { WithoutQuartile = band }).Band?.Name,
        ignoreCase: true);

    [Fact]
    public static void The_key_says_what_earns_each_band() => Approved.Text(string.Join(
        '\n',
        RagPolicies.Of(RagKind.TargetThenQuartile, new()).Key.Select(entry =>
            $"target-then-quartile: {entry.Band.Name} ({entry.Band.Tone}): {entry.Meaning}")));

    [Theory]
    [InlineData("Green")]
    [InlineData("Amber")]
    [InlineData("Red")]
    public static void The_key_says_too_what_a_missed_target_without_a_quartile_earns(string chosen) => Assert.Equal(
        [chosen],
        RagPolicies.Of(RagKind.TargetThenQuartile, new() { WithoutQuartile = chosen }).Key
            .Where(entry =>
                entry.Meaning.EndsWith("; or the target is not met and there is no quartile", StringComparison.Ordinal))
            .Select(entry => entry.Band.Name));

    private static Rating Rated(string latest, string target, string quartile, RuleSettings rules)
    {
        var dataset = DatasetReader.Read(TestFiles.Request(
            $"Indicator,Value Type,Polarity,Latest Value,Target,National Quartile\nEET,Percent,high,{latest},{target},{quartile}\n")).Value!;
        return Assessor.Assess(dataset, rules).Value!.Indicators[0].Rating;
    }
}
