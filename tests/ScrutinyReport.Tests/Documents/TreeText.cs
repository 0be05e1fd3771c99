using System.Text;
using ScrutinyReport.Documents;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Tests.Documents;

/// <summary>A document tree as text: one block a line, every inline named, so that a difference can be read.</summary>
internal static class TreeText
{
    public static string Of(Checked<Document> read)
    {
        var text = new StringBuilder();
        foreach (var block in read.Value!.Blocks)
        {
            Write(text, block, "");
        }

        return text + Of(read.Problems);
    }

    public static string Of(IEnumerable<Problem> problems) => string.Concat(
        problems.Select(problem => $"{problem}\n  | {problem.Place.LineText}\n  hint: {problem.Hint}\n"));

    public static string Of(Line line) => string.Concat(line.Inlines.Select(Of));

    private static void Write(StringBuilder text, Block block, string indent)
    {
        text.Append(indent).Append(block.GetType().Name).Append(Content(block)).Append('\n');
        foreach (var child in Children(block))
        {
            Write(text, child, indent + "  ");
        }
    }

    private static string Content(Block block) => block switch
    {
        TitleBlock title => Lines([.. title.Before, title.Title, .. title.After]),
        Heading heading => $" {heading.Level} #{heading.Anchor}: {Number(heading.Number)}{Of(heading.Content)}",
        Paragraph paragraph => ": " + Of(paragraph.Content),
        NumberedParagraph paragraph => $": {Number(paragraph.Number)}{Of(paragraph.Content)}",
        ContinuationParagraph paragraph => ": " + Of(paragraph.Content),
        ListBlock list => $" {list.Mark} from {list.Start}{(list.Indented ? " indented" : "")}",
        TableBlock table => Grid(table.Table),
        ChartBlock chart => Chart(chart),
        FrontSheet sheet => Grid(sheet.Table),
        Contacts contacts => Lines(contacts.Officers),
        TableOfContents contents =>
            $" to level {contents.Deepest}: {(contents.Title is { } line ? Of(line) : "no title")}",
        ShapedPages pages => $" {pages.Shape}",
        PartStart start => $" right-hand: {start.OnRightHandPage}, from page: {start.FirstPage}"
            + (start.Mark is { } mark ? $", mark: {Of(mark)}" : ""),
        _ => "",
    };

    private static IEnumerable<Block> Children(Block block) => block switch
    {
        ListBlock list => list.Items.SelectMany(item => item.Blocks),
        Callout callout => callout.Blocks,
        Quotation quotation => quotation.Blocks,
        ShapedPages pages => pages.Blocks,
        _ => [],
    };

    private static string Number(ParagraphNumber? number) =>
        number is null ? "" : $"({number.Shown}{(number.Restarts ? " restarted" : "")}) ";

    private static string Lines(IEnumerable<Line> lines) => string.Concat(lines.Select(line => "\n  = " + Of(line)));

    private static string Chart(ChartBlock chart) =>
        $" {chart.Chart.GetType().Name} {chart.Chart.Title}: {chart.Chart.Alternative}"
            + (chart.Caption is { } caption ? $"\n  caption: {Of(caption)}" : "")
            + string.Concat(chart.Notes.Select(note => "\n  note: " + Of(note)));

    private static string Grid(Table table) =>
        $" caption: {(table.Caption is { } caption ? Of(caption) : "none")}"
        + (table.Anchor.Length > 0 ? $" #{table.Anchor}" : "")
        + (table.Shares.IsEmpty ? "" : $"\n  widths: {string.Join(' ', table.Shares)}")
        + (table.Description.Length > 0 ? $"\n  description: {table.Description}" : "")
        + "\n  " + string.Join(" | ", table.Columns.Select(column => $"{Of(column.Heading)} ({column.Alignment})"))
        + string.Concat(table.Rows.Select(row => "\n  " + string.Join(" | ", row.Cells.Select(Of))))
        + string.Concat(table.Notes.Select(note => "\n  note: " + Of(note)));

    private static string Of(Inline inline) => inline switch
    {
        Text text => text.Characters.Replace("\n", "\\n", StringComparison.Ordinal),
        FigureInline figure => $"[figure {figure.Figure.Shown}: {figure.Characters}]",
        PageNumberInline page =>
            $"[{(page.Page.IsLast ? "last" : "first")} page of {page.Page.Part}: {page.Characters}]",
        BadgeInline badge => $"[badge {badge.Badge.Tone}: {badge.Characters}]",
        SparkLineInline spark => $"[spark line {spark.Spark.Title}: {spark.Characters}]",
        Strong strong => $"[strong {Of(new Line(strong.Inlines))}]",
        Emphasis emphasis => $"[emphasis {Of(new Line(emphasis.Inlines))}]",
        Link link => $"[link {Of(new Line(link.Inlines))} -> {link.Address}]",
        Footnote note => $"[footnote {note.Number}: {Of(note.Content)}]",
        LineBreak => "[line break]",
        _ => throw new System.Diagnostics.UnreachableException(inline.GetType().Name),
    };
}
