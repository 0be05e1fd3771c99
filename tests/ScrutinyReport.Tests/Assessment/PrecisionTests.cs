using ScrutinyReport.Data;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Tests.Assessment;

/// <summary>
/// More decimals where the usual ones would put a value on the other side of a level (METHODS 3, docs/decisions/0041).
/// </summary>
public static class PrecisionTests
{
    private const string Head =
        "Indicator,Value Type,Polarity,Previous Period,Previous Value,Latest Period,Latest Value,Target,Intervention,Tolerance Below,Green Threshold,Amber Threshold,Red Threshold,Lower Threshold,Upper Threshold";

    [Theory]
    [InlineData("target-and-intervention", "high,90.04%,80%,70%,,,,,,", "90.0%")]
    [InlineData("target-and-intervention", "high,79.96%,80%,70%,,,,,,", "79.96%")]    // missed, and would look met
    [InlineData("target-and-intervention", "high,69.96%,80%,70%,,,,,,", "69.96%")]    // beyond intervention, and would look on it
    [InlineData("target-and-intervention", "high,70.00%,80%,70%,,,,,,", "70.0%")]    // on it
    [InlineData("target-and-intervention", "high,97.21%,>97.2%,70%,,,,,,", "97.21%")]    // met, and would look missed
    [InlineData("target-and-intervention", "low,20.04%,15%,20%,,,,,,", "20.04%")]
    [InlineData("target-and-tolerance", "high,77.96%,80%,,2,,,,,", "77.96%")]    // beyond the tolerance, and would look within
    [InlineData("target-and-tolerance", "high,78.00%,80%,,2,,,,,", "78.0%")]
    [InlineData("target-and-tolerance", "high,77.94%,80%,,2,,,,,", "77.9%")]
    [InlineData("thresholds", "high,89.96%,,,,90%,80%,,,", "89.96%")]
    [InlineData("thresholds", "high,79.96%,,,,90%,80%,,,", "79.96%")]
    [InlineData("thresholds", "high,60.04%,,,,90%,,60%,,", "60.04%")]    // not red, and on the red threshold it would be
    [InlineData("thresholds", "high,60.00%,,,,90%,,60%,,", "60.0%")]
    [InlineData("range", "high,39.96%,,,,,,,40%,60%", "39.96%")]
    [InlineData("range", "high,60.04%,,,,,,,40%,60%", "60.04%")]
    [InlineData("range", "high,60.00%,,,,,,,40%,60%", "60.0%")]
    public static void No_level_is_on_the_other_side_of_a_value_as_it_is_shown(
        string policy, string cells, string shown)
    {
        var values = cells.Split(',');
        var row = $"Visits,Percent,{values[0]},Q3 2023/24,50.0%,Q4 2023/24,{string.Join(',', values[1..])}";

        var assessed = Judged.One(Head, row, RulesOf(policy), "id,name,decimals\nvisits,Visits,1\n");

        Assert.Equal(shown, assessed.Latest!.Shown);
    }

    [Fact]
    public static void All_figures_of_the_indicator_have_as_many()
    {
        var assessed = Judged.One(
            "Indicator,Value Type,Polarity,Previous Period,Previous Value,Latest Period,Latest Value,Year Ago Value,Target,National Average,Statistical Neighbour Average",
            "Visits,Percent,high,Q3 2023/24,0.04%,Q4 2023/24,79.96%,50.0%,80%,70.1%,60%",
            RulesOf("target-and-intervention"),
            "id,name,decimals\nvisits,Visits,1\n");

        Assert.Equal(
            ["79.96%", "0.04%", "79.92", "50.00%", "80.00%", "70.10%", "60.00%"],
            new[]
            {
                assessed.Latest!, assessed.Previous!.Earlier!, assessed.Previous.Difference!,
                assessed.YearAgo!.Earlier!,
                assessed.Target!.Bound, assessed.England!.Average, assessed.Neighbours!.Average,
            }.Select(figure => figure.Shown));
    }

    private static RuleSettings RulesOf(string policy) =>
        new() { Rag = ChoiceWords.RagPolicies.Single(one => one.Words.Contains(policy)).Value };
}
