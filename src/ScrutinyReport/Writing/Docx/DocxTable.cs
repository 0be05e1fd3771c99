using System.Collections.Immutable;
using System.Security;
using ScrutinyReport.Documents;

namespace ScrutinyReport.Writing;

/// <summary>
/// Writes tables: one header row, marked and repeated on every page; rows that are never cut, nor alone on a page;
/// caption and description for those who cannot see it (METHODS 9).
/// </summary>
internal sealed class DocxTable(PartXml xml, StyleSheet styles, DocxRuns runs)
{
    private const int RowsOfShort = 6;

    public void Write(Table table, int textWidth, bool keepsWithNext)
    {
        var (size, padding) = (styles.Size(StyleName.TableText), styles.CellPadding(StyleName.ReportTable));
        var widths = ColumnWidths.Of(table, textWidth, size, padding, FontBreadth.Of(styles.Font(StyleName.TableText)));
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
        Row([.. table.Columns.Select(column => column.Heading)], table.Columns, widths, StyleName.TableHeader,
            keepsWithNext: false);
        for (var i = 0; i < table.Rows.Length; i++)
        {
            Row(table.Rows[i].Cells, table.Columns, widths, StyleName.TableText,
                KeepsWithNext(table, i, keepsWithNext));
        }

        xml.End();
    }

    /// <summary>
    /// A short table stays on one page; of a longer one the first two rows, and the last two, with what they keep with.
    /// </summary>
    private static bool KeepsWithNext(Table table, int row, bool lastDoes)
    {
        var left = table.Rows.Length - 1 - row;
        return left == 0 ? lastDoes : table.Rows.Length <= RowsOfShort || row == 0 || left == 1;
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
        var paragraph = $"""<w:pStyle w:val="{SecurityElement.Escape(styles.IdOf(style))}" />{(keepsWithNext ? "<w:keepNext />" : "")}""";
        for (var i = 0; i < cells.Length; i++)
        {
            xml.WriteRaw("<w:tc><w:tcPr><w:tcW w:w=\""u8);
            xml.WriteValue(widths[i]);
            xml.WriteRaw("\" w:type=\"dxa\" />"u8);
            xml.WriteRaw(Background(cells[i]));
            xml.WriteRaw("</w:tcPr><w:p><w:pPr>"u8);
            xml.WriteRaw(paragraph);
            xml.WriteRaw(Justification(columns[i].Alignment));
            xml.WriteRaw("</w:pPr>"u8);
            runs.Write(cells[i], style);
            xml.WriteRaw("</w:p></w:tc>"u8);
        }

        xml.End();
    }

    /// <summary>A cell that holds nothing but a judgement takes the judgement's background.</summary>
    private string Background(Line content) =>
        content.Inlines is [BadgeInline badge] && styles.Background(StyleName.Badge(badge.Badge.Tone)) is { } fill
            ? $"""<w:shd w:val="clear" w:color="auto" w:fill="{SecurityElement.Escape(fill)}" />"""
            : "";

    private static ReadOnlySpan<byte> Justification(Alignment alignment) => alignment switch
    {
        Alignment.Right => "<w:jc w:val=\"right\" />"u8,
        Alignment.Centre => "<w:jc w:val=\"center\" />"u8,
        _ => ""u8,
    };
}
