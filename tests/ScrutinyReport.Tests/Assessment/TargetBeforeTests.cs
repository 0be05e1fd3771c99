using ScrutinyReport.Assessment;
using ScrutinyReport.Data;
using ScrutinyReport.Tests.Data;

namespace ScrutinyReport.Tests.Assessment;

/// <summary>
/// Whether the value that the latest is compared with met the target of its own time: "still met" needs it.
/// </summary>
public static class TargetBeforeTests
{
    private const string Head = "Indicator,Value Type,Polarity,Previous Period,Previous Value,Latest Period,Latest Value,Year Ago Value,Target\n";

    [Theory]
    [InlineData("Q3 2023/24,80.0%", "75%", null, true)]
    [InlineData("Q3 2023/24,80.0%", "80%", null, true)]     // on it
    [InlineData("Q3 2023/24,80.0%", "90%", null, false)]    // whatever the target is now
    [InlineData("Q3 2023/24,80.0%", "", null, null)]
    [InlineData("Q2 2023/24,80.0%", "75%", null, null)]     // no file is of that quarter
    [InlineData(",", "75%", null, null)]
    [InlineData("Q3 2023/24,80.0%", "", "visits,2023/24,,,81%,,90%", false)]    // the profile's
    [InlineData("Q2 2023/24,80.0%", "", "visits,2023/24,,79%,81%,,90%", true)]
    [InlineData("Q3 2023/24,80.0%", "75%", "visits,2023/24,,,81%,,90%", true)]    // the file's own counts
    public static void The_earlier_value_is_set_against_the_target_of_its_own_time(
        string previous, string targetThen, string? profile, bool? expected)
    {
        var assessed = Assessed($"Visits,Percent,high,{previous},Q4 2023/24,72.0%,,70%\n", targetThen, profile, "");

        Assert.Equal(expected, assessed.TargetMetBefore);
    }

    [Fact]
    public static void Where_a_year_ago_judges_its_target_is_asked_for()
    {
        var assessed =
            Assessed("Visits,Percent,high,Q3 2023/24,80.0%,Q4 2023/24,72.0%,90.0%,70%\n", "75%", null, "year-ago");

        Assert.True(assessed.IsJudgedByYear);
        Assert.Null(assessed.TargetMetBefore);    // of Q4 2022/23 there is no file
    }

    private static AssessedIndicator Assessed(string row, string targetThen, string? profile, string comparison) =>
        Histories.Assess(
            TestFiles.Request(Head + row) with
            {
                Catalogue =
                    TestFiles.Text("indicators.csv", $"id,name,decimals,comparison\nvisits,Visits,1,{comparison}\n"),
                Targets = profile is null
                    ? null
                    : TestFiles.Text("targets.csv", $"indicator,year,q1,q2,q3,q4,annual\n{profile}\n"),
                Earlier =
                [
                    new(new(2023, 3), TestFiles.Text(
                        "data/2023-24-Q3.csv", $"{Head}Visits,Percent,high,,,Q3 2023/24,80.0%,,{targetThen}\n")),
                ],
            }).Value!.Indicators.Single();
}
