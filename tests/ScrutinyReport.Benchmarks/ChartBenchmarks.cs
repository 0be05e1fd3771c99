using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using ScrutinyReport.Documents;
using ScrutinyReport.Foundation;
using ScrutinyReport.Foundation.Charts;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Benchmarks;

/// <summary>
/// What a chart of each kind costs in a Word file and on a page, and what forty spark lines in a table do.
/// </summary>
[InProcess]    // a build of its own would be held to rules that generated code does not keep
[MemoryDiagnoser]
public class ChartBenchmarks
{
    private const int Quarters = 16;
    private const int Authorities = 151;
    private const int Rows = 40;

    private static readonly DocumentProperties Properties = new()
    {
        Title = "Charts",
        Subject = "",
        Author = "",
        Keywords = [],
        Header = "",
        Notice = "",
        Created = new(2024, 6, 4),
    };

    private readonly HouseStyle style = HouseStyle.Read(StarterStyle.Write().Content, "house-style.docx").Value!;
    private Document document = new(Properties, []);

    [Params("no chart", "trend", "standing", "quadrant", "ratings", "40 rows", "40 spark lines")]
    public string Holds { get; set; } = "";

    [GlobalSetup]
    public void Make() => document = new(Properties, [new Paragraph(Words("One paragraph.")), .. Blocks()]);

    [Benchmark]
    public int Docx() => DocxWriter.Write(document, style).Content.Length;

    [Benchmark]
    public int Html() => HtmlWriter.Write(document).Content.Length;

    private ImmutableArray<Block> Blocks() => Holds switch
    {
        "trend" => [new ChartBlock(new TrendChart
        {
            Title = "Trend",
            Alternative = "Rose",
            Name = "Own",
            TimeAxis = "Quarter",
            ValueAxis = "Percentage",
            Points = Points(0),
            Levels = [new("Target", Share(90)), new("England", Share(85))],
        })],
        "standing" => [new ChartBlock(new StandingChart
        {
            Title = "Standing",
            Alternative = "Third",
            NameAxis = "Local authority",
            ValueAxis = "Percentage",
            Bands = ["Top quartile", "Second quartile", "Third quartile", "Bottom quartile"],
            Bars = [.. Authority.Select(i =>
                new StandingBar($"Authority {i}", Share(100 - (i / 2m)), i * 4 / Authorities, i == 70))],
            Average = new("England", Share(70)),
        })],
        "quadrant" => [new ChartBlock(new QuadrantChart
        {
            Title = "Quadrant",
            Alternative = "Second",
            NameAxis = "Local authority",
            AcrossAxis = "Across",
            UpAxis = "Up",
            Others = "Others",
            Points = [.. Authority.Select(i =>
                new QuadrantPoint($"Authority {i}", Share(i), Share(i * 37 % Authorities), i == 70))],
            AcrossMiddle = new("Middle", Share(75)),
            UpMiddle = new("Middle", Share(75)),
        })],
        "ratings" => [new ChartBlock(new RatingsChart
        {
            Title = "Ratings",
            Alternative = "Six",
            NameAxis = "Rating",
            CountAxis = "Indicators",
            Bars = [new(new("Green", Tone.Good), Share(6)), new(new("Amber", Tone.Fair), Share(4)),
                new(new("Red", Tone.Poor), Share(1))],
        })],
        "40 rows" => [Table(_ => Words("Rose"))],
        "40 spark lines" => [Table(Spark)],
        _ => [],
    };

    private static TableBlock Table(Func<int, Line> cell) => new(new(
        [new(Words("Indicator"), Alignment.Left), new(Words("Over time"), Alignment.Left)],
        [.. Enumerable.Range(0, Rows).Select(row => new Row([Words($"Indicator {row}"), cell(row)]))]));

    private static Line Spark(int row)
    {
        var spark = new SparkLine
        {
            Title = $"Indicator {row}",
            Alternative = "Rose",
            TimeAxis = "Quarter",
            Points = Points(row)
        };
        return new([new SparkLineInline(spark, spark.Alternative)]);
    }

    private static IEnumerable<int> Authority => Enumerable.Range(0, Authorities);

    private static ImmutableArray<ChartPoint> Points(int row) =>
        [.. Enumerable.Range(0, Quarters).Select(i => new ChartPoint($"Q{i}", Share(60 + (((i * 7) + row) % 30))))];

    private static Figure Share(decimal number) =>
        new(number, new(1, Unit.Percent), new FromCell(Place.WholeFile("data/2023-24-Q4.csv"), "Latest Value", "1"));

    private static Line Words(string words) => new([new Text(words)]);
}
