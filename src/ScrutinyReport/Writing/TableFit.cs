using System.Collections.Immutable;
using ScrutinyReport.Documents;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Writing;

/// <summary>Whether the tables of a document fit on their pages in the letters of a house style.</summary>
internal static class TableFit
{
    /// <summary>A warning for each table that has to break words.</summary>
    public static IEnumerable<Problem> Problems(Document document, HouseStyle style)
    {
        var (size, padding) = (style.Styles.Size(StyleName.TableText), style.Styles.CellPadding(StyleName.ReportTable));
        var font = style.Styles.Font(StyleName.TableText);
        var breadth = FontBreadth.Of(font);
        return
            from one in Tables(document.Whole().Blocks, PageShape.Portrait)
            let widths = ColumnWidths.Of(one.Table, style.Pages(one.Shape).TextWidth, size, padding, breadth)
            let word = ColumnWidths.Broken(one.Table, widths, size, padding, breadth)
            where word is not null
            select DocumentProblems.WordTooWide(one.Origin, word, size / 2m, font);
    }

    private static IEnumerable<(Table Table, PageShape Shape, Place Origin)> Tables(
        ImmutableArray<Block> blocks, PageShape shape) =>
        blocks.SelectMany(block => block switch
        {
            TableBlock table => [(table.Table, shape, block.Origin)],
            FrontSheet sheet => [(sheet.Table, shape, block.Origin)],
            ShapedPages pages => Tables(pages.Blocks, pages.Shape),
            _ => Array.Empty<(Table, PageShape, Place)>(),
        });
}
