using System.Globalization;
using System.Xml;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Writing.Charts;

/// <summary>The parts that all kinds of charts are put together from.</summary>
internal static class PlotXml
{
    public const string LabelAxis = "1";
    public const string ValueAxis = "2";

    /// <summary>A line, or none: its width in hundredths of a point and how it is broken.</summary>
    public static void Line(this XmlWriter xml, Ink? ink, int width = 75, string? dash = null) => xml.Draw(
        "ln",
        () =>
        {
            if (ink is { } colour)
            {
                colour.Fill(xml);
            }
            else
            {
                xml.Draw("noFill", null);
            }

            if (dash is not null)
            {
                xml.Draw("prstDash", null, "val", dash);
            }
        },
        "w", (width * 127).ToString(CultureInfo.InvariantCulture));

    public static void Look(this XmlWriter xml, Action look) => xml.Part("spPr", look);

    /// <summary>The size of letters in points, and whether they are bold.</summary>
    public static void Letters(this XmlWriter xml, int points = 9, bool isBold = false) => xml.Part("txPr", () =>
    {
        xml.Draw("bodyPr", null);
        xml.Draw("p", () => xml.Draw("pPr", () => Letters(xml, "defRPr", points, isBold)));
    });

    public static void Title(
        this XmlWriter xml, string words, int points = 9, bool isBold = false, bool isUpright = false) =>
        xml.Part("title", () =>
        {
            xml.Part("tx", () => xml.Part("rich", () =>
            {
                xml.Draw("bodyPr", null, isUpright ? ["rot", "-5400000", "vert", "horz"] : []);
                xml.Draw("p", () =>
                {
                    xml.Draw("pPr", () => Letters(xml, "defRPr", points, isBold));
                    xml.Draw("r", () =>
                    {
                        Letters(xml, "rPr", points, isBold, "lang", "en-GB");
                        xml.WriteElementString("a", "t", ChartXml.Drawing, words);
                    });
                });
            }));
            xml.Part("overlay", "0");
        });

    /// <summary>What comes first in every series: its number and its name.</summary>
    public static void Name(this XmlWriter xml, ChartSheet sheet, int column)
    {
        xml.Part("idx", column);
        xml.Part("order", column);
        xml.Part("tx", () => xml.Part("strRef", () =>
        {
            xml.Words("f", ChartSheet.Heading(column + 1));
            Cache(xml, [sheet.Columns[column].Heading]);
        }));
    }

    public static void Labels(this XmlWriter xml, ChartSheet sheet) => xml.Part("cat", () => xml.Part("strRef", () =>
    {
        xml.Words("f", ChartSheet.Range(0, 0, sheet.Labels.Length));
        Cache(xml, sheet.Labels);
    }));

    /// <summary>The figures of a column, from the first row that is wanted on.</summary>
    public static void Figures(
        this XmlWriter xml, string name, ChartSheet sheet, int column, int first = 0, int? count = null) =>
        xml.Part(name, () => xml.Part("numRef", () =>
        {
            var rows = count ?? sheet.Labels.Length;
            xml.Words("f", ChartSheet.Range(column + 1, first, rows));
            xml.Part("numCache", () =>
            {
                xml.Words("formatCode", NumberForm.Code(sheet.Columns[column].Display));
                xml.Part("ptCount", rows);
                for (var row = 0; row < rows; row++)
                {
                    if (sheet.Columns[column].Figures[first + row] is { } figure)
                    {
                        Point(xml, row, NumberForm.Exact(figure.Number));
                    }
                }
            });
        }));

    /// <summary>
    /// What stands beside a point: its value, perhaps with the name of its series; on paper, so that a line behind it
    /// does not strike it through.
    /// </summary>
    public static void Label(
        this XmlWriter xml, string position, Display display, bool hasName = false, bool isBold = true,
        bool isShown = true,
        bool isOnPaper = false)
    {
        xml.WriteStartElement("c", "numFmt", ChartXml.Charts);
        xml.WriteAttributeString("formatCode", NumberForm.Code(display));
        xml.WriteAttributeString("sourceLinked", "0");
        xml.WriteEndElement();
        xml.Look(() =>
        {
            if (isOnPaper)
            {
                new Ink("bg1").Fill(xml);
            }
            else
            {
                xml.Draw("noFill", null);
            }

            xml.Line(null);
        });
        xml.Letters(isBold: isBold);
        xml.Part("dLblPos", position);
        xml.Part("showLegendKey", "0");
        xml.Part("showVal", isShown ? "1" : "0");
        xml.Part("showCatName", "0");
        xml.Part("showSerName", hasName ? "1" : "0");
        xml.Part("showPercent", "0");
        xml.Part("showBubbleSize", "0");
        if (hasName)
        {
            xml.Words("separator", ": ");
        }
    }

    public static void NoLabels(this XmlWriter xml)
    {
        foreach (var name in (string[])
            ["showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize"])
        {
            xml.Part(name, "0");
        }
    }

    private static void Letters(XmlWriter xml, string name, int points, bool isBold, params string[] more) => xml.Draw(
        name, () => Ink.Text.Fill(xml),
        [.. more, "sz", (points * 100).ToString(CultureInfo.InvariantCulture), "b", isBold ? "1" : "0"]);

    private static void Cache(XmlWriter xml, IReadOnlyList<string> words) => xml.Part("strCache", () =>
    {
        xml.Part("ptCount", words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            Point(xml, i, words[i]);
        }
    });

    private static void Point(XmlWriter xml, int index, string value)
    {
        xml.WriteStartElement("c", "pt", ChartXml.Charts);
        xml.WriteAttributeString("idx", index.ToString(CultureInfo.InvariantCulture));
        xml.Words("v", value);
        xml.WriteEndElement();
    }
}
