using System.Collections.Immutable;

namespace ScrutinyReport.Documents;

/// <summary>
/// A change to pieces of running text, made wherever running text stands in a document, in reading order.
/// </summary>
internal sealed class LineChange(Func<Inline, Inline> change)
{
    public ImmutableArray<Block> In(ImmutableArray<Block> blocks) => [.. blocks.Select(In)];

    private Block In(Block block) => block switch
    {
        TitleBlock title =>
            new TitleBlock(In(title.Before), In(title.Title), In(title.After)) { Origin = title.Origin },
        Heading heading => heading with { Content = In(heading.Content) },
        Paragraph paragraph => paragraph with { Content = In(paragraph.Content) },
        NumberedParagraph paragraph => paragraph with { Content = In(paragraph.Content) },
        ContinuationParagraph paragraph => paragraph with { Content = In(paragraph.Content) },
        ListBlock list => list with { Items = [.. list.Items.Select(item => new ListItem(In(item.Blocks)))] },
        TableBlock table => table with { Table = In(table.Table) },
        ChartBlock chart => chart with { Caption = Maybe(chart.Caption), Notes = In(chart.Notes) },
        FrontSheet sheet => sheet with { Table = In(sheet.Table) },
        Contacts contacts => contacts with { Officers = In(contacts.Officers) },
        Callout callout => callout with { Blocks = In(callout.Blocks) },
        Quotation quotation => quotation with { Blocks = In(quotation.Blocks) },
        TableOfContents contents => contents with { Title = Maybe(contents.Title) },
        ShapedPages pages => pages with { Blocks = In(pages.Blocks) },
        PartStart start => start with { Mark = Maybe(start.Mark), RunningMark = Maybe(start.RunningMark) },
        PageBreak => block,
        _ => throw new System.Diagnostics.UnreachableException(block.GetType().Name),
    };

    private Table In(Table table) => table with
    {
        Caption = Maybe(table.Caption),
        Columns = [.. table.Columns.Select(column => column with { Heading = In(column.Heading) })],
        Rows = [.. table.Rows.Select(row => new Row(In(row.Cells)))],
        Notes = In(table.Notes),
    };

    private ImmutableArray<Line> In(ImmutableArray<Line> lines) => [.. lines.Select(In)];

    private Line? Maybe(Line? line) => line is null ? null : In(line);

    private Line In(Line line) => new(In(line.Inlines));

    private ImmutableArray<Inline> In(ImmutableArray<Inline> inlines) =>
        [.. inlines.Select(inline => change(inline switch
    {
        Strong strong => new Strong(In(strong.Inlines)),
        Emphasis emphasis => new Emphasis(In(emphasis.Inlines)),
        Link link => link with { Inlines = In(link.Inlines) },
        Footnote note => note with { Content = In(note.Content) },
        _ => inline,
    }))];
}
