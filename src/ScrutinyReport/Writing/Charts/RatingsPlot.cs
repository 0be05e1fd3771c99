using System.Xml;
using ScrutinyReport.Foundation;
using ScrutinyReport.Foundation.Charts;

namespace ScrutinyReport.Writing.Charts;

/// <summary>How many have each rating: a bar for each, with its word before it and its number behind it.</summary>
internal sealed class RatingsPlot(XmlWriter xml, ChartSheet sheet, StyleSheet styles)
{
    public void Write(RatingsChart chart)
    {
        xml.Part("barChart", () =>
        {
            xml.Part("barDir", "bar");
            xml.Part("grouping", "clustered");
            xml.Part("varyColors", "0");
            xml.Part("ser", () =>
            {
                xml.Name(sheet, 0);
                xml.Look(() => Look(Tone.Neutral));
                xml.Part("invertIfNegative", "0");
                for (var i = 0; i < chart.Bars.Length; i++)
                {
                    Bar(i, chart.Bars[i].Rating.Tone);
                }

                xml.Part("dLbls", () => xml.Label("outEnd", sheet.Columns[0].Display));
                xml.Labels(sheet);
                xml.Figures("val", sheet, 0);
            });
            xml.Part("gapWidth", "50");
            xml.Part("axId", PlotXml.LabelAxis);
            xml.Part("axId", PlotXml.ValueAxis);
        });
        xml.Words("l", null, isTurned: true);
        xml.Numbers(new(PlotXml.ValueAxis, PlotXml.LabelAxis, "b", ScaleOf(chart)) { HasGrid = false, IsHidden = true });
    }

    public static ChartScale ScaleOf(RatingsChart chart) => ChartScale.FromZero(chart.Bars.Select(bar => bar.Count));

    private void Bar(int index, Tone tone) => xml.Part("dPt", () =>
    {
        xml.Part("idx", index);
        xml.Part("invertIfNegative", "0");
        xml.Part("bubble3D", "0");
        xml.Look(() => Look(tone));
    });

    // The colour that the rating has in tables; the line around it keeps a pale one from being lost on paper.
    private void Look(Tone tone)
    {
        (styles.Background(StyleName.Badge(tone)) is { } colour ? new Ink(colour) : new Ink("accent6", 40)).Fill(xml);
        xml.Line(Ink.Text);
    }
}
