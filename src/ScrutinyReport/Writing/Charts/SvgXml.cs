using System.Globalization;
using System.Xml;

namespace ScrutinyReport.Writing.Charts;

/// <summary>Short ways to write SVG; every number with at most one decimal, the same in every culture.</summary>
internal static class SvgXml
{
    public const string Namespace = "http://www.w3.org/2000/svg";

    /// <summary>The colour of the text of the page.</summary>
    public const string Text = "currentColor";

    /// <summary>
    /// The colours of a chart, which a page can change; what stands behind the comma holds where it does not.
    /// </summary>
    public const string Own = "var(--chart-own, currentColor)";
    public const string Other = "var(--chart-other, #5f6b7a)";
    public const string Grid = "var(--chart-grid, #c8ccd2)";
    public const string Paper = "var(--chart-paper, Canvas)";

    public static string Of(decimal number) =>
        decimal.Round(number, 1, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.InvariantCulture);

    public static void Set(this XmlWriter xml, string name, decimal value) => xml.WriteAttributeString(name, Of(value));

    public static void Set(this XmlWriter xml, string name, string value) => xml.WriteAttributeString(name, value);

    public static void Described(this XmlWriter xml, string name, string id, string words)
    {
        xml.WriteStartElement(name, Namespace);
        xml.WriteAttributeString("id", id);
        xml.WriteString(words);
        xml.WriteEndElement();
    }

    /// <summary>An element with its attributes in pairs.</summary>
    public static void Shape(this XmlWriter xml, string name, params ReadOnlySpan<string> attributes)
    {
        xml.WriteStartElement(name, Namespace);
        for (var i = 0; i + 1 < attributes.Length; i += 2)
        {
            xml.WriteAttributeString(attributes[i], attributes[i + 1]);
        }

        xml.WriteEndElement();
    }

    public static void Line(
        this XmlWriter xml, (decimal X, decimal Y) from, (decimal X, decimal Y) to, string stroke, string width = "1",
        string? dash = null) =>
        xml.Shape("line",
        [
            "x1", Of(from.X), "y1", Of(from.Y), "x2", Of(to.X), "y2", Of(to.Y), "stroke", stroke, "stroke-width", width,
            .. dash is null ? [] : new[] { "stroke-dasharray", dash },
        ]);

    public static void Box(
        this XmlWriter xml, (decimal X, decimal Y) at, decimal width, decimal height, string fill,
        string opacity = "1") =>
        xml.Shape("rect",
        [
            "x", Of(at.X), "y", Of(at.Y), "width", Of(width), "height", Of(height), "fill", fill,
            .. opacity == "1" ? [] : new[] { "fill-opacity", opacity, "stroke", fill, "stroke-width", "0.5" },
        ]);

    /// <summary>Words at a point; the anchor is <c>start</c>, <c>middle</c> or <c>end</c>.</summary>
    public static void Words(
        this XmlWriter xml, (decimal X, decimal Y) at, string words, string anchor = "start",
        bool isBold = false, int size = 12,
        bool isUpright = false)
    {
        xml.WriteStartElement("text", Namespace);
        xml.Set("x", at.X);
        xml.Set("y", at.Y);
        xml.Set("fill", Text);
        xml.Set("font-size", size);
        xml.Set("text-anchor", anchor);
        if (isBold)
        {
            // With an edge as the paper is: a line that passes behind does not strike the words through.
            xml.Set("font-weight", "bold");
            xml.Set("stroke", Paper);
            xml.Set("stroke-width", "4");
            xml.Set("stroke-linejoin", "round");
            xml.Set("paint-order", "stroke");
        }

        if (isUpright)
        {
            xml.Set("transform", $"rotate(-90 {Of(at.X)} {Of(at.Y)})");
        }

        xml.WriteString(words);
        xml.WriteEndElement();
    }
}
