using ScrutinyReport.Foundation;
using ScrutinyReport.Foundation.Charts;

namespace ScrutinyReport.Writing.Charts;

/// <summary>Authorities by two figures at once.</summary>
internal static class SvgQuadrant
{
    public static void Write(SvgPlot plot, QuadrantChart chart)
    {
        var (across, up) = (QuadrantPlot.AcrossScale(chart), QuadrantPlot.UpScale(chart));
        var (middleX, middleY) = (plot.X(across, chart.AcrossMiddle.Value.Number), Y(chart.UpMiddle.Value.Number));
        plot.Xml.Line((plot.Left, middleY), (plot.Right, middleY), SvgXml.Text, dash: "4 4");
        plot.Xml.Line((middleX, plot.Top), (middleX, plot.Bottom), SvgXml.Text, dash: "4 4");
        Marks(across, Unit(chart, point => point.Across), (mark, words) =>
            plot.Xml.Words((plot.X(across, mark), plot.Bottom + 16), words, "middle"));
        Marks(up, Unit(chart, point => point.Up),
            (mark, words) => plot.Xml.Words((plot.Left - 6, Y(mark) + 4), words, "end"));
        plot.Xml.Words(((plot.Left + plot.Right) / 2, plot.Bottom + 34), chart.AcrossAxis, "middle");
        plot.Xml.Words((14, (plot.Top + plot.Bottom) / 2), chart.UpAxis, "middle", isUpright: true);
        foreach (var point in chart.Points.Where(point => !point.IsOwn))
        {
            Other(plot, plot.X(across, point.Across.Number), Y(point.Up.Number));
        }

        if (chart.Own is { } own)
        {
            var (x, y) = (plot.X(across, own.Across.Number), Y(own.Up.Number));
            Own(plot, x, y);
            plot.Xml.Words((x, y - 12), own.Name, "middle", isBold: true);
        }

        plot.Legend(
        [
            (chart.Others, (x, y) => Other(plot, x + 12, y)),
            .. chart.Own is { } named
                ? [(named.Name, (Action<decimal, decimal>)((x, y) => Own(plot, x + 12, y)))]
                : Array.Empty<(string, Action<decimal, decimal>)>(),
        ]);

        decimal Y(decimal value) => chart.UpFallsFromTop
            ? plot.Top + plot.Bottom - plot.Y(up, value)
            : plot.Y(up, value);
    }

    private static void Marks(ChartScale scale, Unit unit, Action<decimal, string> write)
    {
        foreach (var mark in scale.Marks)
        {
            write(mark, new Display(scale.Decimals, unit).Of(mark));
        }
    }

    private static Unit Unit(QuadrantChart chart, Func<QuadrantPoint, Figure> figure) =>
        chart.Points.Select(figure).FirstOrDefault()?.Display.Unit ?? default;

    private static void Other(SvgPlot plot, decimal x, decimal y) => plot.Xml.Shape(
        "circle", "cx", SvgXml.Of(x), "cy", SvgXml.Of(y), "r", "3.5", "fill", SvgXml.Other, "stroke", SvgXml.Paper);

    private static void Own(SvgPlot plot, decimal x, decimal y) => plot.Xml.Shape(
        "path", "d", $"M{SvgXml.Of(x)} {SvgXml.Of(y - 8)} l8 8 l-8 8 l-8 -8 z", "fill", SvgXml.Own);
}
