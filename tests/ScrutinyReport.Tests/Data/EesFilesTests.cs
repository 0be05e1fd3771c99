using System.Text;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Tests.Data;

/// <summary>Tidy files of Explore Education Statistics, in the forms in which they are published.</summary>
public static class EesFilesTests
{
    private const string Geography =
        "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,"
        + "old_la_code,new_la_code,la_name";

    [Fact]
    public static void A_column_is_read_by_area_and_year_with_every_symbol() => Assert.Equal(
        [
            "2022/23 825 Buckinghamshire SC South East 12.5",
            "2022/23 970 England   18.9",
            "2023/24 825 Buckinghamshire UA South East 0.07",
            "2023/24 370 Barnsley MD Yorkshire and The Humber -",
            "2023/24 371 Doncaster MD Yorkshire and The Humber 0",
            "2023/24 372 Rotherham MD Yorkshire and The Humber 0",
            "2023/24 202 Camden ILB Inner London -",
            "2023/24 301 Barking and Dagenham OLB Outer London -",
            "2023/24 909 Cumbria SC North West -",
            "2023/24 982 Yorkshire and The Humber   17.5",
            "2023/24 970 England   -",
        ],
        Rows("tidy:percent", "\uFEFF" + $"""
            {Geography},count,percent
            202223,Academic year,Local authority,E92000001,England,E12000008,South East,825,E10000002,Buckinghamshire,5,12.5
            202223,Academic year,National,E92000001,England,,,,,,5,18.899999999999999
            202324,Academic year,Local authority,E92000001,England,E12000008,South East,825,E06000060,Buckinghamshire,5,7.0000000000000007E-2
            202324,Academic year,Local authority,E92000001,England,E12000003,Yorkshire and the Humber,370,E08000016,Barnsley,5,u
            202324,Academic year,Local authority,E92000001,England,E12000003,Yorkshire and The Humber,371,E08000017,Doncaster,5,k
            202324,Academic year,Local authority,E92000001,England,E12000003,Yorkshire and The Humber,372,E08000018,Rotherham,5,low
            202324,Academic year,Local authority,E92000001,England,E13000001,Inner London,202,E09000007,Camden,5,..
            202324,Academic year,Local authority,E92000001,England,E13000002,Outer London,301,E09000002,Barking and Dagenham,5,NA
            202324,Academic year,Local authority,E92000001,England,E12000002,North West,909,E10000006,Cumbria,5,z
            202324,Academic year,Local authority district,E92000001,England,E12000002,North West,,,Carlisle,5,3
            202324,Academic year,Regional,E92000001,England,E12000003,Yorkshire and the Humber,,,,5,17.5
            202324,Academic year,National,E92000001,England,,,,,,5,:
            """.ReplaceLineEndings("\r\n")));

    [Fact]
    public static void Filters_choose_the_rows_and_columns_may_stand_in_any_order() => Assert.Equal(
        ["2025 855 Leicestershire SC East Midlands 88"],
        Rows("tidy:percent | breakdown = Suitable | age=19 to 21 years", """
            la_name,new_la_code,old_la_code,age,breakdown,percent,region_name,geographic_level,time_period
            Leicestershire,E10000018,855,17 to 18 years,Suitable,91,East Midlands,Local authority,2025
            Leicestershire,E10000018,855,19 to 21 years,Suitable,88,East Midlands,Local authority,2025
            Leicestershire,E10000018,855,19 to 21 years,Unsuitable,7,East Midlands,Local authority,2025

            """));

    [Fact]
    public static void A_file_is_named_in_full_or_by_its_beginning()
    {
        Assert.Single(Rows("d5_cpps:percent", Small, "benchmarks/d5_cpps_2013_to_2025.csv"));
        Assert.Single(Rows("d5_cpps_2013_to_2025:percent", Small, "benchmarks/d5_cpps_2013_to_2025.csv"));
    }

    [Fact]
    public static void A_value_knows_its_cell()
    {
        var value = Measure("tidy:percent", Small, "benchmarks/tidy.csv").Years[0].Values[0];
        Assert.Equal((2, 32, 2), (value.Line.Place.Line, value.Line.Place.Column, value.Line.Place.Length));
    }

    [Fact]
    public static void The_notes_of_years_are_kept() => Assert.Equal(
        ["2018 (revised)", "2025 (provisional)"],
        Measure("tidy:percent", """
            time_period,geographic_level,region_name,old_la_code,new_la_code,la_name,percent
            2025 (prov),National,,,,,1
            2018 (Rev),National,,,,,2

            """, "benchmarks/tidy.csv").Years.Select(year => year.Shown));

    private const string Small =
        "time_period,geographic_level,region_name,old_la_code,new_la_code,la_name,percent\n2025,National,East Midlands,,,,88\n";

    private static IEnumerable<string> Rows(string key, string text, string path = "benchmarks/tidy.csv") =>
        Measure(key, text, path).Years.SelectMany(year => year.Values.Select(value =>
            $"{year.Period} {value.Authority} {value.Area} {value.Type} {value.Region} "
                + (value.Number is { } number ? new Display(2).Of(number).TrimEnd('0').TrimEnd('.') : "-")));

    private static BenchmarkMeasure Measure(string key, string text, string path)
    {
        var problems = new List<Problem>();
        var set = BenchmarkReader.Read(
            [new(path, Encoding.UTF8.GetBytes(text))], [new(key, Place.WholeFile("indicators.csv"))], _ =>
                true, problems);
        Assert.Empty(problems);
        return set.Measures[key];
    }
}
