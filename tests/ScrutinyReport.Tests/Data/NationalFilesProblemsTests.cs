using System.Globalization;
using System.Runtime.CompilerServices;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Tests.Data;

/// <summary>What is said of national files that cannot be read as they are, and of keys that find nothing.</summary>
public static class NationalFilesProblemsTests
{
    private const string Lait = "measure_short,polarity,dps,no_quartile,year,area,la_number,la_type,region,value\n";

    private const string Tidy = """
        time_period,geographic_level,region_name,old_la_code,new_la_code,la_name,age,breakdown,count,percent
        2025,Local authority,East Midlands,855,E10000018,Leicestershire,17 to 18 years,Suitable,40,91
        2025,Local authority,East Midlands,855,E10000018,Leicestershire,19 to 21 years,Suitable,50,88
        2025,Local authority,East Midlands,855,E10000018,Leicestershire,19 to 21 years,Unsuitable,4,7

        """;

    [Fact]
    public static void A_file_with_a_column_of_another_name_says_what_is_expected() => Problems(
        [TestFiles.Text("benchmarks/lait.csv",
            Lait.Replace("la_number", "la_nummer", StringComparison.Ordinal) + "\n")]);

    [Fact]
    public static void A_file_that_lacks_a_column_says_which() => Problems(
        [TestFiles.Text("benchmarks/tidy.csv", Tidy.Replace("old_la_code,", "", StringComparison.Ordinal))]);

    [Fact]
    public static void A_year_notation_that_nobody_has_seen_is_named_once() => Problems(
        [
            TestFiles.Text("benchmarks/lait.csv", Lait
                + "RevCP,High,NA,NA,FY23,Leicestershire,855,SC,East Midlands,94.3\n"
                + "RevCP,High,NA,NA,FY23,Derby,831,UA,East Midlands,94.3\n"),
            TestFiles.Text("benchmarks/tidy.csv", Tidy.Replace("2025,", "202513,", StringComparison.Ordinal)),
        ],
        ["tidy:percent|age=19 to 21 years|breakdown=Suitable"]);

    [Fact]
    public static void An_area_or_a_year_twice_is_named() => Problems(
        [
            TestFiles.Text("benchmarks/lait.csv", Lait
                + "RevCP,High,NA,NA,2023,Leicestershire,855,SC,East Midlands,94.3\n"
                + "RevCP,High,NA,NA,2023,Leicestershire,855,SC,East Midlands,94.4\n"
                + "RevCP,High,NA,NA,2023 (Rev),Leicestershire,855,SC,East Midlands,94.5\n"),
        ]);

    [Fact]
    public static void A_measure_in_two_files_is_named() => Problems(
        [
            TestFiles.Text("benchmarks/lait-2022.csv",
                Lait + "RevCP,High,NA,NA,2022,Derby,831,UA,East Midlands,94.3\n"),
            TestFiles.Text("benchmarks/lait-2023.csv",
                Lait + "RevCP,High,NA,NA,2023,Derby,831,UA,East Midlands,94.3\n"),
            TestFiles.Text("benchmarks/tidy_to_2024.csv", Tidy),
            TestFiles.Text("benchmarks/tidy_to_2025.csv", Tidy),
        ],
        ["tidy:percent|age=19 to 21 years|breakdown=Suitable"]);

    [Fact]
    public static void Keys_of_tidy_files_that_find_nothing_are_named() => Problems(
        [TestFiles.Text("benchmarks/tidy.csv", Tidy), TestFiles.Text("benchmarks/other.csv", Tidy)],
        [
            "tdiy:percent",
            "tidy:precent",
            "tidy:percent",
            "tidy:percent|age=19 to 21 years",
            "tidy:percent|age=19 to 20 years|breakdown=Suitable",
            "tidy:percent|aeg=19 to 21 years",
            "tidy:percent|age=17 to 18 years|breakdown=Unsuitable",
        ]);

    [Fact]
    public static void A_list_of_nine_neighbours_is_named() => Problems(
        [
            TestFiles.Text(
                "benchmarks/neighbours.csv",
                "model,la_number,la_name,order,neighbour_la_number,neighbour_la_name,closeness\n"
                    + string.Concat(Enumerable.Range(1, 9).Select(order => string.Create(
                        CultureInfo.InvariantCulture,
                        $"may_2025,855,Leicestershire,{order},{800 + order},Somewhere,Close\n")))),
        ]);

    private static void Problems(InputFile[] files, string[]? keys = null, [CallerMemberName] string test = "")
    {
        var problems = new List<Problem>();
        BenchmarkReader.Read(
            [.. files],
            [.. (keys ?? []).Select(key => new MeasureAsked(key, Place.WholeFile("indicators.csv")))],
            _ => true,
            problems);
        Approved.Text(TestFiles.Printed(problems), test: test);
    }
}
