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

    [Theory]
    [InlineData("50.04%", "50.06%", true)]    // 50.0% and 50.1%, and the difference is 0.0
    [InlineData("50.0%", "50.1%", false)]
    [InlineData("50.04%", "50.14%", false)]    // 50.0% and 50.1%, and the difference is 0.1
    public static void A_difference_that_is_not_that_of_the_figures_shown_is_found(
        string before, string now, bool expected) => Assert.Equal(
        expected,
        Tallies.HasUnroundedDifference(Judged.One(
            Head.TrimEnd() + ",Value Type", $"One,high,Q3 2023/24,{before},Q4 2023/24,{now},Percent",
            catalogue: "id,name,decimals\none,One,1\n")));
}
