using System.Collections.Immutable;
using System.Globalization;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Documents;

/// <summary>Reads tables: what stands above and below them, whole rows, no empty cell (METHODS 9).</summary>
internal static class TableReader
{
    /// <summary>What an empty cell says.</summary>
    public const string NotGiven = "not given";

    /// <summary>
    /// The table in <c>::: table</c> or <c>::: front-sheet</c>: its caption in the first paragraph before it, its
    /// description in the second, notes in the paragraphs after it. A front sheet has two columns and needs no caption.
    /// </summary>
    public static IEnumerable<Table> Read(MarkdownContainer container, List<Problem> problems)
    {
        var tables = container.Blocks.OfType<MarkdownTable>().ToArray();
        if (tables.Length != 1)
        {
            problems.Add(DocumentProblems.NotOneTable(container.Place, container.Name, tables.Length));
        }

        problems.AddRange(
            from block in container.Blocks
            where block is not (MarkdownParagraph or MarkdownTable)
            select DocumentProblems.OutOfPlace(block.Place, "this", $"`::: {container.Name}`"));
        return tables.Take(1).Select(table => Captioned(container, table, problems));
    }

    /// <summary>A table that stands alone, without a caption.</summary>
    public static Table Bare(MarkdownTable table, List<Problem> problems)
    {
        problems.Add(DocumentProblems.NoCaption(table.Place));
        return Grid(table, problems);
    }

    private static Table Captioned(MarkdownContainer container, MarkdownTable table, List<Problem> problems)
    {
        var at = container.Blocks.IndexOf(table);
        var above = container.Blocks[..at].OfType<MarkdownParagraph>().ToArray();
        if (above.Length == 0 && container.Name == ContainerName.Table)
        {
            problems.Add(DocumentProblems.NoCaption(table.Place));
        }

        if (above.Length > 2)
        {
            var third = above[2].Place;
            problems.Add(DocumentProblems.OutOfPlace(third, "a third paragraph above the table", "`::: table`"));
        }

        if (container.Name == ContainerName.FrontSheet && table.Rows[0].Cells.Length != 2)
        {
            problems.Add(DocumentProblems.FrontSheetColumns(table.Place, table.Rows[0].Cells.Length));
        }

        return Grid(table, problems) with
        {
            Anchor = container.Anchor,
            Shares = Shares(container, table, problems),
            Caption = above.FirstOrDefault()?.Content,
            Description = above.ElementAtOrDefault(1)?.Content.PlainText ?? "",
            Notes = [.. container.Blocks[at..].OfType<MarkdownParagraph>().Select(paragraph => paragraph.Content)],
        };
    }

    private static ImmutableArray<int> Shares(MarkdownContainer container, MarkdownTable table, List<Problem> problems)
    {
        var shares = container.Options
            .Select(option => int.TryParse(option, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0)
            .Where(share => share > 0).ToImmutableArray();
        if (shares.Length == 0 || shares.Length == table.Rows[0].Cells.Length)
        {
            return shares;
        }

        problems.Add(DocumentProblems.SharesAndColumns(container.Place, shares.Length, table.Rows[0].Cells.Length));
        return [];
    }

    private static Table Grid(MarkdownTable table, List<Problem> problems)
    {
        var columns = table.Rows[0].Cells.Length;
        var rows = table.Rows.Select(row => Row(row, columns, problems)).ToImmutableArray();
        var body = rows[1..];
        return new(
            [
                .. rows[0].Cells.Select((heading, i) =>
                    new Column(heading, table.Alignments.ElementAtOrDefault(i) ?? Natural(body, i))),
            ],
            body);
    }

    private static Row Row(MarkdownRow row, int columns, List<Problem> problems)
    {
        if (row.Cells.Length != columns)
        {
            problems.Add(DocumentProblems.RaggedRow(row.Place, row.Cells.Length, columns));
        }

        var missing = Enumerable.Repeat(new Line([new Text(NotGiven)]), Math.Max(0, columns - row.Cells.Length));
        return new([.. row.Cells.Take(columns).Select(cell => Filled(cell, row.Place, problems)), .. missing]);
    }

    private static Line Filled(Line cell, Place place, List<Problem> problems)
    {
        if (!cell.Inlines.IsEmpty)
        {
            return cell;
        }

        problems.Add(DocumentProblems.EmptyCell(place, NotGiven));
        return new([new Text(NotGiven)]);
    }

    /// <summary>Numbers stand at the right, where their digits line up; words at the left.</summary>
    private static Alignment Natural(ImmutableArray<Row> rows, int column)
    {
        var cells = rows.Select(row => row.Cells[column]).ToArray();
        return cells.Any(IsNumber) && cells.All(cell => IsNumber(cell) || IsMissing(cell.PlainText.Trim()))
            ? Alignment.Right
            : Alignment.Left;
    }

    private static bool IsNumber(Line cell) =>
        cell.Inlines is [FigureInline] || IsNumber(cell.PlainText.Trim().TrimStart('<', '>', '=', '\u2264', '\u2265'));

    private static bool IsNumber(string text) =>
        text.Any(char.IsAsciiDigit)
        && text.All(c => char.IsAsciiDigit(c) || c is '.' or ',' or '%' or '-' or '+' or '\u2212' or ' ');

    private static bool IsMissing(string text) =>
        text is "N/A" or "n/a" or "-" or NotGiven || (text is ['[', _, ..] && text[^1] == ']');
}
