using System.Collections.Immutable;
using System.Xml;

namespace ScrutinyReport.Writing;

/// <summary>Writes the sections of a document as the body of a Word file.</summary>
internal sealed class DocxBody(
    XmlWriter xml, HouseStyle style, Bookmarks bookmarks, DocxRuns runs, DocxCharts charts, bool isForLayout)
{
    private int bookmark;

    /// <summary>Writes the body; <paramref name="pages"/> has the pages of each section.</summary>
    public void Write(ImmutableArray<DocxSection> sections, ImmutableArray<PageSetup> pages)
    {
        xml.StartPart("document");
        xml.Start("body");
        for (var i = 0; i < sections.Length; i++)
        {
            Write(sections[i].Items, pages[i], isLast: i == sections.Length - 1);
        }

        xml.Copy((pages.IsEmpty ? style.Portrait : pages[^1]).Xml);
        xml.End();
        xml.End();
    }

    private void Write(ImmutableArray<FlowItem> items, PageSetup pages, bool isLast)
    {
        for (var i = 0; i < items.Length; i++)
        {
            var next = i + 1 < items.Length ? items[i + 1] : null;
            var end = next is null && !isLast ? pages : null;
            switch (items[i])
            {
                case FlowParagraph paragraph:
                    Paragraph(paragraph, end);
                    break;
                case FlowChart chart:
                    Paragraph(
                        new(StyleName.BodyText, new([])) { StartsPage = chart.StartsPage },
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

    private void Table(FlowTable table, PageSetup pages, FlowItem? next, PageSetup? end)
    {
        var gap = new FlowParagraph(StyleName.TableEnd, new([]));
        if (table.StartsPage)
        {
            Paragraph(gap with { StartsPage = true }, null);
        }

        new DocxTable(xml, style.Styles, runs).Write(table.Table, pages.TextWidth);
        if (next is not FlowParagraph { Style: StyleName.TableNote })
        {
            Paragraph(gap, end);
        }
    }

    private void Contents(FlowContents contents, PageSetup pages, PageSetup? end)
    {
        if (contents.Title is { } title)
        {
            Paragraph(new(StyleName.ContentsTitle, title) { StartsPage = contents.StartsPage }, null);
        }

        new DocxContents(xml, style.Styles, bookmarks, isForLayout).Write(contents, pages.TextWidth);
        if (end is not null)
        {
            Paragraph(new(StyleName.TableEnd, new([])), end);
        }
    }

    /// <summary>A paragraph; the last of a section carries the pages that the section is set on.</summary>
    private void Paragraph(FlowParagraph paragraph, PageSetup? end, Action? content = null)
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

        if (end is not null)
        {
            xml.Copy(end.Xml);
        }

        xml.End();
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

        xml.End();
    }

    private void Bookmarked(FlowParagraph paragraph)
    {
        bookmark++;
        xml.Start("bookmarkStart");
        xml.Attribute("id", bookmark);
        xml.Attribute("name", bookmarks.For(paragraph.Anchor));
        xml.End();
        runs.Write(paragraph.Content, paragraph.Style);
        xml.Start("bookmarkEnd");
        xml.Attribute("id", bookmark);
        xml.End();
    }
}
