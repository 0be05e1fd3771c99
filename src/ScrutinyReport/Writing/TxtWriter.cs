using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ScrutinyReport.Documents;
using ScrutinyReport.Foundation;
using ScrutinyReport.Foundation.Charts;

namespace ScrutinyReport.Writing;

/// <summary>
/// Writes a document as plain text, one paragraph or table row a line, so that a difference reads as one.
/// </summary>
internal sealed class TxtWriter
{
    private readonly StringBuilder text = new();
    private readonly List<Footnote> notes = [];
    private readonly Document document;
    private string pages = "[upright]";

    private TxtWriter(Document document) => this.document = document;

    public static OutputFile Write(Document document, string name = "report.txt")
    {
        var writer = new TxtWriter(document);
        writer.Write(document.Blocks, "");
        foreach (var note in writer.notes)
        {
            writer.Passage("", $"[{Whole(note.Number)}] {writer.Of(note.Content)}");
        }

        if (document.Properties.Notice.Length > 0)
        {
            writer.Passage("", $"[notice] {document.Properties.Notice}");
        }

        return new(name, Encoding.UTF8.GetBytes(writer.text.ToString()));
    }

    private void Write(ImmutableArray<Block> blocks, string indent)
    {
        foreach (var block in blocks)
        {
            Write(block, indent);
        }
    }

    private void Write(Block block, string indent)
    {
        switch (block)
        {
            case TitleBlock title:
                Passage(indent, [.. title.Before.Select(Of)]);
                Passage(indent, $"# {Of(title.Title)}");
                Passage(indent, [.. title.After.Select(Of)]);
                break;
            case Heading heading:
                Passage(indent, $"{new string('#', heading.Level)} {Numbered(heading.Number, heading.Content)}");
                break;
            case Paragraph paragraph:
                Passage(indent, Of(paragraph.Content));
                break;
            case NumberedParagraph paragraph:
                Passage(indent, Numbered(paragraph.Number, paragraph.Content));
                break;
            case ContinuationParagraph paragraph:
                Passage(indent + "    ", Of(paragraph.Content));
                break;
            case ListBlock list:
                List(list, list.Indented ? indent + "    " : indent);
                break;
            case TableBlock table:
                Table(table.Table, indent);
                break;
            case ChartBlock chart:
                Chart(chart, indent);
                break;
            case FrontSheet sheet:
                Table(sheet.Table, indent);
                break;
            case Contacts contacts:
                foreach (var officer in contacts.Officers)
                {
                    Passage(indent, Of(officer));
                }

                break;
            case Callout callout:
                Write(callout.Blocks, indent + "! ");
                break;
            case Quotation quotation:
                Write(quotation.Blocks, indent + "> ");
                break;
            case TableOfContents contents:
                Contents(contents, indent);
                break;
            case PartStart start:
                Passage(indent, Start(start));
                break;
            case ShapedPages shaped:
                var around = pages;
                Passage(indent, pages = Head(shaped.Shape));
                Write(shaped.Blocks, indent);
                Passage(indent, pages = around);
                break;
            case PageBreak:
                Passage(indent, "[new page]");
                break;
            default:
                throw new System.Diagnostics.UnreachableException(block.GetType().Name);
        }
    }

    private void List(ListBlock list, string indent)
    {
        for (var i = 0; i < list.Items.Length; i++)
        {
            var mark = Mark(list.Mark, list.Start + i);
            var rest = indent + new string(' ', mark.Length);
            var blocks = list.Items[i].Blocks;
            if (blocks is [Paragraph first, ..])
            {
                if (i == 0 && text.Length > 0)
                {
                    text.Append('\n');
                }

                text.Append(indent).Append(mark);
                Line(rest, Of(first.Content));
                blocks = blocks[1..];
            }

            Write(blocks, rest);
        }
    }

    private static string Mark(ListMark mark, int number) => mark switch
    {
        ListMark.Number => $"{Whole(number)}. ",
        ListMark.Letter => $"{Ordinals.Letter(number)}) ",
        ListMark.Roman => $"{Ordinals.Roman(number)}) ",
        _ => "- ",
    };

    private void Contents(TableOfContents contents, string indent)
    {
        Passage(indent, contents.Title is { } title ? $"[contents] {Of(title)}" : "[contents]");
        foreach (var heading in Outline.Of(document.Blocks, contents.Deepest))
        {
            text.Append(indent).Append(' ', 2 * (heading.Level - 1));
            text.Append(heading.Number is { } number ? $"{number.Shown} " : "");
            text.Append(heading.Content.PlainText.ReplaceLineEndings(" ")).Append('\n');
        }
    }

    private string Start(PartStart start) =>
        "[new part" + (start.OnRightHandPage ? ", on a right-hand page" : "")
        + (start.FirstPage is { } page ? $", from page {Whole(page)}" : "")
        + (start.Mark is { } mark ? $": {Of(mark)}" : "")
        + (start.RunningMark is { } running ? $"; on the others: {Of(running)}]" : "]");

    private string Numbered(ParagraphNumber? number, Line content) =>
        number is null ? Of(content) : $"{number.Shown} {Of(content)}";

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Table(Table table, string indent)
    {
        string[] above = table.Caption is { } caption ? [$"[table] {Of(caption)}"] : [];
        string[] description = table.Description.Length > 0 ? [$"[description] {table.Description}"] : [];
        var rows = table.Rows.Select(row => row.Cells).Prepend([.. table.Columns.Select(column => column.Heading)]);
        Passage(indent, [.. above, .. description, .. rows.Select(cells => string.Join(" | ", cells.Select(Of)))]);
        foreach (var note in table.Notes)
        {
            Passage(indent, $"[note] {Of(note)}");
        }
    }

    private void Chart(ChartBlock block, string indent)
    {
        var chart = block.Chart;
        string[] caption = block.Caption is { } words ? [$"[caption] {Of(words)}"] : [];
        var data = chart.Data;
        Passage(
            indent,
            [
                .. caption, $"[chart] {chart.Title}: {chart.Alternative}",
                .. data.Headings.Skip(1).Select((heading, i) => $"[data] {heading}: {Series(data.Rows, i)}"),
            ]);
        foreach (var note in block.Notes)
        {
            Passage(indent, $"[note] {Of(note)}");
        }
    }

    /// <summary>The figures of one column on a line; one that is the same all along is said once.</summary>
    private static string Series(ImmutableArray<ChartRow> rows, int column) =>
        rows is [var first, _, ..] && rows.All(row => ReferenceEquals(row.Figures[column], first.Figures[column]))
            ? Shown(first.Figures[column])
            : string.Join("; ", rows.Select(row => $"{row.Label} {Shown(row.Figures[column])}"));

    private static string Shown(Figure? figure) => figure?.Shown ?? TableReader.NotGiven;

    /// <summary>Lines that belong together, with a blank line before them where something stands above.</summary>
    private void Passage(string indent, params string[] lines)
    {
        if (lines.Length > 0 && text.Length > 0)
        {
            text.Append('\n');
        }

        foreach (var line in lines)
        {
            text.Append(indent);
            Line(indent, line);
        }
    }

    /// <summary>
    /// Words behind what their first line starts with; where a line of them ends, the next is indented.
    /// </summary>
    private void Line(string indent, string line) =>
        text.Append(indent.Length > 0 ? line.Replace("\n", "\n" + indent, StringComparison.Ordinal) : line)
            .Append('\n');

    private string Of(Line line) => Of(line.Inlines);

    private string Of(ImmutableArray<Inline> inlines) => string.Concat(inlines.Select(Of));

    private string Of(Inline inline) => inline switch
    {
        Text or FigureInline or BadgeInline or PageNumberInline or SparkLineInline or LineBreak => inline.PlainText,
        Strong strong => Of(strong.Inlines),
        Emphasis emphasis => Of(emphasis.Inlines),
        Link link => Of(link),
        Footnote note => Of(note),
        _ => throw new System.Diagnostics.UnreachableException(inline.GetType().Name),
    };

    private string Of(Footnote note)
    {
        notes.Add(note);
        return $" [{Whole(note.Number)}]";
    }

    private string Of(Link link)
    {
        var words = Of(link.Inlines);
        return link.File is { } file ? $"{words} <{file}>"
            : link.Anchor is not null || link.Address == words || link.Address == "mailto:" + words
                ? words
                : $"{words} <{link.Address}>";
    }

    private static string Head(PageShape shape) => shape switch
    {
        PageShape.Portrait => "[portrait]",
        PageShape.PortraitA3 => "[portrait A3]",
        PageShape.LandscapeA3 => "[landscape A3]",
        _ => "[landscape]",
    };
}
