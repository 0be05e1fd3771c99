using System.Xml;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Writing.Charts;

/// <summary>The axes of charts.</summary>
internal static class AxisXml
{
    /// <summary>The axis whose marks are words.</summary>
    public static void Words(
        this XmlWriter xml, string position, string? title, bool hasLabels = true, bool isTurned = false,
        int? every = null) =>
        xml.Part("catAx", () =>
        {
            xml.Part("axId", PlotXml.LabelAxis);
            xml.Part("scaling", () => xml.Part("orientation", isTurned ? "maxMin" : "minMax"));
            xml.Part("delete", "0");
            xml.Part("axPos", position);
            if (title is not null)
            {
                xml.Title(title);
            }

            xml.Part("numFmt", () =>
            {
                xml.WriteAttributeString("formatCode", "General");
                xml.WriteAttributeString("sourceLinked", "0");
            });
            xml.Part("majorTickMark", hasLabels && !isTurned ? "out" : "none");
            xml.Part("minorTickMark", "none");
            xml.Part("tickLblPos", hasLabels ? "low" : "none");
            xml.Look(() => xml.Line(Ink.Text));
            xml.Letters();
            xml.Part("crossAx", PlotXml.ValueAxis);
            xml.Part("crosses", "autoZero");
            xml.Part("auto", "0");
            xml.Part("lblAlgn", "ctr");
            xml.Part("lblOffset", "100");
            if (every is { } step)
            {
                xml.Part("tickLblSkip", step);
                xml.Part("tickMarkSkip", step);
            }

            xml.Part("noMultiLvlLbl", "1");
        });

    /// <summary>An axis of numbers, as far as the scale goes.</summary>
    public static void Numbers(this XmlWriter xml, NumberAxis axis) => xml.Part("valAx", () =>
    {
        xml.Part("axId", axis.Id);
        xml.Part("scaling", () =>
        {
            xml.Part("orientation", axis.IsTurned ? "maxMin" : "minMax");
            xml.Part("max", NumberForm.Exact(axis.Scale.Most));
            xml.Part("min", NumberForm.Exact(axis.Scale.Least));
        });
        xml.Part("delete", axis.IsHidden ? "1" : "0");
        xml.Part("axPos", axis.Position);
        if (axis.HasGrid)
        {
            xml.Part("majorGridlines", () => xml.Look(() => xml.Line(Ink.Pale)));
        }

        if (axis.Title is { } title)
        {
            xml.Title(title, isUpright: axis.Position == "l");
        }

        xml.Part("numFmt", () =>
        {
            xml.WriteAttributeString("formatCode", NumberForm.Code(axis.Scale.Decimals, axis.Unit));
            xml.WriteAttributeString("sourceLinked", "0");
        });
        xml.Part("majorTickMark", "none");
        xml.Part("minorTickMark", "none");
        xml.Part("tickLblPos", axis.LabelsAtEnd ? "high" : "low");
        xml.Look(() => xml.Line(axis.HasGrid ? null : Ink.Text, dash: axis.HasGrid ? null : "dash"));
        xml.Letters();
        xml.Part("crossAx", axis.Crosses);
        if (axis.CrossesAt is { } at)
        {
            xml.Part("crossesAt", NumberForm.Exact(at));
        }
        else
        {
            xml.Part("crosses", "autoZero");
        }

        xml.Part("crossBetween", axis.IsBetween ? "between" : "midCat");
        xml.Part("majorUnit", NumberForm.Exact(axis.Scale.Step));
    });
}

/// <summary>What an axis of numbers is to be.</summary>
internal sealed record NumberAxis(string Id, string Crosses, string Position, ChartScale Scale)
{
    public string? Title { get; init; }

    public Unit Unit { get; init; }

    /// <summary>Whether lines go from its marks across the chart.</summary>
    public bool HasGrid { get; init; } = true;

    public bool IsHidden { get; init; }

    /// <summary>Whether the least is at the top or at the right.</summary>
    public bool IsTurned { get; init; }

    /// <summary>Whether its numbers stand where the other axis ends: at the bottom, where that one is turned.</summary>
    public bool LabelsAtEnd { get; init; }

    /// <summary>Whether it crosses the other axis between two of its marks, as bars need it.</summary>
    public bool IsBetween { get; init; } = true;

    /// <summary>Where it crosses the other axis; null where that begins.</summary>
    public decimal? CrossesAt { get; init; }
}
