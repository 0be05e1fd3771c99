using System.Globalization;
using System.Xml;

namespace ScrutinyReport.Writing.Charts;

/// <summary>
/// Short ways to write DrawingML charts (ECMA-376, 21.2); every part of a chart has its one place in the order.
/// </summary>
internal static class ChartXml
{
    public const string Charts = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    public const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";

    /// <summary>An element of a chart, and what stands in it.</summary>
    public static void Part(this XmlWriter xml, string name, Action? inside = null)
    {
        xml.WriteStartElement("c", name, Charts);
        inside?.Invoke();
        xml.WriteEndElement();
    }

    /// <summary>An element of a chart that is one setting.</summary>
    public static void Part(this XmlWriter xml, string name, string value)
    {
        xml.WriteStartElement("c", name, Charts);
        xml.WriteAttributeString("val", value);
        xml.WriteEndElement();
    }

    public static void Part(this XmlWriter xml, string name, int value) =>
        xml.Part(name, value.ToString(CultureInfo.InvariantCulture));

    public static void Words(this XmlWriter xml, string name, string words) =>
        xml.WriteElementString("c", name, Charts, words);

    /// <summary>An element of a drawing, its attributes in pairs, and what stands in it.</summary>
    public static void Draw(this XmlWriter xml, string name, Action? inside, params ReadOnlySpan<string> attributes)
    {
        xml.WriteStartElement("a", name, Drawing);
        for (var i = 0; i + 1 < attributes.Length; i += 2)
        {
            xml.WriteAttributeString(attributes[i], attributes[i + 1]);
        }

        inside?.Invoke();
        xml.WriteEndElement();
    }
}
