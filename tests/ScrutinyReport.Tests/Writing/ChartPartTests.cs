using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ScrutinyReport.Documents;
using ScrutinyReport.Foundation;
using ScrutinyReport.Foundation.Charts;
using ScrutinyReport.Writing;
using ScrutinyReport.Writing.Charts;

namespace ScrutinyReport.Tests.Writing;

/// <summary>Charts in Word files: the part that Word draws, and the workbook behind it.</summary>
public static class ChartPartTests
{
    private static readonly XNamespace C = ChartXml.Charts;
    private static readonly XNamespace S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public static TheoryData<string> Kinds => [.. Drawn.Select(chart => chart.GetType().Name)];

    private static IEnumerable<Chart> Drawn => SampleCharts.All.Where(chart => chart is not SparkLine);

    [Theory]
    [MemberData(nameof(Kinds))]
    public static void A_chart_is_written_as_Word_draws_it(string kind)
    {
        // Letters are the same everywhere, and what is kept of the workbook has a test of its own.
        string[] passed = ["txPr", "numCache", "strCache", "date1904", "lang", "roundedCorners", "minorTickMark"];
        var chart = DocxFile.Part(File(kind), "word/charts/chart1.xml");
        chart.Descendants().Where(element => passed.Contains(element.Name.LocalName)).Remove();
        chart.Descendants(C + "showLegendKey").SelectMany(first => first.ElementsAfterSelf().Prepend(first))
            .Where(shown => (string?)shown.Attribute("val") == "0").Remove();
        Approved.Text(DocxFile.Readable(chart), kind);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public static void The_workbook_holds_every_figure_of_the_chart_unrounded_and_no_other(string kind)
    {
        var chart = Chart(kind);
        var cells = DocxFile.Part(Workbook(File(kind)), "xl/worksheets/sheet1.xml").Descendants(S + "v")
            .Select(cell => decimal.Parse(cell.Value, CultureInfo.InvariantCulture));
        Assert.Equal(Numbers(chart).Order(), cells.Order());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public static void What_is_drawn_is_what_stands_in_the_workbook(string kind)
    {
        var chart = DocxFile.Part(File(kind), "word/charts/chart1.xml");
        var drawn = chart.Descendants(C + "numCache").Descendants(C + "v")
            .Select(value => decimal.Parse(value.Value, CultureInfo.InvariantCulture));
        Assert.Equal(Numbers(Chart(kind)).Order(), drawn.Order());
        Assert.All(chart.Descendants(C + "f"),
            cells => Assert.StartsWith("Data!$", cells.Value, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public static void A_workbook_is_valid(string kind)
    {
        using var document =
            SpreadsheetDocument.Open(new MemoryStream(Workbook(File(kind)).Content.ToArray()), isEditable: false);
        FileFormatVersions[] versions =
            [FileFormatVersions.Office2013, FileFormatVersions.Office2016, FileFormatVersions.Office2019];
        Assert.Empty(versions.SelectMany(version => new OpenXmlValidator(version).Validate(document))
            .Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}"));
    }

    [Fact]
    public static void A_workbook_is_a_sheet_with_its_figures_as_the_report_shows_them()
    {
        var workbook = Workbook(File(nameof(TrendChart)));
        Approved.Text(string.Concat(DocxFile.Names(workbook)
            .Where(name => name.StartsWith("xl/", StringComparison.Ordinal)
                && name.EndsWith(".xml", StringComparison.Ordinal))
            .Select(name => $"{name}\n{DocxFile.Readable(DocxFile.Part(workbook, name))}")));
    }

    [Fact]
    public static void Every_drawing_says_in_words_what_it_shows_and_has_a_number_of_its_own()
    {
        var file = DocxWriter.Write(Everything.Document, Paper.Style);
        var drawings = DocxFile.Body(file).Descendants().Where(element => element.Name.LocalName == "docPr").ToArray();
        Assert.Equal(SampleCharts.All.Length, drawings.Length);
        Assert.Equal(
            SampleCharts.All.Select(chart => (chart.Title, chart.Alternative)).Order(),
            drawings.Select(drawing => ((string)drawing.Attribute("title")!, (string)drawing.Attribute("descr")!))
                .Order());
        Assert.Equal(drawings.Length, drawings.Select(drawing => (string)drawing.Attribute("id")!).Distinct().Count());
    }

    [Fact]
    public static void Charts_give_the_same_bytes_again() => Assert.Equal(
        DocxWriter.Write(Everything.Document, Paper.Style).Content.ToArray(),
        DocxWriter.Write(Everything.Document, Paper.Style).Content.ToArray());

    [Fact]
    public static void A_spark_line_takes_the_width_of_a_picture_not_of_its_words()
    {
        var table = DocxFile.Body(DocxWriter.Write(
            new(Paper.Properties, [Everything.Pieces["spark-line"]]), Paper.Style)).Descendants();
        var widths = table.Where(element => element.Name.LocalName == "gridCol")
            .Select(column => int.Parse(column.FirstAttribute!.Value, CultureInfo.InvariantCulture)).ToArray();
        Assert.True(widths[0] > widths[1], string.Join(", ", widths));
    }

    [Theory]
    [InlineData("0 100", 0, 100, 20)]
    [InlineData("80.1 97.2", 80, 100, 5)]
    [InlineData("1 151", 0, 160, 20)]
    [InlineData("5 5", 4, 6, 1)]
    [InlineData("5.0 5.0", 4, 6, 0.5)]
    [InlineData("6 9", 6, 9, 1)]
    [InlineData("-3.4 2.1", -4, 3, 1)]
    [InlineData("0.011 0.018", 0.011, 0.018, 0.001)]
    [InlineData("", -1, 1, 1)]
    public static void An_axis_goes_in_whole_steps_around_its_values(
        string values, double least, double most, double step)
    {
        var scale = ChartScale.Around(
            values.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(value => new Figure(
                    decimal.Parse(value, CultureInfo.InvariantCulture),
                    new((value + '.').Split('.')[1].Length),
                    new Written(Place.WholeFile("test")))));
        Assert.Equal(((decimal)least, (decimal)most, (decimal)step), (scale.Least, scale.Most, scale.Step));
    }

    [Theory]
    [InlineData("82 84 87", "82 above, 87 above")]
    [InlineData("84 88 82 89", "84 below, 89 above")]
    [InlineData("82 88 89 86", "82 above, 86 below")]
    [InlineData("90 80", "90 above, 80 above")]
    [InlineData("- 84 -", "84 above")]
    [InlineData("84 - 82", "84 above, 82 above")]
    [InlineData("- -", "")]
    public static void The_ends_of_a_line_have_their_values_where_the_line_is_not(string values, string expected)
    {
        var chart = SampleCharts.Trend with
        {
            Levels = [],
            Points = [.. values.Split(' ').Select((value, i) => new ChartPoint(
                $"{i}",
                value == "-" ? null : Documents.Reading.Percent(decimal.Parse(value, CultureInfo.InvariantCulture))))],
        };
        Assert.Equal(expected, string.Join(", ", LinePlot.Labelled(chart).Select(label =>
            $"{chart.Points[label.Point].Value!.Number} {(label.IsBelow ? "below" : "above")}")));
    }

    private static IEnumerable<decimal> Numbers(Chart chart) =>
        chart.Data.Rows.SelectMany(row => row.Figures).OfType<Figure>().Select(figure => figure.Number);

    private static Chart Chart(string kind) => Drawn.First(chart => chart.GetType().Name == kind);

    private static OutputFile File(string kind) =>
        DocxWriter.Write(new Document(Paper.Properties, [new ChartBlock(Chart(kind))]), Paper.Style);

    private static OutputFile Workbook(OutputFile file) =>
        new("workbook1.xlsx", DocxFile.Bytes(file, "word/embeddings/workbook1.xlsx"));
}
