using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Inspecting;

/// <summary>
/// Works out how runs look: what the run says itself, then its character style, paragraph style, table style (by the
/// cell's place in the table) and the defaults of the file.
/// </summary>
internal sealed class LookReader(WordFile file)
{
    private const int DefaultSize = 20;
    private const string White = "FFFFFF";

    private readonly Dictionary<string, ImmutableArray<XElement>> conditions = new(StringComparer.Ordinal);
    private readonly string page = file.Colours.Of(file.Background) ?? White;

    public Look Of(WordParagraph paragraph, WordRun run)
    {
        var own = run.Xml.Element(Word.W + "rPr");
        var runStyles = own?.ValueOf("rStyle") is { } id ? file.Styles.Chain("character", id) : [];
        var paragraphStyles = file.Styles.Chain(paragraph);
        var tableStyles = paragraph.Cell is { } cell ? Conditions(cell) : [];
        XElement?[] runs =
        [
            own, .. runStyles.Select(RunProperties), .. paragraphStyles.Select(RunProperties),
            .. tableStyles.Select(RunProperties),
            file.Styles.Defaults?.Element(Word.W + "rPrDefault")?.Element(Word.W + "rPr"),
        ];
        var letters = runs.Take(1 + runStyles.Length + paragraphStyles.Length);
        var behind = Highlight(runs)
            ?? letters.Select(properties => Fill(properties)).FirstOrDefault(fill => fill is not null)
            ?? Fill(file.Styles.Setting(paragraph, "shd")?.Parent)
            ?? Behind(paragraph.Cell, tableStyles)
            ?? page;
        return new(
            Number(Find(runs, "sz")) ?? DefaultSize,
            IsOn(Find(runs, "b")),
            IsOn(Find(runs, "vanish")),
            file.Colours.Of(Find(runs, "color")),
            behind);
    }

    private static XElement? RunProperties(XElement owner) => owner.Element(Word.W + "rPr");

    private static XElement? Find(IEnumerable<XElement?> properties, string name) =>
        properties.Select(element => element?.Element(Word.W + name)).FirstOrDefault(found => found is not null);

    private static bool IsOn(XElement? setting) =>
        setting is not null && ((string?)setting.Attribute(Word.Value) ?? "on") is ("1" or "true" or "on");

    private static int? Number(XElement? setting) =>
        decimal.TryParse((string?)setting?.Attribute(Word.Value), NumberStyles.Number,
            CultureInfo.InvariantCulture, out var size)
            ? (int)Math.Round(size, MidpointRounding.AwayFromZero)
            : null;

    private string? Fill(XElement? properties) => file.Colours.Behind(properties?.Element(Word.W + "shd"));

    private static string? Highlight(IEnumerable<XElement?> runs) =>
        (string?)Find(runs, "highlight")?.Attribute(Word.Value) switch
        {
            "yellow" => "FFFF00",
            "green" => "00FF00",
            "cyan" => "00FFFF",
            "magenta" => "FF00FF",
            "blue" => "0000FF",
            "red" => "FF0000",
            "darkBlue" => "000080",
            "darkCyan" => "008080",
            "darkGreen" => "008000",
            "darkMagenta" => "800080",
            "darkRed" => "800000",
            "darkYellow" => "808000",
            "darkGray" => "808080",
            "lightGray" => "C0C0C0",
            "black" => "000000",
            "white" => White,
            _ => null,
        };

    private string? Behind(WordCell? cell, ImmutableArray<XElement> tableStyles) => cell is null
        ? null
        : Fill(cell.Xml.Element(Word.W + "tcPr"))
            ?? tableStyles.Select(style => Fill(style.Element(Word.W + "tcPr"))
                ?? Fill(style.Element(Word.W + "tblPr")))
                .FirstOrDefault(fill => fill is not null)
            ?? Fill(cell.Table.Xml.Element(Word.W + "tblPr"));

    /// <summary>What the table's style says about a cell in that place, the strongest first.</summary>
    private ImmutableArray<XElement> Conditions(WordCell cell)
    {
        var properties = cell.Table.Xml.Element(Word.W + "tblPr");
        var style = properties?.ValueOf("tblStyle");
        var places = PlacesOf(cell, TableLook.Of(properties));
        var key = $"{style}/{string.Join('/', places)}";
        if (!conditions.TryGetValue(key, out var found))
        {
            var chain = file.Styles.Chain("table", style);
            conditions[key] = found =
            [
                .. from place in places
                   from owner in chain
                   from condition in owner.Elements(Word.W + "tblStylePr")
                   where (string?)condition.Attribute(Word.W + "type") == place
                   select condition,
                .. chain,
            ];
        }

        return found;
    }

    private static List<string> PlacesOf(WordCell cell, TableLook look)
    {
        var places = new List<string>();
        var (isFirstRow, isLastRow) =
            (look.FirstRow && cell.Row == 0, look.LastRow && cell.Row == cell.Table.Rows.Length - 1);
        var columns = cell.Table.Rows[cell.Row].Sum(Spans.Of);
        var isFirstColumn = look.FirstColumn && cell.Column == 0;
        var isLastColumn = look.LastColumn && cell.Column + Spans.Of(cell.Xml) == columns;
        Add(isFirstRow, "firstRow");
        Add(isLastRow, "lastRow");
        Add(isFirstColumn, "firstCol");
        Add(isLastColumn, "lastCol");
        Add(look.RowBands && !isFirstRow && !isLastRow,
            (cell.Row - (look.FirstRow ? 1 : 0)) % 2 == 0 ? "band1Horz" : "band2Horz");
        Add(
            look.ColumnBands && !isFirstColumn && !isLastColumn,
            (cell.Column - (look.FirstColumn ? 1 : 0)) % 2 == 0 ? "band1Vert" : "band2Vert");
        places.Add("wholeTable");
        return places;

        void Add(bool applies, string place)
        {
            if (applies)
            {
                places.Add(place);
            }
        }
    }
}
