using ScrutinyReport.Assessment;
using ScrutinyReport.Data;
using ScrutinyReport.Periods;
using ScrutinyReport.Tests.Data;

namespace ScrutinyReport.Tests.Acceptance;

/// <summary>The wide scorecard of BCP, as published, rated by target and intervention (METHODS 3).</summary>
public static class BcpQ3Tests
{
    private static readonly Lazy<AssessedReport> Report = new(() => Assessor.Assess(
        DatasetReader.Read(new()
        {
            Quarter = new Quarter(2023, 3),
            QuarterFile = TestFiles.Fixture("bcp-2023-24-Q3.csv"),
        }).Value!,
        new() { Rag = RagKind.TargetAndIntervention }).Value!);

    [Fact]
    public static void Twelve_are_green_five_amber_one_red_and_one_has_no_rating()
    {
        Assert.Equal(["Green 12", "Amber 5", "Red 1"],
            Report.Value.Ratings.Select(one => $"{one.Of.Name} {one.Count}"));
        Assert.StartsWith(
            "Percentage all providers",
            Assert.Single(Report.Value.Indicators, one => one.Rating.Band is null).Indicator.Name,
            StringComparison.Ordinal);
    }

    [Fact]
    public static void The_attainment_gap_is_better_nearer_zero() => Assert.Equal(
        "-13.9 meets the target -15.2: Green",
        Report.Value.Indicators.Single(one =>
            one.Indicator.Name.Contains("attainment gap", StringComparison.Ordinal)).Rating.Explanation.Sentence);

    [Fact]
    public static void Each_measure_has_its_actuals_of_two_quarters_its_target_and_its_rating() => Approved.Text(
        string.Join('\n', Report.Value.Indicators.Select(one =>
            $"{one.Observation.PreviousPeriod} {one.Observation.Previous.Figure?.Shown ?? "-"}, "
            + $"{one.Observation.LatestPeriod} {one.Latest?.Shown ?? "-"}, target {one.Observation.Target?.Shown ?? "-"}, "
            + $"intervention {one.Observation.Levels.Intervention?.Shown ?? "-"}: {one.Rating.Band?.Name ?? "none"} "
            + $"({one.Indicator.Name})")));

    [Fact]
    public static void The_file_has_nothing_to_warn_of() => Assert.Empty(DatasetReader.Read(new()
    {
        Quarter = new Quarter(2023, 3),
        QuarterFile = TestFiles.Fixture("bcp-2023-24-Q3.csv"),
    }).Problems);
}
