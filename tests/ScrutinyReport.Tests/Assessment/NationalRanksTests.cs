using System.Collections.Immutable;
using System.Globalization;
using ScrutinyReport.Assessment;
using ScrutinyReport.Cli;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Tests.Data;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Tests.Assessment;

/// <summary>
/// Ranks of all authorities, against the second computation of tests/verification/rank.py and at the edges.
/// </summary>
public static class NationalRanksTests
{
    // The program divides in decimals of 28 digits; the second computation in fractions.
    private const decimal MeanTolerance = 0.000000000000000001m;

    private const string Lait = "measure_short,polarity,dps,no_quartile,year,area,la_number,la_type,region,value\n";

    [Fact]
    public static void Every_authority_of_a_slice_is_ranked_as_the_second_computation_ranks_it()
    {
        var set = Read([Slice("lait_39_measures.csv"), Slice("statistical_neighbours_long.csv")]);
        var ours = Csv(Ranking.Of(set, new() { Measure = "all", Year = "all" }).Value!);
        var expected = Table(TestText("expected.csv"));
        Assert.Equal(161, expected.Count);
        Assert.Equal(expected.Keys.Order(), ours.Keys.Order());
        Assert.All(expected, row => Assert.All(row.Value, field =>
        {
            var got = ours[row.Key][field.Key];
            Assert.True(
                field.Key == "neighbour_mean" && field.Value.Length > 0
                    ? Math.Abs(Number(got) - Number(field.Value)) < MeanTolerance
                    : got == field.Value,
                $"{row.Key} {field.Key}: `{got}`, by the second computation `{field.Value}`");
        }));
    }

    [Theory]
    [InlineData("Low", "1", "2")]     // on Q25, on Q50
    [InlineData("High", "4", "3")]
    public static void A_value_with_noise_exactly_on_a_cut_point_falls_on_its_right_side(
        string polarity, string onQ25, string onQ50)
    {
        var values =
            new[] { "17.5", "18.899999999999999", "20.100000000000001", "21.3", "18.9", "25", "20.1", "30", "40" };
        var rows = values.Select((value, i) => string.Create(
            CultureInfo.InvariantCulture, $"A,{polarity},NA,NA,2023,Area {i},{800 + i},UA,South West,{value}\n"));
        var ours = Csv(Ranking.Of(
            Read([TestFiles.Text("lait.csv", Lait + string.Concat(rows))]), new() { Measure = "A" }).Value!);
        Assert.Equal(("18.9", "20.1"), (ours[("A", "2023", "801")]["q25"], ours[("A", "2023", "801")]["q50"]));
        Assert.Equal(
            [onQ25, onQ25, onQ50, onQ50],
            new[] { "801", "804", "802", "806" }.Select(number => ours[("A", "2023", number)]["quartile"]));
    }

    [Fact]
    public static void A_rank_that_is_looked_up_is_the_rank_that_is_counted()
    {
        foreach (var values in new decimal[][] { [1], [2, 1], [1, 2, 2, 3], [5, 5, 5], [9, 7, 7, 1, 0, -3] })
        {
            var group = new RankedGroup([.. values.Order()]);
            foreach (var (value, polarity) in from value in values
                                              from polarity in Enum.GetValues<Polarity>()
                                              select (value, polarity))
            {
                Assert.Equal(RankRule.Of(value, values, polarity), group.Rank(value, polarity));
            }
        }
    }

    [Theory]
    [InlineData("all", "all authorities", 23)]
    [InlineData("county", "county councils", 5)]
    [InlineData("unitary", "unitary authorities", 13)]
    [InlineData("metropolitan", "metropolitan districts", 5)]
    [InlineData("east midlands", "authorities of the East Midlands", 11)]
    [InlineData("855,856,857", "the chosen authorities", 3)]
    [InlineData("type", null, 23)]
    [InlineData("region", null, 23)]
    [InlineData("neighbours", null, 23)]
    public static void A_group_has_a_name_and_a_size(string words, string? name, int authorities)
    {
        var set = Read([Slice("lait_39_measures.csv"), Slice("statistical_neighbours_long.csv")]);
        var ranked = Ranking.Of(
            set, new() { Measure = "PrevRegCPR", Comparators = Comparators.Read(words)! }).Value!.Years.Single();
        Assert.Equal(name, ranked.GroupName);
        Assert.Equal(authorities, ranked.Rows.Count);
        Assert.All(ranked.Rows.Where(row => row.Rank is not null),
            row => Assert.InRange(row.Rank!.Value, 1, row.Group.Count));
    }

    [Fact]
    public static void An_authority_that_appears_or_disappears_has_a_row_in_every_year()
    {
        var rows = Csv(Ranking.Of(
            Read(
            [
                TestFiles.Text("lait.csv", Lait
                    + "A,Low,NA,NA,2022,Cumbria,909,SC,North West,12\n"
                    + "A,Low,NA,NA,2023,Cumberland,942,UA,North West,14\n"
                    + "A,Low,NA,NA,2023,England,970,NA,NA,13\n"),
            ]),
            new() { Measure = "A", Year = "all" }).Value!);
        string[] columns = ["value", "previous", "change", "rank", "of", "england"];
        Assert.Equal(
            ["2022 909: 12 - - 1 1 -", "2022 942: - - - - 1 -", "2023 909: - 12 - - 1 13", "2023 942: 14 - - 1 1 13"],
            rows.Select(row => $"{row.Key.Year} {row.Key.Number}: "
                + string.Join(' ', columns.Select(column => row.Value[column] is "" ? "-" : row.Value[column]))));
    }

    [Fact]
    public static void What_is_asked_for_and_not_there_is_named()
    {
        var set = Read([Slice("lait_39_measures.csv")]);
        var asked = new RankQuestion[]
        {
            new() { Measure = "PrevRegCRP" },
            new() { Measure = "PrevRegCPR", Year = "2031" },
            new() { Measure = "PrevRegCPR", Comparators = Comparators.Read("855,999")! },
        };
        Approved.Text(TestFiles.Printed(
        [
            .. asked.SelectMany(question => Ranking.Of(set, question).Problems),
            .. Ranking.Of(BenchmarkSet.Empty, new() { Measure = "all" }).Problems,
            AssessmentProblems.NotAGroup("countty", Comparators.Words),
            AssessmentProblems.NoPolarity("tidy:percent"),
        ]));
    }

    private static BenchmarkSet Read(ImmutableArray<InputFile> files)
    {
        var problems = new List<Problem>();
        var set = BenchmarkReader.Read(files, [], _ => true, problems);
        Assert.Empty(problems);
        return set;
    }

    private static Dictionary<(string Measure, string Year, string Number), Dictionary<string, string>> Csv(Ranking ranking)
    {
        using var text = new StringWriter();
        RankCsv.Write(ranking, text);
        return Table(text.ToString());
    }

    private static Dictionary<(string Measure, string Year, string Number), Dictionary<string, string>> Table(string text)
    {
        var rows = CsvTable.Parse(new("ranks.csv", text), []).Rows.Where(row => row.Length > 1).ToArray();
        var headings = rows[0].Cells.Select(cell => cell.Text).ToArray();
        return rows[1..].ToDictionary(
            row => (row[0].Text, row[1].Text, row[2].Text),
            row => headings.Zip(row.Cells).Skip(3).ToDictionary(pair => pair.First, pair => pair.Second.Text));
    }

    private static InputFile Slice(string name) => TestFiles.Text(name, TestText(name));

    private static string TestText(string name) =>
        File.ReadAllText(Checkout.At("tests/ScrutinyReport.Tests/Assessment/Files/national-slice/" + name));

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
