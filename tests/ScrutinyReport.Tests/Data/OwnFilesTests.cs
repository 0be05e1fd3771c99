using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Tests.Data;

/// <summary>Catalogue, corrections, facts and national files that are as they should be.</summary>
public static class OwnFilesTests
{
    private const string Quarter =
        "Indicator,Value Type,Polarity,Latest Period,Latest Value,Target\nCare leavers\u2019 EET,Percent,High = Good,Q4 2023/24,60.6%,>54.0%\n";

    [Fact]
    public static void The_catalogue_describes_an_indicator_that_the_quarter_file_calls_by_an_alias()
    {
        var read = DatasetReader.Read(TestFiles.Request(Quarter) with
        {
            Catalogue = TestFiles.Text("indicators.csv", """
                id,name,aliases,subject,numerator,denominator,unit,decimals,polarity,frequency,basis,lag,tolerance,comparison,section,group,benchmark,from,to,owner
                eet,Care leavers in work,CARE LEAVERS' EET|Leavers EET,the percentage of care leavers,young person|young people,leaver,percent,2,high,quarterly,snapshot,1,0.3,both,safe,leavers,CareLeaverEET,2019-20-Q1,Q4 2029/30,J. Moore

                """),
        });
        Assert.Empty(read.Problems);
        var indicator = Assert.Single(read.Value!.Observations).Indicator;
        Assert.Equal(
            new Indicator
            {
                Id = "eet",
                Name = "Care leavers in work",
                Aliases = indicator.Aliases,
                Subject = "the percentage of care leavers",
                Numerator = new("young person", "young people"),
                Denominator = new("leaver", "leaver"),
                Kind = ValueKind.Percent,
                Decimals = 2,
                Polarity = Polarity.HighIsGood,
                Frequency = Frequency.Quarter,
                Basis = Basis.Snapshot,
                Lag = 1,
                Tolerance = 0.3m,
                ComparedWith = ComparedWith.Both,
                Section = "safe",
                Group = "leavers",
                Benchmark = "CareLeaverEET",
                From = new Quarter(2019, 1),
                To = new Quarter(2029, 4),
                Owner = "J. Moore",
                Place = indicator.Place,
            },
            indicator);
        Assert.Equal(["CARE LEAVERS' EET", "Leavers EET"], indicator.Aliases.AsEnumerable());
        Assert.Equal(("60.60%", ">54.00%"),
            (read.Value.Observations[0].Latest.Figure!.Shown, read.Value.Observations[0].Target!.Shown));
    }

    [Fact]
    public static void A_row_with_a_name_alone_is_an_indicator_where_the_catalogue_knows_it_and_an_outcome_elsewhere()
    {
        var read = DatasetReader.Read(TestFiles.Request("Indicator,Latest Value\nSafe,\nPlans,12\nVisits,\n") with
        {
            Catalogue = TestFiles.Text("indicators.csv", "id,name\nplans,Plans\nvisits,Visits\n"),
        });
        Assert.Empty(read.Problems);
        Assert.Equal(
            ["plans: 12, Safe", "visits: , Safe"],
            read.Value!.Observations.Select(one => $"{one.Indicator.Id}: {one.Latest.Figure?.Shown}, {one.Outcome}"));
    }

    [Fact]
    public static void A_correction_changes_the_figure_and_stays_on_its_cell()
    {
        var read = DatasetReader.Read(TestFiles.Request(Quarter) with
        {
            Corrections = TestFiles.Text("corrections.csv", """
                quarter,indicator,column,was,now,reason,who
                2023-24-Q4,Care leavers' EET,Current value,60.6%,61.1%,late returns,A. Analyst
                2024-25-Q1,Care leavers' EET,Latest Value,12%,13%,of another quarter,A. Analyst

                """),
        });
        Assert.Empty(read.Problems);
        var latest = read.Value!.Observations[0].Latest;
        Assert.Equal(("61.1%", "late returns"), (latest.Figure!.Shown, latest.Cell!.Correction!.Reason));
        Assert.Equal("60.6%", Text(latest.Cell.Place));
        Assert.Equal(2, read.Value.Corrections.Length);
    }

    [Fact]
    public static void Facts_are_figures_by_name_with_their_cells()
    {
        var read = DatasetReader.Read(TestFiles.Request(Quarter) with
        {
            Facts = TestFiles.Text(
                "facts/2023-24-Q4.csv",
                "name,value,n,m,note\nassessments_in_quarter,88.0%,\"1,117\",\"1,269\",in the quarter alone\nfamilies,435,,,\n"),
        });
        Assert.Empty(read.Problems);
        var fact = read.Value!.Facts[0];
        Assert.Equal(
            ("assessments_in_quarter", "88.0%", "1,117", "1,269"),
            (fact.Name, fact.Value!.Shown, fact.Numerator!.Shown, fact.Denominator!.Shown));
        Assert.Equal("88.0%", Text(Assert.IsType<FromCell>(fact.Value.Origin).Place));
        Assert.Equal("435", read.Value.Facts[1].Value!.Shown);
    }

    [Fact]
    public static void National_values_are_normalised_and_know_their_cells()
    {
        var read = DatasetReader.Read(TestFiles.Request(Quarter) with
        {
            Benchmarks =
            [
                TestFiles.Text("benchmarks/lait.csv",
                    "measure_short,polarity,dps,no_quartile,year,area,la_number,la_type,region,value\r\n"
                    + "A,Low,NA,NA,2023,\"Bournemouth, Christchurch and Poole\",839,UA,South West,18.899999999999999\r\n"
                    + "A,Low,NA,NA,2022/23,England,970,NA,NA,-\r\n"
                    + "A,Low,NA,NA,2022/23,Yorkshire and the Humber,982,NA,NA,7.0000000000000007E-2\r\n"
                    + "B,Low,NA,Y,2016,Barnet,302,OLB,Outer London,5\r\n"),
                TestFiles.Sample("benchmarks/neighbours.csv"),
            ],
        });
        Assert.Empty(read.Problems);
        var set = read.Value!.Benchmarks;
        Assert.Equal((true, false), (set.Measures["A"].HasQuartiles, set.Measures["B"].HasQuartiles));
        Assert.Equal(["2023", "2022/23"],
            set.Measures["A"].Years.OrderByDescending(year => year.Period.ToString()).Select(year =>
            year.Period.ToString()));
        var values = set.Measures["A"].Years.SelectMany(year => year.Values).ToDictionary(value => value.Authority);
        Assert.Equal((18.9m, "UA", "South West"), (values[839].Number, values[839].Type, values[839].Region));
        Assert.Equal("18.899999999999999", Text(values[839].Line.Place));
        Assert.Equal(2, values[839].Line.Place.Line);
        Assert.Equal((null, "", ""), (values[970].Number, values[970].Type, values[970].Region));
        Assert.Equal(0.07m, values[982].Number);
        var neighbours = set.Neighbours.Find(NeighbourModel.April2021, 855)!;
        Assert.Equal((10, 803, "South Gloucestershire"),
            (neighbours.Length, neighbours[0].Authority, neighbours[0].Name));
    }

    private static string Text(Place place) => place.Source!.Text.Substring(place.Start, place.Length);
}
