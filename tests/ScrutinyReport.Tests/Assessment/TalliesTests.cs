using ScrutinyReport.Assessment;

namespace ScrutinyReport.Tests.Assessment;

/// <summary>What is counted over the indicators of a report.</summary>
public static class TalliesTests
{
    private const string Head = "Indicator,Polarity,Previous Period,Previous Value,Latest Period,Latest Value\n";

    [Theory]
    [InlineData("One,none,Q3 2023/24,3,Q4 2023/24,4", 1)]
    [InlineData("One,none,,,Q4 2023/24,4", 0)]              // there is nothing to compare it with
    [InlineData("One,none,Q3 2023/24,3,Q4 2023/24,N/A", 0)]
    [InlineData("One,high,Q3 2023/24,3,Q4 2023/24,4", 0)]
    public static void Without_polarity_is_only_what_moved(string row, int expected) => Assert.Equal(
        expected,
        Judged.Whole(Head + row + "\n").Value!.Judgements.Single(tally => tally.Of == Judgement.None).Count);
}
