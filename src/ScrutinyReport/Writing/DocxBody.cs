using System.Collections.Immutable;
using System.Xml;
using ScrutinyReport.Documents;

namespace ScrutinyReport.Writing;

/// <summary>Writes the sections of a document as the body of a Word file.</summary>
internal sealed class DocxBody(XmlWriter xml, HouseStyle style)
{
    private readonly DocxRuns runs = new(xml, style.Styles);

    public IReadOnlyList<WordLink> Links => runs.Links;

    public void Write(ImmutableArray<DocxSection> sections)
    {
        xml.WriteStartElement("w", "document", Word.Main);
        xml.WriteAttributeString("xmlns", "r", null, Word.Relationships);
        xml.Start("body");
        for (var i = 0; i < sections.Length; i++)
        {
            Write(sections[i], isLast: i == sections.Length - 1);
        }

        xml.Copy((sections is [.., { IsLandscape: true }] ? style.Landscape : style.Portrait).Xml);
        xml.End();
        xml.End();
    }

    private void Write(DocxSection section, bool isLast)
    {
        var pages = section.IsLandscape ? style.Landscape : style.Portrait;
        var items = section.Items;
        for (var i = 0; i < items.Length; i++)
        {
            var next = i + 1 < items.Length ? items[i + 1] : null;
            var end = next is null && !isLast ? pages : null;
            switch (items[i])
            {
                case FlowParagraph paragraph:
                    Paragraph(paragraph, end);
                    break;
                case FlowTable table:
                    Table(table, pages, next, end);
                    break;
                default:
                    throw new System.Diagnostics.UnreachableException(items[i].GetType().Name);
            }
        }
    }

    private void Table(FlowTable table, PageSetup pages, FlowItem? next, PageSetup? end)
    {
        var gap = new FlowParagraph(StyleName.TableEnd, new Line([]));
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

    /// <summary>A paragraph; the last of a section carries the pages that the section is set on.</summary>
    private void Paragraph(FlowParagraph paragraph, PageSetup? end)
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
        runs.Write(paragraph.Content);
        xml.End();
    }
}
