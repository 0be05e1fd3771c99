using System.Collections.Immutable;
using System.Xml;
using ScrutinyReport.Documents;

namespace ScrutinyReport.Writing;

/// <summary>
/// Writes tables: one header row, marked and repeated on every page; rows that are never cut, nor alone on a page; caption and
/// description for those who cannot see it (METHODS 9).
/// </summary>
internal sealed class DocxTable(XmlWriter xml, StyleSheet styles, DocxRuns runs)
{
    private const int RowsOfShort = 6;

    public void Write(Table table, int textWidth)
    {
        var (size, padding) = (styles.Size(StyleName.TableText), styles.CellPadding(StyleName.ReportTable));
        var widths = ColumnWidths.Of(table, textWidth, size, padding);
        xml.Start("tbl");
        Properties(table, widths.Sum());
        xml.Start("tblGrid");
        foreach (var width in widths)
        {
            xml.Start("gridCol");
            xml.Attribute("w", width);
            xml.End();
        }

        xml.End();
        Row([.. table.Columns.Select(column => column.Heading)], table.Columns, widths, StyleName.TableHeader, keepsWithNext: false);
        for (var i = 0; i < table.Rows.Length; i++)
        {
            Row(table.Rows[i].Cells, table.Columns, widths, StyleName.TableText, KeepsWithNext(table, i));
        }

        xml.End();
    }

    /// <summary>A short table stays on one page; of a longer one the first two rows, and the last two with the note below.</summary>
    private static bool KeepsWithNext(Table table, int row)
    {
        var left = table.Rows.Length - 1 - row;
        return left == 0 ? !table.Notes.IsEmpty : table.Rows.Length <= RowsOfShort || row == 0 || left == 1;
    }

    private void Properties(Table table, int width)
    {
        xml.Start("tblPr");
        xml.Set("tblStyle", styles.IdOf(StyleName.ReportTable));
        xml.Length("tblW", width);
        xml.Start("tblLayout");
        xml.Attribute("type", "fixed");
        xml.End();
        xml.Start("tblLook");
        xml.Attribute("val", "04A0");
        xml.Attribute("firstRow", "1");
        xml.Attribute("lastRow", "0");
        xml.Attribute("firstColumn", "1");
        xml.Attribute("lastColumn", "0");
        xml.Attribute("noHBand", "0");
        xml.Attribute("noVBand", "1");
        xml.End();
        var caption = table.Caption?.PlainText
            ?? string.Join(", ", table.Columns.Select(column => column.Heading.PlainText));
        xml.Set("tblCaption", caption);
        xml.Set("tblDescription", table.Description.Length > 0 ? table.Description : caption);
        xml.End();
    }

    private void Row(
        ImmutableArray<Line> cells,
        ImmutableArray<Column> columns,
        ImmutableArray<int> widths,
        string style,
        bool keepsWithNext)
    {
        xml.Start("tr");
        xml.Start("trPr");
        xml.Set("cantSplit");
        if (style == StyleName.TableHeader)
        {
            xml.Set("tblHeader");
        }

        xml.End();
        for (var i = 0; i < cells.Length; i++)
        {
            Cell(cells[i], columns[i].Alignment, widths[i], style, keepsWithNext);
        }

        xml.End();
    }

    /// <summary>A cell. One that holds nothing but a judgement takes the judgement's background.</summary>
    private void Cell(Line content, Alignment alignment, int width, string style, bool keepsWithNext)
    {
        xml.Start("tc");
        xml.Start("tcPr");
        xml.Length("tcW", width);
        if (content.Inlines is [BadgeInline badge] && styles.Background(StyleName.Badge(badge.Badge.Tone)) is { } fill)
        {
            xml.Start("shd");
            xml.Attribute("val", "clear");
            xml.Attribute("color", "auto");
            xml.Attribute("fill", fill);
            xml.End();
        }

        xml.End();
        xml.Start("p");
        xml.Start("pPr");
        xml.Set("pStyle", styles.IdOf(style));
        if (keepsWithNext)
        {
            xml.Set("keepNext");
        }

        if (alignment != Alignment.Left)
        {
            xml.Set("jc", alignment == Alignment.Right ? "right" : "center");
        }

        xml.End();
        runs.Write(content, style);
        xml.End();
        xml.End();
    }
}
