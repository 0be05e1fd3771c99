using ScrutinyReport.Tests.Data;

namespace ScrutinyReport.Tests.Assessment;

/// <summary>The gap between two cohorts of one measure, and what became of it.</summary>
public static class CohortGapTests
{
    private const string Catalogue = "id,name,unit,decimals,frequency,basis,group,cohort,gap_to\n"
        + "all,All,percent,1,annual,year,Results,all pupils,\nfsm,Meals,percent,1,annual,year,Results,pupils with free meals,all\n";

    [Theory]
    [InlineData("61.2%,59.1%", "43.0%,40.1%", "-18.2", "Narrowed")]
    [InlineData("61.2%,59.1%", "43.0%,41.1%", "-18.2", "Widened")]
    [InlineData("61.2%,59.1%", "43.0%,40.9%", "-18.2", "Same")]
    [InlineData("61.2%,59.1%", "62.0%,59.0%", "0.8", "Reversed")]
    [InlineData("61.2%,59.1%", "62.0%,59.6%", "0.8", "Widened")]
    [InlineData("61.2%,59.1%", "61.2%,59.0%", "0.0", "Narrowed")]    // closed
    [InlineData("61.2%,59.1%", "61.4%,59.1%", "0.2", "Widened")]     // there was none
    [InlineData("61.24%,59.12%", "43.02%,40.93%", "-18.2", "Same")]    // by what is shown
    [InlineData("61.2%,", "43.0%,40.1%", "-18.2", "Unknown")]
    [InlineData("61.2%,59.1%", "43.0%,", "-18.2", "Unknown")]
    public static void A_gap_narrows_or_widens_by_its_size_as_it_is_shown(
        string all, string cohort, string difference, string movement)
    {
        var gap = Gap(all, cohort)!;
        Assert.Equal((difference, movement), (gap.Difference.Shown, gap.Movement.ToString()));
    }

    [Theory]
    [InlineData("not available,59.1%", "43.0%,40.1%")]
    [InlineData("61.2%,59.1%", "*,40.1%")]
    public static void There_is_no_gap_to_a_value_that_is_missing_or_withheld(string all, string cohort) =>
        Assert.Null(Gap(all, cohort));

    [Fact]
    public static void Values_of_different_periods_have_no_gap_and_that_is_said()
    {
        var assessed = Judged.Whole(
            "Indicator,Latest Period,Latest Value\nAll,2022/23,61.2%\nMeals,2021/22,40.1%\n", catalogue: Catalogue);
        Assert.All(assessed.Value!.Indicators, one => Assert.Null(one.CohortGap));
        Approved.Text(TestFiles.Printed(assessed.Problems));
    }

    [Fact]
    public static void Cohorts_that_are_not_of_one_measure_are_named() => Approved.Text(TestFiles.Printed(Judged.Whole(
        "Indicator,Latest Value\nAll,61.2%\nMeals,40.1%\nSupport,5\nPlan,7%\nBoys,8%\n",
        catalogue: "id,name,unit,group,cohort,gap_to\nall,All,percent,Results,all pupils,\nmeals,Meals,percent,Results,pupils,al\n"
            + "support,Support,number,Results,pupils with SEN Support,all\nplan,Plan,percent,Others,pupils with a plan,all\n"
            + "boys,Boys,percent,Results,,all\n").Problems));

    private static ScrutinyReport.Assessment.CohortGap? Gap(string all, string cohort) => Judged.Whole(
        $"Indicator,Latest Period,Latest Value,Previous Period,Previous Value\n{Row("All", all)}{Row("Meals", cohort)}",
        catalogue: Catalogue)
        .Value!.Indicators[1].CohortGap;

    private static string Row(string name, string values)
    {
        var both = values.Split(',');
        return $"{name},2022/23,{both[0]},2021/22,{both[1]}\n";
    }
}
