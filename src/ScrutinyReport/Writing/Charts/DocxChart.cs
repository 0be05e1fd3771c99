using System.Diagnostics;
using System.Xml;
using ScrutinyReport.Foundation.Charts;

namespace ScrutinyReport.Writing.Charts;

/// <summary>Writes a chart as the part of a Word file that Word draws it from.</summary>
internal sealed class DocxChart(XmlWriter xml, ChartSheet sheet, StyleSheet styles)
{
    /// <summary>The name of the link that leads to the workbook.</summary>
    public const string WorkbookId = "workbook";

    public const string ContentType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

    /// <summary>The part; the title is left out where a caption says it.</summary>
    public static byte[] Write(Chart chart, ChartSheet sheet, StyleSheet styles, bool hasTitle) =>
        PartXml.Bytes(xml => new DocxChart(xml, sheet, styles).Write(chart, hasTitle));

    private void Write(Chart chart, bool hasTitle)
    {
        xml.WriteStartElement("c", "chartSpace", ChartXml.Charts);
        xml.WriteAttributeString("xmlns", "a", null, ChartXml.Drawing);
        xml.WriteAttributeString("xmlns", "r", null, Word.Relationships);
        xml.Part("date1904", "0");
        xml.Part("lang", "en-GB");
        xml.Part("roundedCorners", "0");
        xml.Part("chart", () =>
        {
            if (hasTitle)
            {
                xml.Title(chart.Title, points: 11, isBold: true);
            }

            xml.Part("autoTitleDeleted", hasTitle ? "0" : "1");
            xml.Part("plotArea", () =>
            {
                xml.Part("layout");
                Plot(chart);
            });
            Legend(chart);
            xml.Part("plotVisOnly", "1");
            xml.Part("dispBlanksAs", "gap");
        });
        xml.Look(() =>
        {
            new Ink("bg1").Fill(xml);
            xml.Line(null);
        });
        xml.Letters();
        xml.WriteStartElement("c", "externalData", ChartXml.Charts);
        xml.WriteAttributeString("r", "id", Word.Relationships, WorkbookId);
        xml.Part("autoUpdate", "0");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Plot(Chart chart)
    {
        switch (chart)
        {
            case TrendChart trend:
                new LinePlot(xml, sheet).Write(trend);
                break;
            case StandingChart standing:
                new StandingPlot(xml, sheet).Write(standing);
                break;
            case QuadrantChart quadrant:
                new QuadrantPlot(xml, sheet).Write(quadrant);
                break;
            case RatingsChart ratings:
                new RatingsPlot(xml, sheet, styles).Write(ratings);
                break;
            default:
                throw new UnreachableException(chart.GetType().Name);
        }
    }

    /// <summary>Where there are several series, what each is; ratings are named beside their bars.</summary>
    private void Legend(Chart chart)
    {
        if (chart is RatingsChart or TrendChart { Levels.IsEmpty: true })
        {
            return;
        }

        xml.Part("legend", () =>
        {
            xml.Part("legendPos", "b");
            xml.Part("overlay", "0");
            xml.Letters();
        });
    }
}
