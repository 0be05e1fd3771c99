using ScrutinyReport.Foundation;
using ScrutinyReport.Foundation.Charts;

namespace ScrutinyReport.Writing.Charts;

/// <summary>
/// Every figure that a chart is drawn from, with the series it is of and the point that it stands at.
/// </summary>
internal static class ChartFigures
{
    /// <summary>
    /// Series by series; what is the same at all points, such as a target, comes once and has no point.
    /// </summary>
    public static IEnumerable<(string Series, string? Point, Figure Figure)> Of(Chart chart)
    {
        var data = chart.Data;
        for (var column = 0; column + 1 < data.Headings.Length; column++)
        {
            var series = data.Headings[column + 1];
            if (data.Rows is [{ } first, _, ..] && first.Figures[column] is { } level
                && data.Rows.All(row => ReferenceEquals(row.Figures[column], level)))
            {
                yield return (series, null, level);
                continue;
            }

            foreach (var row in data.Rows)
            {
                if (row.Figures[column] is { } figure)
                {
                    yield return (series, row.Label, figure);
                }
            }
        }

        if (chart is QuadrantChart quadrant)
        {
            yield return (quadrant.AcrossMiddle.Name, null, quadrant.AcrossMiddle.Value);
            yield return (quadrant.UpMiddle.Name, null, quadrant.UpMiddle.Value);
        }
    }
}
