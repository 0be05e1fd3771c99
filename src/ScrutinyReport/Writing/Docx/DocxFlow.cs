using System.Collections.Immutable;
using ScrutinyReport.Documents;
using ScrutinyReport.Foundation.Charts;

namespace ScrutinyReport.Writing;

/// <summary>A document as Word sees it: a flat sequence of paragraphs and tables, cut into sections.</summary>
internal sealed record DocxSection(PageShape Shape, PartStart? Start, ImmutableArray<FlowItem> Items);

/// <summary>What stands in a section.</summary>
internal abstract record FlowItem
{
    public bool StartsPage { get; init; }

    public bool KeepsWithNext { get; init; }
}

internal sealed record FlowParagraph(string Style, Line Content) : FlowItem
{
    /// <summary>The name by which links lead here; empty where none can.</summary>
    public string Anchor { get; init; } = "";

    /// <summary>
    /// The list the paragraph is a point of, where its style does not say it, and on which level (from 0).
    /// </summary>
    public (int List, int Level)? Point { get; init; }

    /// <summary>
    /// The point of a list under whose text the paragraph stands, where its style does not say how far in that is.
    /// </summary>
    public (int List, int Level)? Under { get; init; }
}

internal sealed record FlowTable(Table Table) : FlowItem;

internal sealed record FlowChart(Chart Chart, bool HasTitle) : FlowItem;

internal sealed record FlowContents(Line? Title, int Deepest, ImmutableArray<Heading> Headings) : FlowItem;

/// <summary>
/// Lays a document out as sections. What belongs together stays on a page: a list with what introduces it, all points
/// of a short one, the first two and the last two of a longer one, a chart with its note, the officers to contact, and
/// what little stands below the last table of pages of their own shape: a key alone would take a page.
/// </summary>
internal sealed class DocxFlow(ListFormats lists)
{
    private const int PointsOfShort = 4;
    private const int ParagraphsOfShort = 10;

    private readonly ImmutableArray<DocxSection>.Builder sections = ImmutableArray.CreateBuilder<DocxSection>();
    private readonly ImmutableArray<FlowItem>.Builder items = ImmutableArray.CreateBuilder<FlowItem>();
    private readonly List<NumberedList> numbered = [];
    private ImmutableArray<Block> all = [];
    private ImmutableArray<Block> part = [];
    private PartStart? start;
    private PageShape shape = PageShape.Portrait;
    private int? paragraphs;
    private bool startsPage;

    /// <summary>The numbered lists met: each has a number of its own, so that each starts where it says.</summary>
    public IReadOnlyList<NumberedList> NumberedLists => numbered;

    public ImmutableArray<DocxSection> Sections(Document document)
    {
        all = document.Blocks;
        part = [.. all.TakeWhile(block => block is not PartStart)];
        Add(document.Blocks);
        EndSection();
        return sections.ToImmutable();
    }

    private void Add(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Add(block);
        }
    }

    private void Add(Block block)
    {
        switch (block)
        {
            case TitleBlock title:
                Add(StyleName.CommitteeTitle, title.Before);
                Add(StyleName.Heading(1), title.Title);
                Add(StyleName.ReportAuthors, title.After);
                break;
            case Heading heading:
                Add(new FlowParagraph(StyleName.Heading(heading.Level), heading.Content)
                {
                    Anchor = heading.Anchor,
                    Point = heading.Number is { } number
                        ? PointOf(number) ?? (lists.Paragraphs, number.Level - 1)
                        : null,
                });
                break;
            case Paragraph paragraph:
                Add(StyleName.BodyText, paragraph.Content);
                break;
            case NumberedParagraph paragraph:
                Add(new FlowParagraph(StyleName.Numbered(paragraph.Number.Level), paragraph.Content)
                {
                    Point = PointOf(paragraph.Number),
                });
                break;
            case ContinuationParagraph paragraph:
                Add(StyleName.ContinuationParagraph, paragraph.Content);
                break;
            case ListBlock list:
                Add(list, list.Indented ? 1 : 0, null);
                break;
            case TableBlock table:
                Add(table.Table);
                break;
            case ChartBlock chart:
                Add(chart);
                break;
            case FrontSheet sheet:
                Add(sheet.Table);
                break;
            case Contacts contacts:
                for (var i = 0; i < contacts.Officers.Length; i++)
                {
                    Add(new FlowParagraph(StyleName.OfficerContact, contacts.Officers[i])
                    {
                        KeepsWithNext = i < contacts.Officers.Length - 1,
                    });
                }

                break;
            case Callout callout:
                Add(callout.Blocks, StyleName.Callout, 0);
                break;
            case Quotation quotation:
                Add(quotation.Blocks, StyleName.Quote, 1);
                break;
            case TableOfContents contents:
                Add(new FlowContents(contents.Title, contents.Deepest, [.. Outline.Of(part, contents.Deepest)]));
                break;
            case ShapedPages pages:
                var around = shape;
                EndSection();
                shape = pages.Shape;
                Add(pages.Blocks);
                KeepLittleWithTable();
                EndSection();
                shape = around;
                break;
            case PartStart next:
                EndSection();
                start = next;
                part = [.. all.SkipWhile(one => !ReferenceEquals(one, next))
                    .Skip(1)
                    .TakeWhile(one => one is not PartStart)];
                break;
            case PageBreak:
                startsPage = true;
                break;
            default:
                throw new System.Diagnostics.UnreachableException(block.GetType().Name);
        }
    }

    /// <summary>
    /// A passage whose paragraphs and points share a style; what else it holds looks as it does elsewhere. The points
    /// of its lists are of that level or below.
    /// </summary>
    private void Add(ImmutableArray<Block> blocks, string style, int level)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    Add(style, paragraph.Content);
                    break;
                case ListBlock list:
                    Add(list, level, style);
                    break;
                default:
                    Add(block);
                    break;
            }
        }
    }

    private void Add(string style, params ImmutableArray<Line> lines)
    {
        foreach (var line in lines)
        {
            Add(new FlowParagraph(style, line));
        }
    }

    private void Add(FlowItem item)
    {
        items.Add(item with { StartsPage = startsPage });
        startsPage = false;
    }

    private void KeepLastWithNext()
    {
        if (items is [.., FlowParagraph { Style: not StyleName.TableNote } last])
        {
            items[^1] = last with { KeepsWithNext = true };
        }
    }

    private void KeepLittleWithTable()
    {
        var table = items.Count - 1;
        while (table >= 0 && items[table] is FlowParagraph)
        {
            table--;
        }

        if (table >= 0 && items[table] is FlowTable && items.Count - 1 - table <= ParagraphsOfShort)
        {
            for (var i = table; i < items.Count - 1; i++)
            {
                items[i] = items[i] with { KeepsWithNext = true };
            }
        }
    }

    private void Add(Table table)
    {
        if (table.Caption is { } caption)
        {
            Add(new FlowParagraph(StyleName.Caption, caption) { Anchor = table.Anchor });
        }

        Add(new FlowTable(table) { KeepsWithNext = !table.Notes.IsEmpty });
        Add(StyleName.TableNote, table.Notes);
    }

    private void Add(ChartBlock chart)
    {
        if (chart.Caption is { } caption)
        {
            Add(StyleName.Caption, caption);
        }

        Add(new FlowChart(chart.Chart, HasTitle: chart.Caption is null) { KeepsWithNext = !chart.Notes.IsEmpty });
        Add(StyleName.TableNote, chart.Notes);
    }

    private void Add(ListBlock list, int level, string? around)
    {
        var number = lists.Of(list.Mark);
        var style = around ?? StyleName.List(list.Mark);
        var text = (number, level);
        if (list.Mark != ListMark.Bullet)
        {
            number = NewList(number, level, list.Start);
        }

        for (var i = 0; i < list.Items.Length; i++)
        {
            if (i <= 1 || i == list.Items.Length - 1 || list.Items.Length <= PointsOfShort)
            {
                KeepLastWithNext();
            }

            var isFirst = true;
            foreach (var block in list.Items[i].Blocks)
            {
                switch (block)
                {
                    case Paragraph paragraph when isFirst:
                        Add(new FlowParagraph(style, paragraph.Content)
                        {
                            Point = (number, level),
                            Under = around == StyleName.Callout ? text : null,
                        });
                        break;
                    case Paragraph paragraph:
                        Add(new FlowParagraph(around ?? (level == 0 ? StyleName.ListContinue : StyleName.ListContinue2),
                            paragraph.Content)
                        {
                            Under = around is not null || level > 1 ? text : null,
                        });
                        break;
                    case ListBlock inner:
                        Add(inner, level + 1, around);
                        break;
                    default:
                        Add(block);
                        break;
                }

                isFirst = false;
            }
        }
    }

    /// <summary>
    /// Where counting has started again, the list that does; else the style of the paragraph says it.
    /// </summary>
    private (int List, int Level)? PointOf(ParagraphNumber number)
    {
        if (number.Restarts)
        {
            paragraphs = NewList(lists.Paragraphs, 0, 1);
        }

        return paragraphs is { } list ? (list, number.Level - 1) : null;
    }

    private int NewList(int like, int level, int first)
    {
        var number = lists.FirstFree + numbered.Count;
        numbered.Add(new(number, lists.FormatOf(like), level, first));
        return number;
    }

    private void EndSection()
    {
        if (items.Count > 0)
        {
            sections.Add(new(shape, start, items.ToImmutable()));
            items.Clear();
            start = null;
        }

        startsPage = false;
    }
}
