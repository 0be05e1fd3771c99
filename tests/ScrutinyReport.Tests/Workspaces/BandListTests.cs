using System.Runtime.CompilerServices;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Tests.Workspaces;

public static class BandListTests
{
    [Fact]
    public static void Bands_are_read_with_their_names_tones_and_margins() => Assert.Equal(
        "Blue (Excellent, 5%) > Green (Good) > Amber (Fair) > Red (Poor)",
        Read("""
            bands:
              - {name: Blue, tone: excellent, better_than_target: 5%}
              - {name: Green, tone: good}
              - {name: Amber, tone: fair}
              - {name: Red, tone: poor}
            """).Value!.Rules.Bands.ToString());

    [Fact]
    public static void The_policies_own_settings_are_read()
    {
        var rules = Read("rag: floor\ntolerance: 5%\ntolerance_above: 10%\ntolerance_below: 0.5").Value!.Rules;
        Assert.Equal(
            (ScrutinyReport.Data.RagKind.TargetAndIntervention, "5%", "10%", "0.5"),
            (rules.Rag, $"{rules.Tolerance}", $"{rules.ToleranceAbove}", $"{rules.ToleranceBelow}"));
    }

    [Fact]
    public static void Too_many_bands_are_named() => Problems("""
        bands: [{name: Green, tone: good}, {name: Amber, tone: fair}, {name: Red, tone: poor}, {name: Black, tone: poor}]
        """);

    [Fact]
    public static void Bands_twice_and_out_of_order_are_named() => Problems("""
        bands:
          - {name: Amber, tone: fair}
          - {name: Green, tone: good}
          - {name: green, tone: poor}
          - {name: Blue, tone: poor, better_than_target: 5%}
        """);

    [Fact]
    public static void Bands_that_cannot_be_read_are_named() => Problems("""
        tolerance_below: a bit
        relative_change_minimum_base: -1
        bands:
          - {tone: good}
          - {name: Amber, tone: yellow}
          - {name: Red, better_than_target: much}
        """);

    private static ScrutinyReport.Foundation.Checked<Settings> Read(string rules) =>
        SettingsReader.Read(WorkspaceOf.Text(
            "council: {name: Exampleshire}\nrules:\n  " + rules.ReplaceLineEndings("\n")
                .Replace("\n", "\n  ", StringComparison.Ordinal)));

    private static void Problems(string rules, [CallerMemberName] string test = "") =>
        Approved.Text(WorkspaceOf.Listed(Read(rules).Problems), test: test);
}
