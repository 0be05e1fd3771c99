using System.Globalization;
using System.Xml;
using ScrutinyReport.Foundation.Charts;
using ScrutinyReport.Writing.Charts;

namespace ScrutinyReport.Writing;

/// <summary>Writes charts into the text, and remembers the parts that they are drawn from.</summary>
internal sealed class DocxCharts(XmlWriter xml, StyleSheet styles, FigureList figures)
{
    private const string ChartUri = ChartXml.Charts;
    private const string Inline = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    // Pictures in headers and footers of house styles are numbered from 1.
    private const int FirstDrawing = 1001;
    private const int EmusOfTwip = 635;

    private readonly List<WordPart> parts = [];
    private readonly List<WordLink> links = [];
    private int drawings;

    public IReadOnlyList<WordPart> Parts => parts;

    public IReadOnlyList<WordLink> Links => links;

    /// <summary>A run that holds the chart, as wide as the text; the width is in twentieths of a point.</summary>
    public void Write(Chart chart, bool hasTitle, int textWidth)
    {
        var number = (parts.Count / 2) + 1;
        var id = string.Create(CultureInfo.InvariantCulture, $"chart{number}");
        var part = $"word/charts/{id}.xml";
        var workbook = string.Create(CultureInfo.InvariantCulture, $"word/embeddings/workbook{number}.xlsx");
        var sheet = ChartSheet.Of(chart);
        parts.Add(new(part, DocxChart.ContentType, DocxChart.Write(chart, sheet, styles, hasTitle)));
        parts.Add(new(workbook, ChartWorkbook.ContentType, ChartWorkbook.Write(sheet)));
        links.Add(new(DocxWriter.MainPart, id, Word.Relation("chart"), part));
        links.Add(new(part, DocxChart.WorkbookId, Word.Relation("package"), workbook));
        xml.Start("r");
        Drawing(chart, ChartUri, textWidth * EmusOfTwip, ChartSize.Height(chart, textWidth) * EmusOfTwip, _ =>
        {
            xml.WriteStartElement("c", "chart", ChartXml.Charts);
            xml.WriteAttributeString("r", "id", Word.Relationships, id);
            xml.WriteEndElement();
        });
        xml.End();
    }

    /// <summary>A run that holds a small line as high as the letters around it, whose size is in half points.</summary>
    public void Write(SparkLine spark, int size)
    {
        const string compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
        var height = size * EmusOfTwip * SparkShape.HeightInLetters;
        var width = height * SparkShape.Width / SparkShape.Height;
        xml.Start("r");
        xml.WriteStartElement("mc", "AlternateContent", compatibility);
        xml.WriteStartElement("mc", "Choice", compatibility);
        xml.WriteAttributeString("xmlns", "wps", null, SparkShape.Shapes);
        xml.WriteAttributeString("Requires", "wps");
        Drawing(spark, SparkShape.Shapes, width, height, number => SparkShape.Write(xml, spark, number, width, height));
        xml.WriteEndElement();
        xml.WriteStartElement("mc", "Fallback", compatibility);
        xml.Start("t");
        xml.WriteString(spark.Alternative);
        xml.End();
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.End();
    }

    private void Drawing(Chart chart, string uri, int width, int height, Action<string> graphic)
    {
        var number = (FirstDrawing + drawings++).ToString(CultureInfo.InvariantCulture);
        var name = string.Create(CultureInfo.InvariantCulture, $"Chart {drawings}");
        figures.Add(name, chart);
        xml.Start("drawing");
        xml.WriteStartElement("wp", "inline", Inline);
        foreach (var side in (string[])["distT", "distB", "distL", "distR"])
        {
            xml.WriteAttributeString(side, "0");
        }

        xml.WriteStartElement("wp", "extent", Inline);
        xml.WriteAttributeString("cx", width.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("cy", height.ToString(CultureInfo.InvariantCulture));
        xml.WriteEndElement();
        xml.WriteStartElement("wp", "docPr", Inline);
        xml.WriteAttributeString("id", number);
        xml.WriteAttributeString("name", name);
        xml.WriteAttributeString("descr", chart.Alternative);
        xml.WriteAttributeString("title", chart.Title);
        xml.WriteEndElement();
        xml.WriteStartElement("wp", "cNvGraphicFramePr", Inline);
        xml.WriteEndElement();
        xml.Draw("graphic", () => xml.Draw("graphicData", () => graphic(number), "uri", uri));
        xml.WriteEndElement();
        xml.End();
    }
}
