using System.Runtime.CompilerServices;
using ScrutinyReport.Data;
using ScrutinyReport.Tests.Data;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Tests.Assessment;

/// <summary>What is said where a policy needs what an indicator lacks, and of overrides that fit nothing.</summary>
public static class RatingProblemsTests
{
    [Fact]
    public static void A_policy_that_needs_what_an_indicator_lacks_says_so() => Problems(
        "Indicator,Polarity,Target,Latest Value,Lower Threshold\nPlans,high,8,7,\nVisits,high,N/A,7,\nOrders,high,8,7,\n"
        + "Cases,high,8,7,\nReviews,high,8,7,5\n",
        "id,name,rag\nplans,Plans,\nvisits,Visits,quartile-and-trend\norders,Orders,target-and-tolerance\n"
        + "cases,Cases,thresholds\nreviews,Reviews,range\n",
        new() { Rag = RagKind.TargetAndIntervention });

    [Fact]
    public static void A_share_of_nothing_is_no_tolerance() => Problems(
        "Indicator,Value Type,Polarity,Target,Latest Value,Previous Value\nGap,Rate,high,0,-1,-2\n"
            + "Score,Rate,high,-0.5,-0.4,-0.4\n",
        null,
        new()
        {
            Rag = RagKind.TargetAndTolerance,
            ToleranceBelow = new(5, IsRelative: true),
            Tolerance = new(5, IsRelative: true),
            Bands = Blue.Bands,
        });

    [Fact]
    public static void Thresholds_that_do_not_fit_are_named() => Problems(
        "Indicator,Polarity,Green Threshold,Amber Threshold,Red Threshold,Latest Value\nPlans,high,90,85,80,82\n"
        + "Visits,high,90,80,85,82\n",
        null,
        new() { Rag = RagKind.Thresholds });

    [Fact]
    public static void A_new_target_that_is_the_value_of_its_quarter_is_named() => Problems(
        "Indicator,Polarity,Q2 Target 2023/24,Q2 Actual 2023/24,Q3 Target 2023/24,Q3 Actual 2023/24,Q4 Target 2023/24,Q4 Actual 2023/24\n"
        + "Plans,high,90,80,80,80,80,85\nVisits,high,80,70,80,80,80,80\nCases,low,9,8,9,8,7,7\nReviews,high,n/a,5,6,7,6,6\n",
        null,
        new() { Rag = RagKind.TargetAndIntervention, });

    [Fact]
    public static void Overrides_that_fit_nothing_are_named() => Problems(
        "Indicator,Polarity,Target,National Quartile,Latest Value\nCare leavers EET,high,8,2,7\nVisits,high,8,2,9\n",
        null,
        new(),
        "quarter,indicator,rating,reason,who\n"
        + "2023-24-Q4,Care leavers ETT,Red,few children,Head of Performance\n"
        + "2023-24-Q4,Visits,Mauve,few children,Head of Performance\n"
        + "2023-24-Q4,Visits,Green,few children,Head of Performance\n"
        + "2023-24-Q4,Visits,Red,few children,Head of Performance\n"
        + "2023-24-Q4,Care leavers EET,Red,,Head of Performance\n"
        + "Q4-2024,Care leavers EET,Red,few children,Head of Performance\n");

    [Fact]
    public static void Values_of_other_bases_and_overdue_ones_are_named() => Problems(
        "Indicator,Previous Period,Previous Value,Previous Basis,Latest Period,Latest Value\n"
        + "Plans,Q3 2023/24,7,rolling 12 months,Q4 2023/24,8\nVisits,2022/23,7,,Q4 2023/24,8\n"
        + "Cases,Q3 2023/24,7,quarter,Q4 2023/24,8\nExclusions,2020/21,7,,2021/22,8\nReviews,2021/22,7,,2022/23,8\n"
        + "Orders,Q4 2022/23,7,,Q1 2023/24,8\n",
        "id,name,basis,baseline,lag\nplans,Plans,snapshot,,\nvisits,Visits,,,\ncases,Cases,quarter,2018/19: 30,\n"
        + "exclusions,Exclusions,,,2\nreviews,Reviews,,,2\norders,Orders,year to date,,3\n",
        new());

    [Fact]
    public static void Cells_of_policies_that_cannot_be_read_are_named() => Problems(
        "Indicator,Latest Value,Tolerance Below,Intervention\nPlans,7,a bit,six\nVisits,7,,\n",
        "id,name,rag,baseline,break_from,break_note\nplans,Plans,traffic-light,85.2%,2023-24-Q1,\n"
        + "visits,Visits,,some time: 8,,lists of another kind\n",
        new());

    private static void Problems(
        string table, string? catalogue, RuleSettings rules, string? overrides = null,
        [CallerMemberName] string test = "") =>
        Approved.Text(TestFiles.Printed(Judged.Whole(table, rules, catalogue, overrides).Problems), test: test);
}
