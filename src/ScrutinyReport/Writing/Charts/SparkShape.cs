using System.Globalization;
using System.Xml;
using ScrutinyReport.Foundation.Charts;

namespace ScrutinyReport.Writing.Charts;

/// <summary>
/// A spark line as a drawn shape: a chart part and a workbook for each of forty cells would make a file heavy, and the
/// figures stand beside it anyway.
/// </summary>
internal static class SparkShape
{
    public const string Shapes = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";

    /// <summary>The shape's own measure: four times as wide as high.</summary>
    public const int Width = 4000;

    public const int Height = 1000;

    /// <summary>How high it is beside the letters around it, in tenths of their size.</summary>
    public const int HeightInLetters = 12;

    /// <summary>How wide it is then, in hundredths of the letters' size.</summary>
    public const int WidthInLetters = HeightInLetters * 10 * Width / Height;

    private const int Dot = 110;

    public static void Write(XmlWriter xml, SparkLine spark, string number, int width, int height)
    {
        var points = Points(spark, Width, Height, Dot);
        xml.WriteStartElement("wps", "wsp", Shapes);

        // Word reads the words of the drawing around it, LibreOffice these.
        xml.WriteStartElement("wps", "cNvPr", Shapes);
        xml.WriteAttributeString("id", number);
        xml.WriteAttributeString("name", spark.Title);
        xml.WriteAttributeString("descr", spark.Alternative);
        xml.WriteEndElement();
        xml.WriteStartElement("wps", "cNvSpPr", Shapes);
        xml.WriteEndElement();
        xml.WriteStartElement("wps", "spPr", Shapes);
        xml.Draw("xfrm", () =>
        {
            xml.Draw("off", null, "x", "0", "y", "0");
            xml.Draw("ext", null, "cx", Number(width), "cy", Number(height));
        });
        xml.Draw("custGeom", () =>
        {
            foreach (var list in (string[])["avLst", "gdLst", "ahLst", "cxnLst"])
            {
                xml.Draw(list, null);
            }

            xml.Draw("rect", null, "l", "0", "t", "0", "r", "r", "b", "b");
            xml.Draw("pathLst", () => Paths(xml, points));
        });
        Ink.Own.Fill(xml);
        xml.Line(Ink.Own, 100);
        xml.WriteEndElement();
        xml.WriteStartElement("wps", "bodyPr", Shapes);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>
    /// The points in a box with room for a dot at its edges, counted from its top; null where there is no value.
    /// </summary>
    public static (int X, int Y)?[] Points(SparkLine spark, int width, int height, int dot)
    {
        var values = spark.Points.Select(point => point.Value?.Number).ToArray();
        var (least, most) = (values.Min() ?? 0, values.Max() ?? 0);
        return [.. values.Select((value, i) => value is { } number ? (X(i), Y(number)) : ((int, int)?)null)];

        int X(int i) => values.Length == 1 ? width / 2 : dot + (((width - (2 * dot)) * i) / (values.Length - 1));

        int Y(decimal number) => least == most
            ? height / 2
            : dot + (int)decimal.Round((height - (2 * dot)) * (most - number) / (most - least),
                MidpointRounding.AwayFromZero);
    }

    private static void Paths(XmlWriter xml, (int X, int Y)?[] points)
    {
        string[] box = ["w", Number(Width), "h", Number(Height)];
        xml.Draw("path", () =>
        {
            var isDrawing = false;
            foreach (var point in points)
            {
                if (point is var (x, y))
                {
                    xml.Draw(isDrawing ? "lnTo" : "moveTo", () => Point(xml, x, y));
                }

                isDrawing = point is not null;
            }
        }, [.. box, "fill", "none"]);
        if (points.LastOrDefault(point => point is not null) is var (lastX, lastY))
        {
            xml.Draw("path", () =>
            {
                xml.Draw("moveTo", () => Point(xml, lastX - Dot, lastY));
                xml.Draw("arcTo", null, "wR", Number(Dot), "hR", Number(Dot), "stAng", "10800000", "swAng", "21600000");
                xml.Draw("close", null);
            }, [.. box, "stroke", "0"]);
        }
    }

    private static void Point(XmlWriter xml, int x, int y) => xml.Draw("pt", null, "x", Number(x), "y", Number(y));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
