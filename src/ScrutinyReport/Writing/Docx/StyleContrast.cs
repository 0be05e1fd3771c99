using System.Globalization;
using System.Xml.Linq;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Writing;

/// <summary>
/// Text and what is behind it, as a document of a house style has them; colours as six hexadecimal digits.
/// </summary>
internal sealed record ColourPair(string What, string Text, string Background)
{
    /// <summary>What WCAG 2.2 AA asks of text of any size that a committee paper uses.</summary>
    private const double Needed = 4.5;

    private double Contrast => Colours.Contrast(Text, Background);

    public bool IsEnough => Contrast >= Needed;

    /// <summary>Rounded down, so that what is not enough never looks as if it were.</summary>
    public string Ratio => (Math.Floor(Contrast * 10) / 10).ToString("0.0", CultureInfo.InvariantCulture);
}

/// <summary>Finds every pair of colours that documents of a house style print.</summary>
internal sealed class StyleContrast(HouseStyle style)
{
    private const string White = "FFFFFF";
    private const string Black = "000000";

    private readonly Colours colours = new(style.Package);
    private readonly StyleSheet styles = style.Styles;

    public IEnumerable<ColourPair> Pairs()
    {
        foreach (var name in StyleName.All.Where(name => !StyleName.IsInTable(name)))
        {
            yield return Pair(styles.ShownName(name), TextOf(name), Behind(name) ?? White);
        }

        yield return Cell("the header row of tables", StyleName.TableHeader, "firstRow");
        foreach (var (part, what) in Parts)
        {
            yield return Cell(what, StyleName.TableText, part);
        }

        yield return Cell("links in tables", StyleName.Hyperlink, "wholeTable");
    }

    private static (string Part, string What)[] Parts =>
    [
        ("wholeTable", "the cells of tables"),
        ("firstCol", "the first column of tables"),
        ("band1Horz", "every second row of tables"),
        ("band2Horz", "every other row of tables"),
    ];

    public IEnumerable<Problem> Problems(string path) =>
        from pair in Pairs()
        where !pair.IsEnough
        select WritingProblems.LowContrast(path, pair.What, pair.Text, pair.Background, pair.Ratio);

    private ColourPair Cell(string what, string text, string part)
    {
        var background = CellFill(part) ?? CellFill("wholeTable") ?? White;
        var own = Letters(text)
            ?? colours.Of(InTable(part, "rPr", "color"))
            ?? colours.Of(InTable("wholeTable", "rPr", "color"));
        return new(what, own ?? Automatic(background), background);
    }

    private string? CellFill(string part) => colours.Behind(InTable(part, "tcPr", "shd"));

    /// <summary>A setting of a part of the table style: of the whole table where no part is named.</summary>
    private XElement? InTable(string part, string properties, string setting) => part == "wholeTable"
        ? styles.Inherited(StyleName.ReportTable, properties, setting).FirstOrDefault()
        : styles.Parts(StyleName.ReportTable)
            .Where(found => (string?)found.Attribute(Word.W + "type") == part)
            .Select(found => found.Element(Word.W + properties)?.Element(Word.W + setting))
            .FirstOrDefault(found => found is not null);

    private static ColourPair Pair(string what, string? text, string background) =>
        new(what, text ?? Automatic(background), background);

    private string? TextOf(string name) => Letters(name) ?? colours.Of(styles.Default("color"));

    private string? Letters(string name) =>
        styles.Inherited(name, "rPr", "color").Select(colours.Of).FirstOrDefault();

    private string? Behind(string name) =>
        styles.Inherited(name, "rPr", "shd").Concat(styles.Inherited(name, "pPr", "shd"))
            .Select(colours.Behind).FirstOrDefault(fill => fill is not null);

    /// <summary>Word writes in black, or in white on a dark colour, where a style leaves it to Word.</summary>
    private static string Automatic(string background) =>
        Colours.Contrast(Black, background) >= Colours.Contrast(White, background) ? Black : White;
}
