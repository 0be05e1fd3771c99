using System.Collections.Immutable;
using System.Text;
using System.Xml.Linq;
using ScrutinyReport.Foundation;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Inspecting;

/// <summary>Finds the paragraphs, tables and text boxes of one part, in reading order.</summary>
internal sealed class StoryReader
{
    private static readonly XName ParagraphName = Word.W + "p";
    private static readonly XName TableName = Word.W + "tbl";
    private static readonly XName RowName = Word.W + "tr";
    private static readonly XName CellName = Word.W + "tc";
    private static readonly XName RunName = Word.W + "r";
    private static readonly XName BoxName = Word.W + "txbxContent";

    // What was deleted with tracked changes is no longer there; what stands in for shapes in old programs is there
    // twice.
    private static readonly ImmutableHashSet<string> NotShown = ["del", "moveFrom", "Fallback", "pPr", "rPr"];

    private readonly StringBuilder text = new();
    private readonly List<(XElement Xml, int Start, string Text, ImmutableArray<WordRun> Runs, int Cell)> paragraphs =
        [];
    private readonly List<(XElement Xml, int Paragraph, ImmutableArray<ImmutableArray<XElement>> Rows, bool IsNested)> tables = [];
    private readonly List<(int Table, XElement Xml, int Row, int Column)> cells = [];
    private readonly List<int> boxes = [];

    private StoryReader()
    {
    }

    /// <summary>The text of a part; <paramref name="name"/> is how its places call it.</summary>
    public static Story Read(XElement xml, string name)
    {
        var reader = new StoryReader();
        reader.Walk(xml, -1);
        var source = new SourceText(name, reader.text.ToString());
        ImmutableArray<WordTable> tables =
        [
            .. reader.tables.Select((table, i) =>
                new WordTable(i + 1, table.Xml, reader.PlaceOf(source, table.Paragraph),
                    table.Rows) { IsNested = table.IsNested }),
        ];
        ImmutableArray<WordCell> cells =
            [.. reader.cells.Select(cell => new WordCell(tables[cell.Table], cell.Xml, cell.Row, cell.Column))];
        return new(xml)
        {
            Paragraphs =
            [
                .. reader.paragraphs.Select(paragraph =>
                    new WordParagraph(paragraph.Xml, source.At(paragraph.Start, paragraph.Text.Length), paragraph.Text)
                    {
                        Runs = paragraph.Runs,
                        Cell = paragraph.Cell < 0 ? null : cells[paragraph.Cell],
                    }),
            ],
            Tables = tables,
            TextBoxes = [.. reader.boxes.Select(at => reader.PlaceOf(source, at))],
        };
    }

    private Place PlaceOf(SourceText source, int paragraph) => paragraph < paragraphs.Count
        ? source.At(paragraphs[paragraph].Start, Math.Max(1, paragraphs[paragraph].Text.Length))
        : Place.WholeFile(source.Path);

    private void Walk(XElement container, int cell)
    {
        foreach (var element in container.Elements())
        {
            if (element.Name == ParagraphName)
            {
                Paragraph(element, cell);
            }
            else if (element.Name == TableName)
            {
                Table(element, isNested: cell >= 0);
            }
            else if (!NotShown.Contains(element.Name.LocalName))
            {
                Walk(element, cell);
            }
        }
    }

    private void Table(XElement xml, bool isNested)
    {
        ImmutableArray<ImmutableArray<XElement>> rows =
            [.. Inside(xml, RowName).Select(row => Inside(row, CellName).ToImmutableArray())];
        var number = tables.Count;
        tables.Add((xml, paragraphs.Count, rows, isNested));
        for (var row = 0; row < rows.Length; row++)
        {
            var column = 0;
            foreach (var cell in rows[row])
            {
                cells.Add((number, cell, row, column));
                Walk(cell, cells.Count - 1);
                column += Spans.Of(cell);
            }
        }
    }

    /// <summary>The rows of a table or the cells of a row, also those in a content control.</summary>
    private static IEnumerable<XElement> Inside(XElement container, XName name) =>
        container.Elements().SelectMany(element =>
        element.Name == name ? [element]
        : element.Name == TableName || element.Name == ParagraphName || NotShown.Contains(element.Name.LocalName) ? []
        : Inside(element, name));

    private void Paragraph(XElement xml, int cell)
    {
        var words = new StringBuilder();
        var runs = ImmutableArray.CreateBuilder<WordRun>();
        var inside = new List<XElement>();
        Runs(xml, words, runs, inside);
        var start = text.Length;
        var line = words.ToString();
        paragraphs.Add((xml, start, line, runs.ToImmutable(), cell));
        text.Append(line).Append('\n');
        foreach (var box in inside)
        {
            boxes.Add(paragraphs.Count - 1);
            Walk(box, -1);
        }
    }

    private static void Runs(
        XElement container, StringBuilder words, ImmutableArray<WordRun>.Builder runs, List<XElement> boxes)
    {
        foreach (var element in container.Elements())
        {
            if (element.Name == RunName)
            {
                var characters = string.Concat(element.Elements().Select(Characters));
                runs.Add(new(element, words.Length, characters));
                words.Append(characters);
                boxes.AddRange(element.Elements().SelectMany(Boxes));
            }
            else if (element.Name == BoxName)
            {
                boxes.Add(element);
            }
            else if (!NotShown.Contains(element.Name.LocalName))
            {
                Runs(element, words, runs, boxes);
            }
        }
    }

    private static IEnumerable<XElement> Boxes(XElement element) =>
        element.Name == BoxName ? [element]
        : NotShown.Contains(element.Name.LocalName) ? []
        : element.Elements().SelectMany(Boxes);

    // A line of the source text is a paragraph, so that a line break in it becomes a blank.
    private static string Characters(XElement element) =>
        element.Name.Namespace != Word.W ? "" : element.Name.LocalName switch
        {
            "t" => element.Value.ReplaceLineEndings(" "),
            "tab" => "\t",
            "br" or "cr" => " ",
            "noBreakHyphen" => "-",
            "sym" => "\u25A1",
            _ => "",
        };
}
