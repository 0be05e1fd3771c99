using ScrutinyReport.Documents;
using ScrutinyReport.Foundation;
using ScrutinyReport.Foundation.Charts;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Tests.Writing;

/// <summary>Each figure of a Word file leads to its cells (DESIGN 3), and says no more than the page does.</summary>
public static class FigureListTests
{
    private const string List = "customXml/item1.xml";

    private static readonly SourceText Quarter = new("data/2023-24-Q4.csv", "Indicator,Latest\nReviews,87.43%\n");

    [Fact]
    public static void Figures_are_listed_in_their_order_with_their_cells() =>
        Approved.Text(DocxFile.Readable(DocxFile.Part(Write(new()), List)));

    [Fact]
    public static void Every_point_of_every_chart_is_listed_under_its_drawing()
    {
        var document = new Document(Paper.Properties,
        [
            .. SampleCharts.All.OfType<Chart>()
                .Where(chart => chart is not SparkLine)
                .Select(chart => new ChartBlock(chart)),
            new Paragraph(new([new SparkLineInline(SampleCharts.Spark, SampleCharts.Spark.Alternative)])),
        ]);
        var file = DocxWriter.Write(document, Paper.Style);
        var listed = DocxFile.Part(file, List).Elements().ToArray();
        Assert.Equal(
            DocxFile.Body(file).Descendants().Where(element => element.Name.LocalName == "docPr")
                .Select(drawing => ((string?)drawing.Attribute("name"), (string?)drawing.Attribute("title"))),
            listed.Select(chart => ((string?)chart.Attribute("name"), (string?)chart.Attribute("title"))));
        Approved.Text(DocxFile.Readable(listed));
    }

    [Fact]
    public static void A_figure_is_marked_by_a_bookmark_that_nobody_sees() =>
        Approved.Text(DocxFile.Readable(DocxFile.Body(Write(new())).Elements().Take(1)));

    [Fact]
    public static void A_locked_figure_stands_in_a_content_control_without_a_frame()
    {
        var file = Write(new() { IsLocked = true });
        Assert.Empty(DocxFile.Faults(file));
        Approved.Text(DocxFile.Readable(DocxFile.Body(file).Elements().Take(1)));
    }

    [Fact]
    public static void Everything_is_valid_with_locked_figures()
    {
        var locked = Everything.Document with
        {
            Properties = Everything.Document.Properties with { Figures = new() { IsLocked = true } },
        };
        Assert.Empty(DocxFile.Faults(DocxWriter.Write(locked, Paper.Style)));
    }

    [Fact]
    public static void Columns_are_told_only_where_nothing_is_withheld()
    {
        var list = DocxFile.Part(Write(new() { TellsColumns = false }), List);
        Assert.DoesNotContain(list.Descendants(), element => element.Attribute("column") is not null);
    }

    /// <summary>
    /// A cell is put down once and then again; one that was read under another heading, or corrected, is not the same.
    /// </summary>
    [Fact]
    public static void A_cell_that_several_figures_come_from_is_whole_in_each()
    {
        FromCell Cell(string heading, Amendment? amendment = null) =>
            new(Quarter.At(25, 6), heading, "87.43%", amendment);
        Figure Of(FromCell cell) => new(87.43m, new(1), new Computed("sum", [new(87.43m, new(1), cell)]));
        var corrected = new Amendment(Place.WholeFile("corrections.csv"), "84.4%", "typed", "Team");
        Figure[] figures = [Of(Cell("A")), Of(Cell("A")), Of(Cell("B")), Of(Cell("B", corrected)),
            Of(Cell("B", corrected)), Of(Cell("A"))];
        var document = new Document(Paper.Properties, [new Paragraph(new([.. figures.Select(Inline)]))]);

        Assert.Equal(
            ["A", "A", "B", "B corrected", "B corrected", "A"],
            DocxFile.Part(DocxWriter.Write(document, Paper.Style), List).Elements().Select(figure =>
            {
                var cells = figure.Elements().Single().Elements().ToArray();
                Assert.Equal("2", (string?)cells[0].Attribute("line"));
                return $"{(string?)cells[0].Attribute("heading")}{(cells.Length > 1 ? " corrected" : "")}";
            }));
    }

    [Fact]
    public static void A_paper_without_figures_has_no_list()
    {
        var document = new Document(Paper.Properties, [new Paragraph(new([new Text("No figure.")]))]);
        Assert.DoesNotContain(List, DocxFile.Names(DocxWriter.Write(document, Paper.Style)));
    }

    private static OutputFile Write(FigureMarking marking)
    {
        var latest = new Figure(87.43m, new(1, Unit.Percent), new FromCell(Quarter.At(25, 6), "Latest", "87.43%"));
        var written = new Figure(1234.5m, new(0), new Written(Place.WholeFile("facts")));
        var change = latest - new Figure(85.4m, new(1, Unit.Percent), new FromCell(
            Place.WholeFile("data/2023-24-Q3.csv"), "Latest", "85.4%",
            new(Place.WholeFile("corrections.csv"), "84.4%", "typed", "Team")));
        var document = new Document(Paper.Properties with { Figures = marking },
        [
            new Paragraph(new([new Text("It was "), Inline(latest), new Text(", up "), new Strong([Inline(change)]),
                new Text(".")])),
            new Paragraph(new([Inline(latest), new Text(" of "), Inline(written),
                new Footnote(1, new([Inline(written)]))])),
        ]);
        return DocxWriter.Write(document, Paper.Style);
    }

    private static FigureInline Inline(Figure figure) => new(figure, figure.Shown);
}
