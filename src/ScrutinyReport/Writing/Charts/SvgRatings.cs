using ScrutinyReport.Foundation;
using ScrutinyReport.Foundation.Charts;

namespace ScrutinyReport.Writing.Charts;

/// <summary>How many have each rating: a bar for each, its word before it and its number behind it.</summary>
internal static class SvgRatings
{
    private const int Room = 30;
    private const decimal Left = 120;
    private const decimal Behind = 40;

    /// <summary>A row for each rating, and some air.</summary>
    public static int Height(RatingsChart chart) => (Room * chart.Bars.Length) + 24;

    public static void Write(SvgPlot plot, RatingsChart chart)
    {
        var scale = RatingsPlot.ScaleOf(chart);
        var y = plot.Top;
        foreach (var bar in chart.Bars)
        {
            var length = scale.Share(bar.Count.Number) * (plot.Right - Left - Behind);
            plot.Xml.Words((Left - 8, y + 16), bar.Rating.Word, "end");
            plot.Xml.Shape(
                "rect", "x", SvgXml.Of(Left), "y", SvgXml.Of(y), "width", SvgXml.Of(length), "height",
                SvgXml.Of(Room - 8),
                "fill", Colour(bar.Rating.Tone), "stroke", SvgXml.Text);
            plot.Xml.Words((Left + length + 8, y + 16), bar.Count.Shown, isBold: true);
            y += Room;
        }
    }

    // The page gives each tone its colour; without one the bars are told apart by their words alone.
    private static string Colour(Tone tone) => tone switch
    {
        Tone.Poor => "var(--chart-poor, #b3261e)",
        Tone.Fair => "var(--chart-fair, #ffbf47)",
        Tone.Good => "var(--chart-good, #00703c)",
        Tone.Excellent => "var(--chart-excellent, #1d4f91)",
        _ => SvgXml.Other,
    };
}
