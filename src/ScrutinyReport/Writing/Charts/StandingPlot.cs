using System.Xml;
using ScrutinyReport.Foundation.Charts;

namespace ScrutinyReport.Writing.Charts;

/// <summary>
/// Where an authority stands: a bar for each, bands paler from the best to the last, the own one dark and named.
/// </summary>
internal sealed class StandingPlot(XmlWriter xml, ChartSheet sheet)
{
    /// <summary>As many names as there is room for below the bars.</summary>
    public const int MostNames = 20;

    private static readonly int[] Strengths = [85, 60, 36, 14];

    public void Write(StandingChart chart)
    {
        xml.Part("barChart", () =>
        {
            xml.Part("barDir", "col");
            xml.Part("grouping", "clustered");
            xml.Part("varyColors", "0");
            for (var band = 0; band < chart.Bands.Length; band++)
            {
                Bars(band, new Ink("accent6", Strength(band)), isOwn: false);
            }

            if (chart.Own is not null)
            {
                Bars(chart.Bands.Length, Ink.Own, isOwn: true);
            }

            xml.Part("gapWidth", chart.Bars.Length > MostNames ? "0" : "40");
            xml.Part("overlap", "100");
            xml.Part("axId", PlotXml.LabelAxis);
            xml.Part("axId", PlotXml.ValueAxis);
        });
        if (chart.Average is not null)
        {
            new LinePlot(xml, sheet).Average(sheet.Columns.Length - 1);
        }

        xml.Words("b", chart.NameAxis, hasLabels: chart.Bars.Length <= MostNames, every: 1);
        xml.Numbers(new(PlotXml.ValueAxis, PlotXml.LabelAxis, "l", ScaleOf(chart))
        {
            Title = chart.ValueAxis,
            Unit = chart.Bars.IsEmpty ? default : chart.Bars[0].Value.Display.Unit,
        });
    }

    public static ChartScale ScaleOf(StandingChart chart) => ChartScale.FromZero(chart.Bars.Select(bar => bar.Value));

    /// <summary>How strong the colour of a band is, in per cent.</summary>
    public static int Strength(int band) => Strengths[Math.Min(band, Strengths.Length - 1)];

    private void Bars(int column, Ink ink, bool isOwn) => xml.Part("ser", () =>
    {
        xml.Name(sheet, column);
        xml.Look(() =>
        {
            ink.Fill(xml);
            xml.Line(isOwn ? Ink.Own : new Ink("accent6"), 25);    // which the palest bars are seen by
        });
        xml.Part("invertIfNegative", "0");
        if (isOwn)
        {
            xml.Part("dLbls", () => xml.Label("outEnd", sheet.Columns[column].Display, hasName: true));
        }

        xml.Labels(sheet);
        xml.Figures("val", sheet, column);
    });
}
