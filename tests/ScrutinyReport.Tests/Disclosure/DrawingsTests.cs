using System.Xml.Linq;
using ScrutinyReport.Documents;
using ScrutinyReport.Foundation;
using ScrutinyReport.Foundation.Charts;
using ScrutinyReport.Tests.Writing;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Tests.Disclosure;

/// <summary>
/// The attacker's ruler: a small count that a drawing alone gives away is found, in every way that a drawing can hold
/// it. Else that nothing is found elsewhere would say nothing.
/// </summary>
public static class DrawingsTests
{
    private const string Small = "custody n 3: 3";

    [Theory]
    [InlineData("a line and nothing else", "circle", "bold")]
    [InlineData("dots and nothing else", "path", "bold")]
    [InlineData("the words at a point", "path", "circle")]
    public static void A_small_count_that_is_drawn_is_found(string what, params string[] without)
    {
        var page = Page(new ChartBlock(Trend));
        page.Descendants().Where(element => without.Contains(element.Name.LocalName)
            || (without.Contains("bold") && (string?)element.Attribute("font-weight") == "bold")).Remove();
        Assert.Equal($"{what}: {Small}", $"{what}: {string.Join(", ", Wins(Drawings.Read(page)))}");
    }

    [Fact]
    public static void A_small_count_in_an_attribute_is_found()
    {
        var page = Page(new ChartBlock(Trend));
        var drawing = page.Descendants().Single(element => element.Name.LocalName == "svg");
        drawing.Elements().Where(element => element.Name.LocalName is not ("title" or "desc")).Remove();
        Assert.Empty(Wins(Drawings.Read(page)));
        drawing.Add(new XElement(drawing.Name.Namespace + "g", new XAttribute("data-point", "Q4 2023/24 | 3")));
        Assert.Equal([Small], Wins(Drawings.Read(page)));
    }

    [Fact]
    public static void A_small_count_in_the_middle_of_a_spark_line_is_found()
    {
        var spark = new SparkLine
        {
            Title = "custody",
            Alternative = "Rose from 8 in Q3 2022/23 to 6 in Q1 2023/24",
            TimeAxis = "Quarter",
            Points = Points(8, 1, 6),
        };
        var told = spark with { Alternative = "Fell from 8 in Q1 2023/24 to 6 in Q3 2023/24" };
        Assert.Empty(Readings(spark));
        Assert.Equal(["[data] Q1 2023/24 | 8", "[data] Q2 2023/24 | 1", "[data] Q3 2023/24 | 6"], Readings(told));

        static string[] Readings(SparkLine spark) =>
        [
            .. Drawings.Read(Page(new Paragraph(new([new SparkLineInline(spark, spark.Alternative)]))))
                .Where(line => line.StartsWith("[data]", StringComparison.Ordinal)),
        ];
    }

    [Fact]
    public static void A_point_that_is_withheld_is_drawn_nowhere()
    {
        var page = Page(new ChartBlock(Trend with
        {
            Points = [.. Trend.Points.Take(3),
            Trend.Points[3] with { Value = null }]
        }));
        var read = Drawings.Read(page).ToArray();
        Assert.Contains("[data] Q3 2023/24 | 8", read);
        Assert.DoesNotContain(read, line => line.Contains("Q4", StringComparison.Ordinal));
        Assert.Empty(Wins(read));
    }

    private static TrendChart Trend => new()
    {
        Title = "custody",
        Alternative = "Words that tell nothing",
        Name = "Exampleshire",
        TimeAxis = "Quarter",
        ValueAxis = "Number",
        Points = Points(8, 6, 8, 3),
    };

    private static IEnumerable<string> Wins(IEnumerable<string> read) =>
        new Attacker(Secrets.Chosen, "QUARTER 3\n" + string.Join('\n', read)).Wins();

    private static XElement Page(Block block) => HtmlFile.Page(HtmlWriter.Write(new(Paper.Properties, [block])));

    private static System.Collections.Immutable.ImmutableArray<ChartPoint> Points(params int[] counts) =>
    [
        .. counts.Select((count, i) => new ChartPoint(
            $"Q{i + 1} 2023/24", new(count, new(0), new Written(Place.WholeFile("test"))))),
    ];
}
