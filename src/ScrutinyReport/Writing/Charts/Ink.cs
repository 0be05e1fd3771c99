using System.Globalization;
using System.Xml;

namespace ScrutinyReport.Writing.Charts;

/// <summary>
/// A colour of a chart: one of the theme's, so that a chart changes with the house style, perhaps lighter; or a fixed
/// one.
/// </summary>
internal readonly record struct Ink(string Name, int Strength = 100)
{
    public static readonly Ink Text = new("tx1");
    public static readonly Ink Own = new("accent1");
    public static readonly Ink Pale = new("bg1", -15);

    public void Fill(XmlWriter xml)
    {
        var ink = this;
        xml.Draw("solidFill", () => ink.Colour(xml));
    }

    private void Colour(XmlWriter xml)
    {
        var strength = Strength;
        if (Name.Length == 6 && Name.All(char.IsAsciiHexDigit))
        {
            xml.Draw("srgbClr", null, "val", Name);
            return;
        }

        xml.Draw("schemeClr", strength == 100 ? null : () => Lightness(xml, strength), "val", Name);
    }

    // Below 0 a light colour gets darker by so much; below 100 a dark one keeps so much of its strength.
    private static void Lightness(XmlWriter xml, int strength)
    {
        xml.Draw("lumMod", null, "val", Thousandths(strength < 0 ? 100 + strength : strength));
        if (strength >= 0)
        {
            xml.Draw("lumOff", null, "val", Thousandths(100 - strength));
        }
    }

    private static string Thousandths(int percent) => (percent * 1000).ToString(CultureInfo.InvariantCulture);
}
