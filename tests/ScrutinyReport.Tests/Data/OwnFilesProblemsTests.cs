using System.Globalization;
using System.Runtime.CompilerServices;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Tests.Data;

/// <summary>What is said of a bad catalogue, bad corrections, facts and national files.</summary>
public static class OwnFilesProblemsTests
{
    private const string Quarter = """
        Outcome,Indicator,Value Type,Polarity,Previous Period,Previous Value,Latest Period,Latest Value
        Safe,Care leavers EET,Percent,High = Good,Q3 2023/24,61.6%,Q4 2023/24,60.6%
        Safe,Re-referrals,Percent,Low = Good,Q3 2023/24,24.1%,Q4 2023/24,24.1%

        """;

    private const string Lait = "measure_short,polarity,dps,no_quartile,year,area,la_number,la_type,region,value\n";

    [Fact]
    public static void A_misspelt_column_of_the_catalogue_is_named() =>
        Problems(catalogue: "id,name,polartiy,\neet,Care leavers EET,high,stray\nre-referrals,Re-referrals,low,\n");

    [Fact]
    public static void A_catalogue_of_empty_cells_is_named() => Problems(catalogue: ",,\n,,\n");

    [Fact]
    public static void Cells_of_the_catalogue_that_cannot_be_read_are_named() => Problems(catalogue: """
        id,name,unit,decimals,polarity,frequency,basis,lag,tolerance,comparison,from,to
        eet,Care leavers EET,percent,one,high,quartely,rolling,-1,3x,last,Q4-2024,2023
        Re Referrals,Re-referrals,percent,1,low,quarter,year to date,0,0.3,both,2020-21-Q1,2023-24-Q4
        ,Nameless,percent,1,low,,,,,,,

        """);

    [Fact]
    public static void A_part_of_nothing_or_of_itself_is_named() => Problems(catalogue: """
        id,name,part_of,to
        care,Care leavers EET,,
        foster,Re-referrals,care,
        homes,In homes,cares,2020-21-Q4
        other,Elsewhere,Care,2020-21-Q4
        own,Of its own,own,2020-21-Q4
        first,First,second,2020-21-Q4
        second,Second,third,2020-21-Q4
        third,Third,second,2020-21-Q4

        """);

    [Fact]
    public static void A_name_of_two_indicators_is_named() => Problems(catalogue: """
        id,name,aliases
        eet,Care leavers EET,Care leavers in work|Re-referrals
        re-referrals,Re-referrals,
        eet,Something else,

        """);

    [Fact]
    public static void The_catalogue_and_the_quarter_file_must_name_the_same_indicators() => Problems(catalogue: """
        id,name
        eet,Care leavers ETE
        re-referrals,Re-referrals
        reviews,Reviews

        """);

    [Fact]
    public static void A_row_that_cannot_be_read_is_not_missed_as_well() => Problems(
        quarter: Quarter.Split('\n')[0] + "\nSafe,Care leavers EET,Percent,High = Good,Q3 2023/24,61.6%,Q4 2023/24\n"
            + "Safe,Reviews within timescales held,Percent,High = Good,Q3 2023/24,61.6%,Q4 2023/24,60.6%\n",
        catalogue: "id,name\neet,Care leavers EET\nreviews,Reviews held within the timescales\n");

    [Fact]
    public static void The_catalogue_owns_polarity_decimals_and_section() => Problems(catalogue: """
        id,name,unit,decimals,polarity,section
        eet,Care leavers EET,number,0,low,Safe
        re-referrals,Re-referrals,percent,1,low,Resilience

        """);

    [Fact]
    public static void An_indicator_out_of_its_time_is_named() => Problems(catalogue: """
        id,name,from,to
        eet,Care leavers EET,2024-25-Q1,
        re-referrals,Re-referrals,,2023-24-Q3

        """);

    [Fact]
    public static void A_year_to_date_figure_is_not_compared_across_the_first_of_April() =>
        Approved.Text(TestFiles.Printed(
        DatasetReader.Read(new()
        {
            Quarter = new(2024, 1),
            QuarterFile = TestFiles.Text(
                "data/2024-25-Q1.csv",
                "Indicator,Previous Period,Previous Value,Latest Period,Latest Value\nPlans,Q4 2023/24,120,Q1 2024/25,31\n"),
            Catalogue = TestFiles.Text("indicators.csv", "id,name,basis\nplans,Plans,year to date\n"),
        }).Problems));

    [Fact]
    public static void Corrections_that_fit_nothing_are_named() => Problems(corrections: """
        quarter,indicator,column,was,now,reason,who
        2023-24-Q4,Care leavers ETE,Latest Value,60.6%,60.7%,late returns,A. Analyst
        2023-24-Q4,Care leavers EET,Latset Value,60.6%,60.7%,late returns,A. Analyst
        2023-24-Q4,Care leavers EET,Latest Value,61.6%,60.7%,late returns,A. Analyst
        Q4-2024,Care leavers EET,Latest Value,60.6%,60.7%,late returns,A. Analyst
        2023-24-Q4,Re-referrals,Latest Value,24.1%,24.2%,,A. Analyst

        """);

    /// <summary>A correction may name one as what was published; nothing else is said of a cell that has one.</summary>
    [Fact]
    public static void Errors_of_a_spreadsheet_are_named_in_every_file_of_our_own() => Problems(
        catalogue: "id,name,unit,from,green\neet,Care leavers EET,#REF!,#DIV/0!,#VALUE!\n#NAME?,Re-referrals,percent,,\n",
        corrections: "quarter,indicator,column,was,now,reason,who\n2023-24-Q4,eet,Latest Value,#N/A,60.6%,late returns,A. Analyst\n"
            + "2023-24-Q4,#N/A,Latest Value,60.6%,#REF!,late returns,A. Analyst\n",
        targets: "indicator,year,q1,q2,q3,q4,annual,note\neet,2023/24,#N/A,60%,60%,60%,60%,#N/A\n#REF!,2023/24,,,,,,\n",
        records: "indicator,kind,value,period,since,source\neet,#N/A,60%,#VALUE!,2019/20,a report\n",
        facts: "name,value,n,m,note\nvisits,#DIV/0!,0,0,\n#REF!,5,,,\n",
        overrides: "quarter,indicator,rating,reason,who\n2023-24-Q4,eet,#REF!,late returns,A. Analyst\n",
        quarter: Quarter.Replace("60.6%", "#N/A", StringComparison.Ordinal));

    [Fact]
    public static void Corrections_that_do_not_fit_the_file_of_an_earlier_quarter_are_named()
    {
        const string earlier =
            "Indicator,Value Type,Polarity,Latest Period,Latest Value\nCare leavers EET,Percent,high,Q3 2023/24,61.6%\n"
            + "Re-referrals,Percent,low,Q3 2023/24,24.1%\n";
        Approved.Text(TestFiles.Printed(DatasetReader.Read(TestFiles.Request(Quarter) with
        {
            Earlier = [new(new(2023, 3), TestFiles.Text("data/2023-24-Q3.csv", earlier))],
            Published = [new(2023, 3), new(2023, 4)],
            Corrections = TestFiles.Text("corrections.csv", """
                quarter,indicator,column,was,now,reason,who
                2023-24-Q3,Care leavers EET,Latest Value,61.6%,61.5%,it says so,A. Analyst
                2023-24-Q3,Re-referrals,Latest Value,24.2%,24.0%,it says something else,A. Analyst
                2023-24-Q3,Re-referrals,Latest Numerator,24,25,there is no such column,A. Analyst
                2023-24-Q3,Reviews,Latest Value,24.2%,24.0%,there is no such row,A. Analyst

                """),
        }).Problems));
    }

    [Fact]
    public static void Targets_of_a_year_are_looked_at_like_those_of_the_quarter() => Problems(
        quarter: "Indicator,Value Type,Polarity,Latest Period,Latest Value\nReviews,Percent,high,Q4 2023/24,87.4%\nEET,Percent,high,Q4 2023/24,60.6%\n",
        targets: "indicator,year,q1,q2,q3,q4,annual\nreviews,2023/24,,,,<54%,\neet,2023/24,,,,>100%,875\n");

    [Theory]
    [InlineData("2022-23-Q4 2023-24-Q1 2023-24-Q2 2023-24-Q3", "")]
    [InlineData("2022-23-Q3 2022-23-Q4 2023-24-Q1 2023-24-Q2", "Q3 2023/24")]
    [InlineData("2022-23-Q4 2023-24-Q1 2023-24-Q2", "")]                              // three in a row
    [InlineData("2022-23-Q1 2022-23-Q2 2022-23-Q3 2022-23-Q4", "Q1 2023/24 Q2 2023/24 Q3 2023/24")]
    [InlineData("2021-22-Q4 2022-23-Q1 2022-23-Q2 2022-23-Q3", "")]                   // a gap of a year
    [InlineData("2021-22-Q4 2022-23-Q1 2022-23-Q2 2022-23-Q3 2023-24-Q1 2023-24-Q2 2023-24-Q3", "Q4 2022/23")]
    [InlineData("2022-23-Q4 2023-24-Q2", "")]
    public static void A_quarter_without_a_file_is_named_where_the_year_before_it_has_all(
        string quarters, string expected) =>
        Assert.Equal(expected,
            string.Join(' ',
                Gaps(quarters, Quarter)
                    .Select(problem => problem.Message.Split(' ')[5] + " " + problem.Message.Split(' ')[6]
                        .TrimEnd(','))));

    [Fact]
    public static void A_quarter_that_the_next_file_has_in_its_columns_is_not_missed() => Assert.Empty(Gaps(
        "2022-23-Q3 2022-23-Q4 2023-24-Q1 2023-24-Q2",
        "Measure,Polarity,Q3 Actual 2023/24,Q4 Actual 2023/24\nCare leavers EET,high,61.6%,60.6%\n"));

    [Fact]
    public static void Nor_is_one_in_the_columns_of_the_reported_file() => Assert.Empty(Gaps(
        "2022-23-Q2 2022-23-Q3 2022-23-Q4 2023-24-Q1 2023-24-Q3",
        "Measure,Polarity,Q2 Actual 2023/24,Q4 Actual 2023/24\nCare leavers EET,high,61.6%,60.6%\n"));

    [Fact]
    public static void What_history_lacks_is_named() =>
        Approved.Text(TestFiles.Printed(Gaps("2022-23-Q3 2022-23-Q4 2023-24-Q1 2023-24-Q2", Quarter)));

    private static IEnumerable<Problem> Gaps(string quarters, string reported) =>
        DatasetReader.Read(TestFiles.Request(reported) with
        {
            Earlier =
        [
            .. quarters.Split(' ').Select(name => new EarlierFile(
                new(int.Parse(name[..4], CultureInfo.InvariantCulture), name[^1] - '0'),
                TestFiles.Text($"data/{name}.csv", Quarter))),
        ],
        }).Problems.Where(problem => problem.Code == "SR0169");

    [Theory]
    [InlineData("percent", "100%", "")]
    [InlineData("percent", "100", "")]
    [InlineData("percent", "100.1", "SR0117")]
    [InlineData("percent", "625%", "SR0117")]
    [InlineData("percent", "90-100", "")]
    [InlineData("percent", "90-101", "SR0117")]
    [InlineData("percent", ">120", "")]        // told of the reported quarter alone: no figure can meet it
    [InlineData("number", "625", "")]
    [InlineData("rate", "625", "")]
    public static void No_share_is_to_be_more_than_the_whole(string unit, string target, string code)
    {
        var read =
            DatasetReader.Read(TestFiles.Request("Indicator,Latest Period,Latest Value\nReviews,Q4 2023/24,60\n") with
            {
                Catalogue = TestFiles.Text("indicators.csv", $"id,name,unit,polarity\nreviews,Reviews,{unit},high\n"),
                Targets =
                TestFiles.Text("targets.csv", $"indicator,year,q1,q2,q3,q4,annual\nreviews,2024/25,,{target},,,\n"),
            });

        Assert.Equal(code, string.Join(' ', read.Problems.Select(problem => problem.Code)));
    }

    [Fact]
    public static void A_correction_of_an_indicator_without_a_row_says_so() => Problems(
        catalogue: "id,name\neet,Care leavers EET\nre-referrals,Re-referrals\nreviews,Reviews\n",
        corrections: "quarter,indicator,column,was,now,reason,who\n2023-24-Q4,reviews,Latest Value,1%,2%,late returns,A. Analyst\n");

    [Fact]
    public static void Corrections_and_overrides_of_an_earlier_quarter_without_a_file_are_named() => Approved.Text(
        TestFiles.Printed(DatasetReader.Read(TestFiles.Request(Quarter) with
        {
            Earlier =
            [
                new(new(2023, 2), TestFiles.Text(
                    "data/2023-24-Q2.csv",
                    "Measure,Polarity,Q1 Actual 2023/24,Q2 Actual 2023/24\nRe-referrals,low,24.1%,24.1%\n")),
            ],
            Published = [new(2023, 2), new(2023, 3), new(2023, 4), new(2024, 2)],
            Corrections = TestFiles.Text("corrections.csv", """
                quarter,indicator,column,was,now,reason,who
                2022-23-Q4,Re-referrals,Latest Value,24.1%,24.2%,a mistyped year,A. Analyst
                2023-24-Q1,Re-referrals,Q1 Actual 2023/24,24.1%,24.2%,in the columns of a wide file,A. Analyst
                2023-24-Q2,Re-referrals,Latest Value,24.1%,24.2%,in an earlier file,A. Analyst
                2023-24-Q3,Re-referrals,Latest Value,24.1%,24.2%,in a file that cannot be read,A. Analyst
                2024-25-Q1,Re-referrals,Latest Value,24.1%,24.2%,of a later quarter,A. Analyst

                """),
            Overrides = TestFiles.Text("overrides.csv", """
                quarter,indicator,rating,reason,who
                2022-23-Q4,Re-referrals,Green,a mistyped year,A. Analyst
                2023-24-Q1,Re-referrals,Green,in the columns of a wide file,A. Analyst
                2023-24-Q3,Re-referrals,Green,in a file that cannot be read,A. Analyst
                2024-25-Q1,Re-referrals,Green,of a later quarter,A. Analyst

                """),
        }).Problems));

    [Fact]
    public static void Facts_that_cannot_be_used_are_named() => Problems(facts: """
        name,value,n,m,note
        assessments_in_quarter,88.0%,1117,1269,
        Assessments in Quarter,88.0%,,,
        assessments_in_quarter,,1117,1269,again
        families,some,,,
        plans,90.0%,26,50,
        audits,,110,96,
        moves,,-5,9.5,
        visits,0.874,,,
        visits_made,0.87,87,100,
        calls,-5%,,,
        change,-5,,,
        gap,-0.5,,,
        homes,N/A,,,
        leavers,<5,,,
        pupils,,,,a note

        """);

    [Fact]
    public static void A_national_file_of_unknown_columns_is_named() =>
        Problems(benchmarks: [TestFiles.Text("benchmarks/la.csv", "authority,value\n855,1\n")]);

    [Fact]
    public static void Rows_of_national_values_that_cannot_be_read_are_named() => Problems(benchmarks:
    [
        TestFiles.Text("benchmarks/lait.csv", Lait
            + "RevCP,High,NA,NA,2023,Leicestershire,855,SC,East Midlands,94.3\n"
            + "RevCP,High,NA,NA,2023,Leicester,LA856,UA,East Midlands,94.3\n"
            + "RevCP,High,NA,NA,2023,Rutland,857,UA,East Midlands,about 90\n"
            + "RevCP,High,NA,NA,2023ish,Derby,831,UA,East Midlands,90\n"
            + "RevCP,High,NA,NA,2023,Derby\n"),
        TestFiles.Text("benchmarks/lait-again.csv", Lait
            + "RevCP,High,NA,NA,2022,Leicestershire,855,SC,East Midlands,94.3\n"),
    ]);

    [Fact]
    public static void Rows_of_neighbours_that_cannot_be_read_are_named() => Problems(benchmarks:
    [
        TestFiles.Text("benchmarks/neighbours.csv", """
            model,la_number,la_name,order,neighbour_la_number,neighbour_la_name,closeness
            april_2021,855,Leicestershire,1,803,South Gloucestershire,Extremely Close
            april2021,855,Leicestershire,2,937,Warwickshire,Very Close
            april_2021,855,Leicestershire,third,823,Central Bedfordshire,Very Close

            """),
    ]);

    [Fact]
    public static void Records_that_cannot_be_are_named() => Problems(records: """
        indicator,kind,value,period,since,source
        care-leavers-eet,highest,61.0%,2019-20-Q1,2035/36,Report
        care-leavers-eet,highest,61.0%,2024-25-Q1,2019/20,Report
        care-leavers-eet,highest,61.0%,2018-19-Q4,2019/20,Report
        care-leavers-eet,highest,61.0%,last year,2019/20,Report
        care-leavers-eet,highest,798%,2019-20-Q1,2019/20,Report
        care-leavers-eet,lowest,-1%,2019-20-Q1,2019/20,Report
        care-leavers-eet,highest,0.61,2019-20-Q1,2019/20,Report
        care-leavers-eet,highest,61.0%,2019-20-Q1,2019/20,Report
        care-leavers-eet,highest,61.0%,N/A,2019/20,Report

        """, quarter: "Indicator,Value Type,Polarity,Latest Period,Latest Value\nCare leavers EET,Percent,high,Q4 2023/24,60.6%\n");

    [Fact]
    public static void Fractions_among_the_targets_of_a_year_are_named() => Problems(targets: """
        indicator,year,q1,q2,q3,q4,annual
        care-leavers-eet,2023/24,>60%,>61%,>0.6,>0.62,0.65

        """, quarter: "Indicator,Value Type,Polarity,Latest Period,Latest Value\nCare leavers EET,Percent,high,Q4 2023/24,60.6%\n");

    private static void Problems(
        string? catalogue = null,
        string? corrections = null,
        string? facts = null,
        string? targets = null,
        string? records = null,
        string? overrides = null,
        InputFile[]? benchmarks = null,
        string quarter = Quarter,
        [CallerMemberName] string test = "") => Approved.Text(
            TestFiles.Printed(DatasetReader.Read(TestFiles.Request(quarter) with
            {
                Catalogue = catalogue is null ? null : TestFiles.Text("indicators.csv", catalogue),
                Corrections = corrections is null ? null : TestFiles.Text("corrections.csv", corrections),
                Targets = targets is null ? null : TestFiles.Text("targets.csv", targets),
                Overrides = overrides is null ? null : TestFiles.Text("overrides.csv", overrides),
                Records = records is null ? null : TestFiles.Text("records.csv", records),
                Facts = facts is null ? null : TestFiles.Text("facts/2023-24-Q4.csv", facts),
                Benchmarks = [.. benchmarks ?? []],
            }).Problems),
            test: test);
}
