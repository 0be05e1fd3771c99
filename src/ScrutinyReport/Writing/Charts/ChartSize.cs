using ScrutinyReport.Foundation.Charts;

namespace ScrutinyReport.Writing.Charts;

/// <summary>How high a chart is where its width is given: the same shape on paper and on a screen.</summary>
internal static class ChartSize
{
    public static int Height(Chart chart, int width) => width * Share(chart) / 100;

    /// <summary>The height in hundredths of the width.</summary>
    private static int Share(Chart chart) => chart switch
    {
        RatingsChart ratings => 10 + (6 * ratings.Bars.Length),
        QuadrantChart => 65,
        StandingChart => 50,
        _ => 38,
    };
}
