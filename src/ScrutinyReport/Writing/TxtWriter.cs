using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ScrutinyReport.Documents;

namespace ScrutinyReport.Writing;

/// <summary>
/// Writes a document as plain text, one paragraph or table row a line, so that a difference reads as one.
/// </summary>
internal sealed class TxtWriter
{
    private readonly StringBuilder text = new();
    private int number;

    private TxtWriter()
    {
    }

    public static OutputFile Write(Document document, string name = "report.txt")
    {
        var writer = new TxtWriter();
        writer.Write(document.Blocks, "");
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
                Passage(indent, $"{new string('#', heading.Level)} {Of(heading.Content)}");
                break;
            case Paragraph paragraph:
                Passage(indent, Of(paragraph.Content));
                break;
            case NumberedParagraph paragraph:
                Passage(indent, $"{(++number).ToString(CultureInfo.InvariantCulture)}. {Of(paragraph.Content)}");
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
            case Landscape landscape:
                Passage(indent, "[landscape]");
                Write(landscape.Blocks, indent);
                Passage(indent, "[upright]");
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
            var ordinal = (list.Start + i).ToString(CultureInfo.InvariantCulture);
            var mark = list.Mark == ListMark.Bullet ? "- " : $"{ordinal}) ";
            var rest = indent + new string(' ', mark.Length);
            var blocks = list.Items[i].Blocks;
            if (blocks is [Paragraph first, ..])
            {
                if (i == 0)
                {
                    Passage(indent + mark, Of(first.Content));
                }
                else
                {
                    text.Append(indent).Append(mark).Append(Of(first.Content)).Append('\n');
                }

                blocks = blocks[1..];
            }

            Write(blocks, rest);
        }
    }

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
        var rows = chart.Data.Rows.Select(row => string.Join(
            " | ", [row.Label, .. row.Figures.Select(figure => figure?.Shown ?? TableReader.NotGiven)]));
        Passage(
            indent,
            [
                .. caption, $"[chart] {chart.Title}: {chart.Alternative}",
                .. rows.Prepend(string.Join(" | ", chart.Data.Headings)).Select(row => $"[data] {row}"),
            ]);
        foreach (var note in block.Notes)
        {
            Passage(indent, $"[note] {Of(note)}");
        }
    }

    /// <summary>Lines that belong together, with a blank line before them where something stands above.</summary>
    private void Passage(string indent, params string[] lines)
    {
        if (lines.Length > 0 && text.Length > 0)
        {
            text.Append('\n');
        }

        foreach (var line in lines)
        {
            text.Append(indent).Append(line).Append('\n');
        }
    }

    private static string Of(Line line) => Of(line.Inlines);

    private static string Of(ImmutableArray<Inline> inlines) => string.Concat(inlines.Select(Of));

    private static string Of(Inline inline) => inline switch
    {
        Text or FigureInline or BadgeInline or SparkLineInline or LineBreak => inline.PlainText,
        Strong strong => Of(strong.Inlines),
        Emphasis emphasis => Of(emphasis.Inlines),
        Link link => Of(link),
        _ => throw new System.Diagnostics.UnreachableException(inline.GetType().Name),
    };

    private static string Of(Link link)
    {
        var words = Of(link.Inlines);
        return link.Address == words || link.Address == "mailto:" + words ? words : $"{words} <{link.Address}>";
    }
}
