using System.Collections.Immutable;
using System.Globalization;
using ScrutinyReport.Documents;
using ScrutinyReport.Writing.Charts;

namespace ScrutinyReport.Writing;

/// <summary>Writes the blocks of a document as HTML, and remembers its headings.</summary>
internal sealed class HtmlBody
{
    private const int DeepestHeading = 6;

    private readonly HtmlText html;
    private readonly HtmlRuns runs;
    private readonly HtmlTable tables;
    private readonly bool showsOrigins;
    private readonly HtmlOrigins? origins;
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private int charts;

    /// <param name="html">What is written to.</param>
    /// <param name="marking">How figures say where they come from.</param>
    /// <param name="showsOrigins">Whether each block says which line of a template printed it: for a preview.</param>
    /// <param name="origins">Notes them and the figures; null where nobody asks.</param>
    public HtmlBody(HtmlText html, FigureMarking marking, bool showsOrigins, HtmlOrigins? origins = null)
    {
        (this.html, this.showsOrigins, this.origins) = (html, showsOrigins || origins is not null, origins);
        runs = new(html, marking, origins);
        tables = new(html, runs);
    }

    /// <summary>The footnotes met so far, in order.</summary>
    public IReadOnlyList<Footnote> Notes => runs.Notes;

    public void Write(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Write(block);
        }
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case TitleBlock title:
                Title(title);
                break;
            case Heading heading:
                Heading(heading);
                break;
            case Paragraph paragraph:
                Line("p", paragraph.Content, block);
                break;
            case NumberedParagraph paragraph:
                Numbered(paragraph);
                break;
            case ContinuationParagraph paragraph:
                Line("p", paragraph.Content, block, "under");
                break;
            case ListBlock list:
                List(list);
                break;
            case TableBlock table:
                tables.Write(table.Table, "", OriginOf(block));
                break;
            case ChartBlock chart:
                Chart(chart);
                break;
            case FrontSheet sheet:
                tables.Write(sheet.Table, "front-sheet", OriginOf(block));
                break;
            case Contacts contacts:
                Officers(contacts);
                break;
            case Callout callout:
                Around("div", callout.Blocks, block, ("class", "callout"), ("role", "note"));
                break;
            case Quotation quotation:
                Around("blockquote", quotation.Blocks, block);
                break;
            case TableOfContents:
                // The list that leads through the page stands before the text.
                break;
            case ShapedPages pages:
                Around("div", pages.Blocks, block, ("class", ClassOf(pages.Shape)));
                break;
            case PartStart start:
                Start(start);
                break;
            case PageBreak:
                html.Line("div", "", ("class", "new-page"));
                break;
            default:
                throw new System.Diagnostics.UnreachableException(block.GetType().Name);
        }
    }

    private void Title(TitleBlock title)
    {
        html.Open("hgroup", ("data-origin", OriginOf(title)));
        html.NewLine();
        foreach (var line in title.Before)
        {
            Line("p", line, null, "committee");
        }

        Line("h1", title.Title);
        foreach (var line in title.After)
        {
            Line("p", line, null, "authors");
        }

        html.Close();
        html.NewLine();
    }

    private void Heading(Heading heading)
    {
        var level = Math.Min(heading.Level, DeepestHeading).ToString(CultureInfo.InvariantCulture);
        html.Open(
            $"h{level}",
            ("id", heading.Anchor.Length > 0 ? HtmlContents.IdOf(heading.Anchor) : null),
            ("data-origin", OriginOf(heading)));
        html.Write(heading.Number is { } number ? $"{number.Shown} " : "");
        runs.Write(heading.Content);
        html.Close();
        html.NewLine();
    }

    /// <summary>
    /// The number is text: it is what members quote, so it is copied, searched for and read aloud with the paragraph.
    /// </summary>
    private void Numbered(NumberedParagraph paragraph)
    {
        var shown = paragraph.Number.Shown;
        html.Open(
            "p",
            ("class", "numbered"),
            ("id", Free($"paragraph-{shown.TrimEnd('.')}")),
            ("data-origin", OriginOf(paragraph)));
        html.Open("span", ("class", "number"));
        html.Write($"{shown} ");
        html.Close();
        runs.Write(paragraph.Content);
        html.Close();
        html.NewLine();
    }

    /// <summary>The name or, where numbers started again and it is taken, one like it.</summary>
    private string Free(string name)
    {
        var id = name;
        for (var next = 2; !ids.Add(id); next++)
        {
            id = string.Create(CultureInfo.InvariantCulture, $"{name}-{next}");
        }

        return id;
    }

    private void Start(PartStart start)
    {
        html.Line("div", "", ("class", start.OnRightHandPage ? "new-page right-hand" : "new-page"));
        foreach (var mark in new[] { start.Mark, start.RunningMark }.OfType<Line>())
        {
            Line("p", mark, start, "mark");
        }
    }

    private void Chart(ChartBlock chart)
    {
        html.Open("figure", ("data-origin", OriginOf(chart)));
        html.NewLine();
        html.Open("figcaption");
        runs.Write(chart.Caption ?? new Line([new Text(chart.Chart.Title)]));
        html.Close();
        html.NewLine();
        html.Raw(SvgChart.Of(chart.Chart, string.Create(CultureInfo.InvariantCulture, $"chart-{++charts}"),
            hasTitle: false));
        html.NewLine();
        if (!chart.HasTable)
        {
            html.Open("details");
            html.Line("summary", "The figures of this chart, as a table");
            tables.Write(ChartReader.Figures(chart.Chart.Data, caption: null), "", origin: null);
            html.Close();
            html.NewLine();
        }

        html.Close();
        html.NewLine();
        foreach (var note in chart.Notes)
        {
            Line("p", note, null, "note");
        }
    }

    private void List(ListBlock list)
    {
        var start = list.Mark != ListMark.Bullet && list.Start != 1
            ? list.Start.ToString(CultureInfo.InvariantCulture)
            : null;
        html.Open(
            list.Mark == ListMark.Bullet ? "ul" : "ol",
            ("class", list.Indented ? "under" : null),
            ("type", TypeOf(list.Mark)),
            ("start", start),
            ("data-origin", OriginOf(list)));
        html.NewLine();
        foreach (var item in list.Items)
        {
            Around("li", item.Blocks, null);
        }

        html.Close();
        html.NewLine();
    }

    private static string? TypeOf(ListMark mark) => mark switch
    {
        ListMark.Letter => "a",
        ListMark.Roman => "i",
        _ => null,
    };

    /// <summary>
    /// The footnotes that were met, behind those of the title, with the way back to the words they are about.
    /// </summary>
    public void WriteNotes(IReadOnlyList<Footnote> ofTitle)
    {
        ImmutableArray<Footnote> notes = [.. ofTitle, .. runs.Notes];
        if (notes.IsEmpty)
        {
            return;
        }

        html.Open("section", ("class", "notes"), ("aria-label", "Notes"));
        html.NewLine();
        html.Open("ol");
        html.NewLine();
        foreach (var note in notes)
        {
            var number = note.Number.ToString(CultureInfo.InvariantCulture);
            html.Open("li", ("id", $"note-{number}"), ("value", number));
            runs.Write(note.Content);
            html.Write(" ");
            html.Open("a", ("href", $"#noted-{number}"), ("aria-label", $"Back to the text of note {number}"));
            html.Write("\u21A9");
            html.Close();
            html.Close();
            html.NewLine();
        }

        html.Close();
        html.NewLine();
        html.Close();
        html.NewLine();
    }

    private void Officers(Contacts contacts)
    {
        html.Open("ul", ("class", "contacts"), ("data-origin", OriginOf(contacts)));
        html.NewLine();
        foreach (var officer in contacts.Officers)
        {
            Line("li", officer);
        }

        html.Close();
        html.NewLine();
    }

    private void Line(string element, Line content, Block? block = null, string? look = null)
    {
        html.Open(element, ("class", look), ("data-origin", OriginOf(block)));
        runs.Write(content);
        html.Close();
        html.NewLine();
    }

    private void Around(
        string element, ImmutableArray<Block> blocks, Block? block,
        params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        html.Open(element, [.. attributes, ("data-origin", OriginOf(block))]);
        html.NewLine();
        Write(blocks);
        html.Close();
        html.NewLine();
    }

    private string? OriginOf(Block? block)
    {
        if (!showsOrigins || block is not { Origin: { Line: > 0 } origin })
        {
            return null;
        }

        origins?.Add(origin);
        return origin.ToString();
    }

    private static string ClassOf(PageShape shape) =>
        $"pages {(shape is PageShape.Portrait or PageShape.PortraitA3 ? "portrait" : "landscape")}"
        + (shape is PageShape.PortraitA3 or PageShape.LandscapeA3 ? " a3" : "");
}
