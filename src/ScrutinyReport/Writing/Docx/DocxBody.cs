using System.Collections.Immutable;
using ScrutinyReport.Documents;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Writing;

/// <summary>Writes the sections of a document as the body of a Word file.</summary>
internal sealed class DocxBody(
    PartXml xml, HouseStyle style, Bookmarks bookmarks, DocxRuns runs, DocxCharts charts, bool isForLayout)
{
    private int bookmark;
    private string part = "";

    // Where a part starts, until its first paragraph has taken it: between paragraphs LibreOffice finds the page
    // before.
    private PageReference? firstPage;

    /// <summary>Writes the body; <paramref name="pages"/> has the pages of each section.</summary>
    public void Write(ImmutableArray<DocxSection> sections, ImmutableArray<PageSetup> pages)
    {
        xml.StartPart("document");
        xml.Start("body");
        for (var i = 0; i < sections.Length; i++)
        {
            if (sections[i].Start is { } start)
            {
                StartPart(start);
            }

            var isLast = i == sections.Length - 1;
            var endsPart = part.Length > 0 && (isLast || sections[i + 1].Start is not null);
            Write(sections[i].Items, pages[i], new(
                isLast ? null : pages[i],
                endsPart ? new(part, IsLast: true) : null));
        }

        xml.Copy((pages.IsEmpty ? style.Portrait : pages[^1]).Xml);
        xml.End();
        xml.End();
    }

    private void StartPart(PartStart start)
    {
        part = start.Name;
        bookmarks.Part++;
        firstPage = part.Length > 0 ? new(part, IsLast: false) : null;
    }

    private void Write(ImmutableArray<FlowItem> items, PageSetup pages, End sectionEnd)
    {
        for (var i = 0; i < items.Length; i++)
        {
            var next = i + 1 < items.Length ? items[i + 1] : null;
            var end = next is null ? sectionEnd : default;
            switch (items[i])
            {
                case FlowParagraph paragraph:
                    Paragraph(paragraph, end);
                    break;
                case FlowChart chart:
                    Paragraph(
                        new(StyleName.BodyText, new([]))
                        {
                            StartsPage = chart.StartsPage,
                            KeepsWithNext = chart.KeepsWithNext,
                        },
                        end,
                        () => charts.Write(chart.Chart, chart.HasTitle, pages.TextWidth));
                    break;
                case FlowTable table:
                    Table(table, pages, next, end);
                    break;
                case FlowContents contents:
                    Contents(contents, pages, end);
                    break;
                default:
                    throw new System.Diagnostics.UnreachableException(items[i].GetType().Name);
            }
        }
    }

    private void Table(FlowTable table, PageSetup pages, FlowItem? next, End end)
    {
        var gap = new FlowParagraph(StyleName.TableEnd, new([]));
        if (table.StartsPage || firstPage is not null)
        {
            Paragraph(gap with { StartsPage = table.StartsPage }, default);
        }

        new DocxTable(xml, style.Styles, runs).Write(table.Table, pages.TextWidth, table.KeepsWithNext);
        if (next is not FlowParagraph { Style: StyleName.TableNote })
        {
            Paragraph(gap with { KeepsWithNext = table.KeepsWithNext }, end);
        }
    }

    private void Contents(FlowContents contents, PageSetup pages, End end)
    {
        if (contents.Title is { } title)
        {
            Paragraph(new(StyleName.ContentsTitle, title) { StartsPage = contents.StartsPage }, default);
        }

        new DocxContents(xml, style.Styles, bookmarks, isForLayout).Write(contents, pages.TextWidth);
        if (end != default)
        {
            Paragraph(new(StyleName.TableEnd, new([])), end);
        }
    }

    /// <summary>A paragraph; the last of a section carries the pages that the section is set on.</summary>
    private void Paragraph(FlowParagraph paragraph, End end, Action? content = null)
    {
        xml.Start("p");
        xml.Start("pPr");
        xml.Set("pStyle", style.Styles.IdOf(paragraph.Style));
        if (paragraph.KeepsWithNext)
        {
            xml.Set("keepNext");
        }

        if (paragraph.StartsPage)
        {
            xml.Set("pageBreakBefore");
        }

        if (paragraph.Point is var (list, level))
        {
            xml.Start("numPr");
            xml.Set("ilvl", level);
            xml.Set("numId", list);
            xml.End();
        }

        Indent(paragraph);
        if (end.Pages is { } pages)
        {
            xml.Copy(pages.Xml);
        }

        xml.End();
        Mark(firstPage);
        firstPage = null;
        if (content is not null)
        {
            content();
        }
        else if (paragraph.Anchor.Length > 0)
        {
            Bookmarked(paragraph);
        }
        else
        {
            runs.Write(paragraph.Content, paragraph.Style);
        }

        Mark(end.LastPage);
        xml.End();
    }

    /// <summary>
    /// How far in a paragraph stands that is under a point; in a callout from where its other paragraphs are.
    /// </summary>
    private void Indent(FlowParagraph paragraph)
    {
        if (paragraph.Under is not var (list, level) || style.Lists.IndentOf(list, level) is not var (left, hanging))
        {
            return;
        }

        xml.Start("ind");
        xml.Attribute("left",
            left + (paragraph.Style == StyleName.Callout ? style.Styles.Indent(StyleName.Callout) : 0));
        if (paragraph.Point is not null)
        {
            xml.Attribute("hanging", hanging);
        }

        xml.End();
    }

    private void Mark(PageReference? page)
    {
        if (page is not null)
        {
            StartBookmark(bookmarks.For(page));
            EndBookmark();
        }
    }

    private void Bookmarked(FlowParagraph paragraph)
    {
        StartBookmark(bookmarks.For(paragraph.Anchor));
        runs.Write(paragraph.Content, paragraph.Style);
        EndBookmark();
    }

    private void StartBookmark(string name)
    {
        bookmark++;
        xml.Start("bookmarkStart");
        xml.Attribute("id", bookmark);
        xml.Attribute("name", name);
        xml.End();
    }

    private void EndBookmark()
    {
        xml.Start("bookmarkEnd");
        xml.Attribute("id", bookmark);
        xml.End();
    }

    /// <summary>
    /// What the last paragraph of a section carries: its pages, and the mark of the last page of its part.
    /// </summary>
    private readonly record struct End(PageSetup? Pages, PageReference? LastPage);
}
