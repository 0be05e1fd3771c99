using System.Xml;
using ScrutinyReport.Foundation.Charts;

namespace ScrutinyReport.Writing.Charts;

/// <summary>A value over time: a strong line with points, and a broken thin one for each level.</summary>
internal sealed class LinePlot(XmlWriter xml, ChartSheet sheet)
{
    // More labels than this below a line would overlap.
    private const int MostLabels = 8;

    // The part of the height that a label below a point takes.
    private const decimal RoomBelow = 0.2m;

    private static readonly (Ink Ink, string Dash)[] LevelLooks =
        [(new("accent5"), "dash"), (new("accent6"), "sysDot"), (new("accent3"), "lgDashDot")];

    public void Write(TrendChart chart)
    {
        Lines(() =>
        {
            Own(chart);
            for (var i = 0; i < chart.Levels.Length; i++)
            {
                Level(i + 1, i);
            }
        });
        var count = chart.Points.Length;
        xml.Words("b", chart.TimeAxis, every: count > MostLabels ? (count + MostLabels - 1) / MostLabels : 1);
        xml.Numbers(new(PlotXml.ValueAxis, PlotXml.LabelAxis, "l", ScaleOf(chart))
        {
            Title = chart.ValueAxis,
            Unit = sheet.Columns[0].Display.Unit,
        });
    }

    /// <summary>The scale of a trend: around its values and levels.</summary>
    public static ChartScale ScaleOf(TrendChart chart) => ChartScale.Around(
        chart.Points.Select(point => point.Value).Concat(chart.Levels.Select(level => level.Value))
            .OfType<Foundation.Figure>());

    /// <summary>
    /// The points that have their value beside them: the first and the last with a value, on the side that the line
    /// does not come from, as long as there is room above the axis.
    /// </summary>
    public static IEnumerable<(int Point, bool IsBelow)> Labelled(TrendChart chart)
    {
        int[] known = [.. Enumerable.Range(0, chart.Points.Length).Where(i => chart.Points[i].Value is not null)];
        return known switch
        {
            [] => [],
            [var only] => [(only, false)],
            [var first, .., var last] => [(first, IsBelow(first, first + 1)), (last, IsBelow(last, last - 1))],
        };

        bool IsBelow(int point, int beside) => chart.Points[beside].Value is { } other
            && chart.Points[point].Value is { } value
            && other.Number > value.Number
            && ScaleOf(chart).Share(value.Number) > RoomBelow;
    }

    /// <summary>A line over other charts of the same axes: the same value all along.</summary>
    public void Average(int column) => Lines(() => Level(column, 0));

    private void Lines(Action series) => xml.Part("lineChart", () =>
    {
        xml.Part("grouping", "standard");
        xml.Part("varyColors", "0");
        series();
        xml.Part("marker", "1");
        xml.Part("axId", PlotXml.LabelAxis);
        xml.Part("axId", PlotXml.ValueAxis);
    });

    private void Own(TrendChart chart) => xml.Part("ser", () =>
    {
        xml.Name(sheet, 0);
        xml.Look(() => xml.Line(Ink.Own, 225));
        xml.Part("marker", () =>
        {
            xml.Part("symbol", "circle");
            xml.Part("size", "6");
            xml.Look(() =>
            {
                Ink.Own.Fill(xml);
                xml.Line(Ink.Own);
            });
        });
        xml.Part("dLbls", () =>
        {
            foreach (var (index, isBelow) in Labelled(chart))
            {
                xml.Part("dLbl", () =>
                {
                    xml.Part("idx", index);
                    xml.Label(isBelow ? "b" : "t", chart.Points[index].Value!.Display, isOnPaper: true);
                });
            }

            xml.NoLabels();
        });
        Rest(0);
    });

    private void Level(int column, int look) => xml.Part("ser", () =>
    {
        var (ink, dash) = LevelLooks[look % LevelLooks.Length];
        xml.Name(sheet, column);
        xml.Look(() => xml.Line(ink, 150, dash));
        xml.Part("marker", () => xml.Part("symbol", "none"));
        Rest(column);
    });

    private void Rest(int column)
    {
        xml.Labels(sheet);
        xml.Figures("val", sheet, column);
        xml.Part("smooth", "0");
    }
}
