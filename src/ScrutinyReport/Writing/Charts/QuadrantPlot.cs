using System.Xml;
using ScrutinyReport.Foundation.Charts;

namespace ScrutinyReport.Writing.Charts;

/// <summary>
/// Authorities as points; the axes cross in the middle, so that they are the lines between the quadrants, and their
/// numbers stand at the edge.
/// </summary>
internal sealed class QuadrantPlot(XmlWriter xml, ChartSheet sheet)
{
    private const int Across = 0;
    private const int Up = 1;

    public void Write(QuadrantChart chart)
    {
        var (across, up) = (AcrossScale(chart), UpScale(chart));
        xml.Part("scatterChart", () =>
        {
            xml.Part("scatterStyle", "lineMarker");
            xml.Part("varyColors", "0");
            Points(chart);
            xml.Part("axId", PlotXml.LabelAxis);
            xml.Part("axId", PlotXml.ValueAxis);
        });
        xml.Numbers(new(PlotXml.LabelAxis, PlotXml.ValueAxis, "b", across)
        {
            Title = chart.AcrossAxis,
            Unit = sheet.Columns[Across].Display.Unit,
            HasGrid = false,
            IsBetween = false,
            CrossesAt = chart.UpMiddle.Value.Number,
            LabelsAtEnd = chart.UpFallsFromTop,
        });
        xml.Numbers(new(PlotXml.ValueAxis, PlotXml.LabelAxis, "l", up)
        {
            Title = chart.UpAxis,
            Unit = sheet.Columns[Up].Display.Unit,
            HasGrid = false,
            IsBetween = false,
            IsTurned = chart.UpFallsFromTop,
            CrossesAt = chart.AcrossMiddle.Value.Number,
        });
    }

    public static ChartScale AcrossScale(QuadrantChart chart) =>
        ChartScale.Around(chart.Points.Select(point => point.Across));

    public static ChartScale UpScale(QuadrantChart chart) =>
        ChartScale.Around(chart.Points.Select(point => point.Up));

    // The own point, which the sheet has last, is a series of its own and drawn last: nothing lies over it.
    private void Points(QuadrantChart chart)
    {
        var others = chart.Points.Length - (chart.Own is null ? 0 : 1);
        Series(0, chart.Others, 0, others, isOwn: false);
        if (chart.Own is { } own)
        {
            Series(1, own.Name, others, 1, isOwn: true);
        }
    }

    private void Series(int index, string name, int first, int count, bool isOwn) => xml.Part("ser", () =>
    {
        xml.Part("idx", index);
        xml.Part("order", index);
        xml.Part("tx", () => xml.Words("v", name));
        xml.Look(() => xml.Line(null));
        Marker(isOwn);
        if (isOwn)
        {
            xml.Part("dLbls", () => xml.Label("t", sheet.Columns[Up].Display, hasName: true, isShown: false));
        }

        xml.Figures("xVal", sheet, Across, first, count);
        xml.Figures("yVal", sheet, Up, first, count);
        xml.Part("smooth", "0");
    });

    private void Marker(bool isOwn) => xml.Part("marker", () =>
    {
        xml.Part("symbol", isOwn ? "diamond" : "circle");
        xml.Part("size", isOwn ? "12" : "5");
        xml.Look(() =>
        {
            (isOwn ? Ink.Own : new Ink("accent6")).Fill(xml);
            xml.Line(isOwn ? Ink.Own : new Ink("bg1"));    // which keeps dots apart that lie over one another
        });
    });
}
