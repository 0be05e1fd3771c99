using ScrutinyReport.Foundation.Charts;

namespace ScrutinyReport.Writing.Charts;

/// <summary>A small line of a value over time, with a dot on its end.</summary>
internal static class SvgSpark
{
    private const int Dot = 3;

    public static void Write(SvgPlot plot, SparkLine spark, int width, int height)
    {
        var points = SparkShape.Points(spark, width, height, Dot);
        SvgTrend.Path(plot, points.Select(point => point is var (x, y) ? (x, y) : ((decimal, decimal)?)null), "1.5");
        if (points.LastOrDefault(point => point is not null) is var (lastX, lastY))
        {
            plot.Xml.Shape("circle", "cx", SvgXml.Of(lastX), "cy", SvgXml.Of(lastY), "r", SvgXml.Of(Dot),
                "fill", SvgXml.Own);
        }
    }
}
