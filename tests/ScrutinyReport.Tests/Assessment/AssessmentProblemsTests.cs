using System.Runtime.CompilerServices;
using ScrutinyReport.Assessment;
using ScrutinyReport.Data;
using ScrutinyReport.Periods;
using ScrutinyReport.Tests.Data;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Tests.Assessment;

/// <summary>What is said where judgements differ from the printed ones, or cannot be made.</summary>
public static class AssessmentProblemsTests
{
    private const string Head =
        "Indicator,Value Type,Polarity,Previous Period,Previous Value,Latest Period,Latest Value,Target,"
        + "Trend,Status RAG,National Quartile,National Average,Statistical Neighbour Average\n";

    [Fact]
    public static void A_missed_target_without_a_quartile_is_named() =>
        Problems("EET,Percent,high,Q3 2023/24,61.6%,Q4 2023/24,50.6%,>54.0%,Decrease,,,,\n");

    /// <summary>That it is on the wrong side is said of the file (SR0119).</summary>
    [Fact]
    public static void A_target_missed_for_being_on_the_wrong_side_is_named_once()
    {
        var read =
            DatasetReader.Read(Request("EET,Percent,high,Q3 2023/24,61.6%,Q4 2023/24,60.6%,<54.0%,Decrease,,,,\n",
                null));
        Assert.Equal(["SR0119"], read.Problems.Select(problem => problem.Code));
        Assert.Empty(Assessor.Assess(read.Value!, Leicestershire.Rules).Problems);
    }

    [Fact]
    public static void A_printed_trend_or_rating_that_differs_is_named() => Problems(
        "EET,Percent,high,Q3 2023/24,61.6%,Q4 2023/24,60.6%,>54.0%,Increase,Red,2,,\n"
        + "Dental,Percent,high,Q3 2023/24,65.4%,Q4 2023/24,76.6%,N/A,Increase,G,,,\n");

    [Fact]
    public static void Words_that_state_no_trend_or_rating_are_named() =>
        Problems("EET,Percent,high,Q3 2023/24,61.6%,Q4 2023/24,60.6%,>54.0%,wobbly,Mauve,2,,\n");

    [Fact]
    public static void A_quartile_or_an_average_that_national_data_contradicts_is_named() => Problems(
        "EET,Percent,high,Q3 2023/24,61.6%,Q4 2023/24,60.6%,>54.0%,Decrease,Green,1,55.0%,57.6%\n",
        "id,name,benchmark\neet,EET,CareLeaverEET\n");

    [Theory]
    [InlineData("71.5%", 0)]    // of Inner London
    [InlineData("72.0%", 0)]    // of London
    [InlineData("71.4%", 1)]
    public static void Boroughs_print_the_average_of_their_part_of_London_or_of_London(string average, int times) =>
        Assert.Equal(
            times,
            ContradictedAverages(
                average,
                SmallGroups.Replace("East Midlands", "Inner London", StringComparison.Ordinal)
                    + "Calls,High,NA,NA,2023,Inner London,987,Region,Inner London,71.5\nCalls,High,NA,NA,2023,London,986,Region,London,72\n"));

    [Theory]
    [InlineData("71.5%", 0)]
    [InlineData("71.4%", 1)]
    public static void An_average_of_the_region_that_national_data_contradicts_is_named(string average, int times) =>
        Assert.Equal(
            times,
            ContradictedAverages(average,
                SmallGroups + "Calls,High,NA,NA,2023,East Midlands,983,Region,East Midlands,71.5\n"));

    private static int ContradictedAverages(string ofRegion, string national) => Assessor.Assess(
        DatasetReader.Read(TestFiles.Request($"Indicator,Value Type,Latest Value,Regional Average\nVisits,Percent,70%,{ofRegion}\n") with
        {
            Catalogue = TestFiles.Text("indicators.csv", "id,name,benchmark\nvisits,Visits,Calls\n"),
            Benchmarks = [TestFiles.Text("benchmarks/small.csv", national)],
        }).Value!,
        new() { Authority = 990 }).Problems.Count(problem => problem.Code == "SR0207");

    [Fact]
    public static void A_measure_that_no_file_has_is_named() => Problems(
        "EET,Percent,high,Q3 2023/24,61.6%,Q4 2023/24,60.6%,>54.0%,Decrease,Green,2,,\n"
        + "Reviews,Percent,high,Q3 2023/24,82.6%,Q4 2023/24,87.4%,,Increase,,,,\n",
        "id,name,benchmark\neet,EET,CareLeaversEET\nreviews,Reviews,Astronauts\n");

    [Fact]
    public static void A_year_that_no_file_has_is_named() => Approved.Text(TestFiles.Printed(Assessor.Assess(
        DatasetReader.Read(
            Request("EET,Percent,high,Q3 2017/18,61.6%,Q4 2017/18,60.6%,>54.0%,Decrease,Green,2,,\n",
            "id,name,benchmark\neet,EET,CareLeaverEET\n") with
            {
                Quarter = new(2017, 4),
            }).Value!,
        Leicestershire.Rules).Problems));

    [Fact]
    public static void An_authority_without_figures_or_neighbours_is_named() => Problems(
        "EET,Percent,high,Q3 2023/24,61.6%,Q4 2023/24,60.6%,>54.0%,Decrease,Green,2,,\n",
        "id,name,benchmark\neet,EET,CareLeaverEET\n",
        new() { Authority = 999 });

    [Fact]
    public static void A_group_too_small_for_quartiles_is_named() => Approved.Text(TestFiles.Printed(Assessor.Assess(
        DatasetReader.Read(Request(
            "Visits,Percent,high,Q3 2023/24,61.6%,Q4 2023/24,60.6%,,,,,,\nCalls,Percent,high,Q3 2023/24,61.6%,Q4 2023/24,60.6%,,,,,,\n",
            "id,name,benchmark\nvisits,Visits,Visits\ncalls,Calls,Calls\n") with
        {
            Benchmarks = [TestFiles.Text("benchmarks/small.csv", SmallGroups)],
        }).Value!,
        new() { Authority = 990 }).Problems));

    // Three authorities have visits, and four calls.
    private const string SmallGroups = """
        measure_short,polarity,dps,no_quartile,year,area,la_number,la_type,region,value
        Visits,High,NA,NA,2023,Exampleshire,990,SC,East Midlands,70
        Visits,High,NA,NA,2023,Northshire,991,SC,East Midlands,71
        Visits,High,NA,NA,2023,Southshire,992,SC,East Midlands,72
        Calls,High,NA,NA,2023,Exampleshire,990,SC,East Midlands,70
        Calls,High,NA,NA,2023,Northshire,991,SC,East Midlands,71
        Calls,High,NA,NA,2023,Southshire,992,SC,East Midlands,72
        Calls,High,NA,NA,2023,Eastshire,993,SC,East Midlands,73

        """;

    [Fact]
    public static void A_measure_to_set_composite_ranks_against_that_no_file_has_is_named() => Problems(
        "EET,Percent,high,Q3 2023/24,61.6%,Q4 2023/24,60.6%,>54.0%,Decrease,Green,2,,\n",
        "id,name,benchmark\neet,EET,CareLeaverEET\n",
        Leicestershire.Rules with
        {
            CompositeAgainst = new("CareLeaverETE", ScrutinyReport.Foundation.Place.WholeFile("scrutiny.yaml")),
        });

    [Fact]
    public static void A_measure_to_set_composite_ranks_against_that_starts_later_is_named_with_its_first_year() =>
        Problems(
            "EET,Percent,high,Q3 2017/18,61.6%,Q4 2017/18,60.6%,>54.0%,Decrease,Green,2,,\n",
            "id,name\neet,EET\n",
            Leicestershire.Rules with
            {
                CompositeAgainst = new("CareLeaverEET", ScrutinyReport.Foundation.Place.WholeFile("scrutiny.yaml")),
            },
            quarter: new(2017, 4));

    private static void Problems(
        string rows, string? catalogue = null, RuleSettings? rules = null, Quarter? quarter = null,
        [CallerMemberName] string test = "") =>
        Approved.Text(
            TestFiles.Printed(
                Assessor.Assess(DatasetReader.Read(Request(rows,
                    catalogue) with
                { Quarter = quarter ?? TestFiles.Q4 }).Value!,
                rules ?? Leicestershire.Rules).Problems),
            test: test);

    private static DatasetRequest Request(string rows, string? catalogue) => TestFiles.Request(Head + rows) with
    {
        Catalogue = catalogue is null ? null : TestFiles.Text("indicators.csv", catalogue),
        Benchmarks = [TestFiles.Sample("benchmarks/lait-2023.csv"), TestFiles.Sample("benchmarks/neighbours.csv")],
    };
}
