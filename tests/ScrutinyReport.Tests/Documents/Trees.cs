using ScrutinyReport.Documents;

namespace ScrutinyReport.Tests.Documents;

/// <summary>Walks a document tree, in reading order.</summary>
internal static class Trees
{
    public static IEnumerable<Block> Blocks(IEnumerable<Block> blocks) =>
        blocks.SelectMany(block => Blocks(Inside(block)).Prepend(block));

    public static IEnumerable<Line> Lines(Document document) => Blocks(document.Blocks).SelectMany(Lines);

    public static IEnumerable<Inline> Inlines(Document document) =>
        Lines(document).SelectMany(line => Inlines(line.Inlines));

    private static IEnumerable<Inline> Inlines(IEnumerable<Inline> inlines) =>
        inlines.SelectMany(inline => Inlines(Inside(inline)).Prepend(inline));

    private static System.Collections.Immutable.ImmutableArray<Inline> Inside(Inline inline) => inline switch
    {
        Strong strong => strong.Inlines,
        Emphasis emphasis => emphasis.Inlines,
        Link link => link.Inlines,
        Footnote note => note.Content.Inlines,
        _ => [],
    };

    private static IEnumerable<Block> Inside(Block block) => block switch
    {
        ListBlock list => list.Items.SelectMany(item => item.Blocks),
        Callout callout => callout.Blocks,
        Quotation quotation => quotation.Blocks,
        ShapedPages pages => pages.Blocks,
        _ => [],
    };

    private static IEnumerable<Line> Lines(Block block) => block switch
    {
        TitleBlock title => [.. title.Before, title.Title, .. title.After],
        Heading heading => [heading.Content],
        Paragraph paragraph => [paragraph.Content],
        NumberedParagraph paragraph => [paragraph.Content],
        ContinuationParagraph paragraph => [paragraph.Content],
        Contacts contacts => contacts.Officers,
        TableBlock table => Lines(table.Table),
        FrontSheet sheet => Lines(sheet.Table),
        ChartBlock chart => [.. chart.Caption is null ? [] : new[] { chart.Caption }, .. chart.Notes],
        TableOfContents { Title: { } title } => [title],
        PartStart { Mark: { } mark } => [mark],
        _ => [],
    };

    private static IEnumerable<Line> Lines(Table table) =>
    [
        .. table.Caption is null ? [] : new[] { table.Caption },
        .. table.Columns.Select(column => column.Heading),
        .. table.Rows.SelectMany(row => row.Cells),
        .. table.Notes,
    ];
}
