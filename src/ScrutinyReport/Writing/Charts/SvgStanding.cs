using System.Globalization;
using ScrutinyReport.Foundation.Charts;

namespace ScrutinyReport.Writing.Charts;

/// <summary>Where an authority stands among others.</summary>
internal static class SvgStanding
{
    public static void Write(SvgPlot plot, StandingChart chart)
    {
        var scale = StandingPlot.ScaleOf(chart);
        var bars = chart.Bars;
        plot.Values(scale, bars.IsEmpty ? default : bars[0].Value.Display.Unit, chart.ValueAxis);
        var room = bars.IsEmpty ? 0 : (plot.Right - plot.Left) / bars.Length;
        var zero = plot.Y(scale, 0);
        for (var i = 0; i < bars.Length; i++)
        {
            var y = plot.Y(scale, bars[i].Value.Number);
            plot.Xml.Box(
                (plot.X(i, bars.Length) - (room * 0.4m), Math.Min(y, zero)), room * 0.8m, Math.Abs(zero - y),
                bars[i].IsOwn ? SvgXml.Own : SvgXml.Other, bars[i].IsOwn ? "1" : Opacity(bars[i].Band));
        }

        if (chart.Average is { } average)
        {
            var y = plot.Y(scale, average.Value.Number);
            plot.Xml.Line((plot.Left, y), (plot.Right, y), SvgXml.Text, "1.5", SvgTrend.Dash(0));
        }

        if (chart.Own is { } own)
        {
            var words = $"{own.Name}: {own.Value.Shown}";
            var half = words.Length * SvgPlot.LetterWidth / 2;
            plot.Xml.Words(
                (Math.Clamp(plot.X(bars.IndexOf(own), bars.Length), plot.Left + half,
                    Math.Max(plot.Left + half, plot.Right - half)),
                    plot.Y(scale, Math.Max(own.Value.Number, 0)) - 6),
                words, "middle", isBold: true);
        }

        plot.Labels(bars.Length <= StandingPlot.MostNames ? [.. bars.Select(bar => bar.Name)] : [], chart.NameAxis);
        Legend(plot, chart);
    }

    private static void Legend(SvgPlot plot, StandingChart chart) => plot.Legend(
    [
        .. chart.Bands.Select((band, i) =>
            (band,
                (Action<decimal, decimal>)((x, y) => plot.Xml.Box((x + 4, y - 6), 14, 12, SvgXml.Other, Opacity(i))))),
        .. chart.Own is { } own
            ? [(own.Name, (Action<decimal, decimal>)((x, y) => plot.Xml.Box((x + 4, y - 6), 14, 12, SvgXml.Own)))]
            : Array.Empty<(string, Action<decimal, decimal>)>(),
        .. chart.Average is { } average
            ? [(average.Name, (Action<decimal, decimal>)((x, y) =>
                plot.Xml.Line((x, y), (x + 20, y), SvgXml.Text, "1.5", SvgTrend.Dash(0))))]
            : Array.Empty<(string, Action<decimal, decimal>)>(),
    ]);

    private static string Opacity(int band) =>
        (StandingPlot.Strength(band) / 100m).ToString("0.##", CultureInfo.InvariantCulture);
}
