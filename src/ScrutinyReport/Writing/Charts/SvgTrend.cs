using ScrutinyReport.Foundation.Charts;

namespace ScrutinyReport.Writing.Charts;

/// <summary>A value over time.</summary>
internal static class SvgTrend
{
    private static readonly string[] Dashes = ["8 5", "2 4", "10 4 2 4"];

    public static void Write(SvgPlot plot, TrendChart chart)
    {
        var scale = LinePlot.ScaleOf(chart);
        var places = chart.Points.Length;
        plot.Values(scale, UnitOf(chart), chart.ValueAxis);
        plot.Labels([.. chart.Points.Select(point => point.Label)], chart.TimeAxis);
        for (var i = 0; i < chart.Levels.Length; i++)
        {
            var y = plot.Y(scale, chart.Levels[i].Value.Number);
            plot.Xml.Line((plot.Left, y), (plot.Right, y), SvgXml.Text, "1.5", Dash(i));
        }

        (decimal X, decimal Y)?[] points =
        [
            .. chart.Points.Select((point, i) => point.Value is { } value
                ? (plot.X(i, places), plot.Y(scale, value.Number))
                : ((decimal, decimal)?)null),
        ];
        Path(plot, points, "2.5");
        foreach (var (x, y) in points.OfType<(decimal X, decimal Y)>())
        {
            Dot(plot, x, y);
        }

        foreach (var (i, isBelow) in LinePlot.Labelled(chart))
        {
            var (x, y) = points[i]!.Value;
            plot.Xml.Words((x, isBelow ? y + 18 : y - 9), chart.Points[i].Value!.Shown, "middle", isBold: true);
        }

        plot.Legend(
        [
            (chart.Name, (x, y) =>
            {
                plot.Xml.Line((x, y), (x + 20, y), SvgXml.Own, "2.5");
                Dot(plot, x + 10, y);
            }),
            .. chart.Levels.Select((level, i) =>
                (level.Name,
                    (Action<decimal, decimal>)((x, y) =>
                        plot.Xml.Line((x, y), (x + 20, y), SvgXml.Text, "1.5", Dash(i))))),
        ]);
    }

    public static string Dash(int level) => Dashes[level % Dashes.Length];

    /// <summary>A line through the points, with gaps where there is none.</summary>
    public static void Path(SvgPlot plot, IEnumerable<(decimal X, decimal Y)?> points, string width)
    {
        var path = new List<string>();
        var isDrawing = false;
        foreach (var point in points)
        {
            if (point is var (x, y))
            {
                path.Add($"{(isDrawing ? "L" : "M")}{SvgXml.Of(x)} {SvgXml.Of(y)}");
            }

            isDrawing = point is not null;
        }

        plot.Xml.Shape("path", "d", string.Join(' ', path), "fill", "none", "stroke", SvgXml.Own,
            "stroke-width", width);
    }

    private static void Dot(SvgPlot plot, decimal x, decimal y) =>
        plot.Xml.Shape("circle", "cx", SvgXml.Of(x), "cy", SvgXml.Of(y), "r", "3.5", "fill", SvgXml.Own);

    private static Foundation.Unit UnitOf(TrendChart chart) =>
        chart.Points.Select(point => point.Value).FirstOrDefault(value => value is not null)?.Display.Unit ?? default;
}
