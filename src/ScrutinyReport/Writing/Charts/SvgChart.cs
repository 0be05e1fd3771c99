using System.Diagnostics;
using System.Text;
using System.Xml;
using ScrutinyReport.Foundation.Charts;

namespace ScrutinyReport.Writing.Charts;

/// <summary>
/// Draws a chart as SVG for a page: named and described for those who cannot see it, in the colours of the page (so
/// also dark ones), told apart by dashes and shapes where there is no colour.
/// </summary>
internal static class SvgChart
{
    /// <summary>The drawing's own width; a page shows it as wide as it likes.</summary>
    public const int Width = 640;

    /// <summary>
    /// The drawing as text. The id is put before the ids inside it and has to be the only one of its kind on the page.
    /// </summary>
    public static string Of(Chart chart, string id, bool hasTitle = true)
    {
        var text = new StringBuilder();
        var settings =
            new XmlWriterSettings { OmitXmlDeclaration = true, ConformanceLevel = ConformanceLevel.Fragment };
        using (var xml = XmlWriter.Create(text, settings))
        {
            Write(xml, chart, id, hasTitle);
        }

        return text.ToString();
    }

    private static (int Width, int Height) SizeOf(Chart chart, bool hasTitle) => chart switch
    {
        SparkLine => (80, 20),
        RatingsChart ratings => (Width, SvgRatings.Height(ratings) + (hasTitle ? SvgPlot.TitleHeight : 0)),
        _ => (Width, ChartSize.Height(chart, Width) + (hasTitle ? SvgPlot.TitleHeight : 0)),
    };

    /// <summary>The drawing as an element of a page; the title is left out where a caption says it.</summary>
    public static void Write(XmlWriter xml, Chart chart, string id, bool hasTitle = true)
    {
        var (width, height) = SizeOf(chart, hasTitle);
        xml.WriteStartElement("svg", SvgXml.Namespace);
        xml.Set("viewBox", $"0 0 {SvgXml.Of(width)} {SvgXml.Of(height)}");
        xml.Set("role", "img");
        xml.Set("aria-labelledby", $"{id}-title {id}-desc");
        xml.Set("class", chart is SparkLine ? "spark" : "chart");
        if (chart is SparkLine)
        {
            xml.Set("width", width);
            xml.Set("height", height);
        }

        xml.Described("title", $"{id}-title", chart.Title);
        xml.Described("desc", $"{id}-desc", chart.Alternative);
        var plot = new SvgPlot(xml, width, height, hasTitle && chart is not SparkLine ? SvgPlot.TitleHeight : 0)
        {
            LegendRows = chart is StandingChart ? 2 : 1,
        };
        if (hasTitle && chart is not SparkLine)
        {
            plot.Title(chart.Title);
        }

        switch (chart)
        {
            case TrendChart trend:
                SvgTrend.Write(plot, trend);
                break;
            case StandingChart standing:
                SvgStanding.Write(plot, standing);
                break;
            case QuadrantChart quadrant:
                SvgQuadrant.Write(plot, quadrant);
                break;
            case RatingsChart ratings:
                SvgRatings.Write(plot, ratings);
                break;
            case SparkLine spark:
                SvgSpark.Write(plot, spark, width, height);
                break;
            default:
                throw new UnreachableException(chart.GetType().Name);
        }

        xml.WriteEndElement();
    }
}
