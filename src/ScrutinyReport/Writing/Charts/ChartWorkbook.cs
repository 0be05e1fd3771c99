using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Writing.Charts;

/// <summary>
/// The workbook behind a chart, which Word opens to edit its data: one sheet with the figures, unrounded.
/// </summary>
internal static class ChartWorkbook
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const string Book = "xl/workbook.xml";
    private const string Sheet = "xl/worksheets/sheet1.xml";
    private const string Styles = "xl/styles.xml";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    // Below this Excel has number formats of its own.
    private const int FirstFormat = 164;

    public static byte[] Write(ChartSheet sheet)
    {
        ImmutableArray<Display> displays = [.. sheet.Columns.Select(column => column.Display).Distinct()];
        return new WordPackage(
            [
                new(Book, Types + "sheet.main+xml", PartXml.Bytes(BookXml)),
                new(Sheet, Types + "worksheet+xml", PartXml.Bytes(xml => SheetXml(xml, sheet, displays))),
                new(Styles, Types + "styles+xml", PartXml.Bytes(xml => StylesXml(xml, displays))),
            ],
            [
                new(WordPackage.Root, "workbook", Word.Relation("officeDocument"), Book),
                new(Book, "sheet", Word.Relation("worksheet"), Sheet),
                new(Book, "styles", Word.Relation("styles"), Styles),
            ]).Write();
    }

    private static void BookXml(XmlWriter xml)
    {
        xml.WriteStartElement("workbook", Main);
        xml.WriteAttributeString("xmlns", "r", null, Word.Relationships);
        xml.WriteStartElement("sheets", Main);
        xml.WriteStartElement("sheet", Main);
        xml.WriteAttributeString("name", ChartSheet.Name);
        xml.WriteAttributeString("sheetId", "1");
        xml.WriteAttributeString("r", "id", Word.Relationships, "sheet");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void SheetXml(XmlWriter xml, ChartSheet sheet, ImmutableArray<Display> displays)
    {
        xml.WriteStartElement("worksheet", Main);
        xml.WriteStartElement("sheetData", Main);
        Row(xml, 0, () =>
        {
            Words(xml, ChartSheet.Cell(0, 0), sheet.Corner);
            for (var i = 0; i < sheet.Columns.Length; i++)
            {
                Words(xml, ChartSheet.Cell(i + 1, 0), sheet.Columns[i].Heading);
            }
        });
        for (var row = 0; row < sheet.Labels.Length; row++)
        {
            var at = row;
            Row(xml, at + 1, () =>
            {
                Words(xml, ChartSheet.Cell(0, at + 1), sheet.Labels[at]);
                for (var i = 0; i < sheet.Columns.Length; i++)
                {
                    var column = sheet.Columns[i];
                    Number(xml, ChartSheet.Cell(i + 1, at + 1), column.Figures[at], displays.IndexOf(column.Display));
                }
            });
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Row(XmlWriter xml, int row, Action cells)
    {
        xml.WriteStartElement("row", Main);
        xml.WriteAttributeString("r", (row + 1).ToString(CultureInfo.InvariantCulture));
        cells();
        xml.WriteEndElement();
    }

    private static void Words(XmlWriter xml, string cell, string words)
    {
        xml.WriteStartElement("c", Main);
        xml.WriteAttributeString("r", cell);
        xml.WriteAttributeString("t", "inlineStr");
        xml.WriteStartElement("is", Main);
        xml.WriteStartElement("t", Main);
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(words);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Number(XmlWriter xml, string cell, Figure? figure, int format)
    {
        if (figure is null)
        {
            return;
        }

        xml.WriteStartElement("c", Main);
        xml.WriteAttributeString("r", cell);
        xml.WriteAttributeString("s", (format + 1).ToString(CultureInfo.InvariantCulture));
        xml.WriteElementString("v", Main, NumberForm.Exact(figure.Number));
        xml.WriteEndElement();
    }

    private static void StylesXml(XmlWriter xml, ImmutableArray<Display> displays)
    {
        xml.WriteStartElement("styleSheet", Main);
        Many(xml, "numFmts", displays.Length, i =>
        {
            xml.WriteStartElement("numFmt", Main);
            xml.WriteAttributeString("numFmtId", Id(i));
            xml.WriteAttributeString("formatCode", NumberForm.Code(displays[i]));
            xml.WriteEndElement();
        });
        Many(xml, "fonts", 1, _ => Empty(xml, "font"));
        Many(xml, "fills", 2, i =>
        {
            xml.WriteStartElement("fill", Main);
            xml.WriteStartElement("patternFill", Main);
            xml.WriteAttributeString("patternType", i == 0 ? "none" : "gray125");
            xml.WriteEndElement();
            xml.WriteEndElement();
        });
        Many(xml, "borders", 1, _ => Empty(xml, "border"));
        Many(xml, "cellStyleXfs", 1, _ => Empty(xml, "xf"));
        Many(xml, "cellXfs", displays.Length + 1, i =>
        {
            xml.WriteStartElement("xf", Main);
            xml.WriteAttributeString("numFmtId", i == 0 ? "0" : Id(i - 1));
            xml.WriteAttributeString("applyNumberFormat", i == 0 ? "0" : "1");
            xml.WriteEndElement();
        });
        xml.WriteEndElement();
    }

    private static string Id(int format) => (FirstFormat + format).ToString(CultureInfo.InvariantCulture);

    private static void Many(XmlWriter xml, string name, int count, Action<int> each)
    {
        if (count == 0)
        {
            return;
        }

        xml.WriteStartElement(name, Main);
        xml.WriteAttributeString("count", count.ToString(CultureInfo.InvariantCulture));
        for (var i = 0; i < count; i++)
        {
            each(i);
        }

        xml.WriteEndElement();
    }

    private static void Empty(XmlWriter xml, string name)
    {
        xml.WriteStartElement(name, Main);
        xml.WriteEndElement();
    }
}
