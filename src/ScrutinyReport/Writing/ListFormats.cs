using System.Globalization;
using System.Xml.Linq;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Writing;

/// <summary>
/// The list formats of a house style: those of the numbered paragraphs, of bullets and of numbered lists. Where a style
/// has none, that of the built-in house style is added.
/// </summary>
internal sealed record ListFormats(XElement Xml, int Bullets, int NumbersFormat)
{
    private static readonly XName Format = Word.W + "abstractNum";
    private static readonly XName FormatId = Word.W + "abstractNumId";
    private static readonly XName Number = Word.W + "num";
    private static readonly XName NumberId = Word.W + "numId";

    /// <summary>The first number that is free for the lists of a document.</summary>
    public int FirstFree => Largest(Xml, Number, NumberId) + 1;

    public static ListFormats Of(XElement? xml, StyleSheet styles, string path, List<Problem> problems)
    {
        xml ??= new(Word.W + "numbering", new XAttribute(XNamespace.Xmlns + "w", Word.Main));
        _ = Numbering(StyleName.NumberedParagraph);
        var bullets = Numbering(StyleName.ListBullet);
        var numbers = Numbering(StyleName.ListNumber);
        return new(xml, bullets, FormatOf(xml, numbers)!.Value);

        int Numbering(string style)
        {
            if (int.TryParse(styles.NumberingOf(style), CultureInfo.InvariantCulture, out var number)
                && FormatOf(xml, number) is not null)
            {
                return number;
            }

            if (!styles.IsBuiltIn(style))
            {
                problems.Add(WritingProblems.NoNumbering(path, styles.ShownName(style)));
            }

            return Added(xml, styles, style);
        }
    }

    /// <summary>
    /// The formats, with a list of its own for each of a document's numbered lists: where it starts, on which level.
    /// </summary>
    public XElement With(IEnumerable<(int Number, int Level, int Start)> lists)
    {
        var xml = new XElement(Xml);
        foreach (var (number, level, start) in lists)
        {
            Add(xml, new(Number,
                new XAttribute(NumberId, number),
                Word.Setting("abstractNumId", NumbersFormat),
                new XElement(Word.W + "lvlOverride",
                    new XAttribute(Word.W + "ilvl", level),
                    Word.Setting("startOverride", start))));
        }

        return xml;
    }

    private static int Added(XElement xml, StyleSheet styles, string style)
    {
        var format = new XElement(StarterStyle.Xml("numbering").Elements(Format).First(model =>
            model.Descendants(Word.W + "pStyle").Any(link => link.Attribute(Word.Value)!.Value == style)));
        var (formatId, number) = (Largest(xml, Format, FormatId) + 1, Largest(xml, Number, NumberId) + 1);
        format.SetAttributeValue(FormatId, formatId);
        format.Descendants(Word.W + "pStyle").First().SetAttributeValue(Word.Value, styles.IdOf(style));
        if (xml.Elements(Number).FirstOrDefault() is { } first)
        {
            first.AddBeforeSelf(format);
        }
        else
        {
            xml.Add(format);
        }

        Add(xml, new(Number, new XAttribute(NumberId, number), Word.Setting("abstractNumId", formatId)));
        styles.SetNumbering(style, number);
        return number;
    }

    private static void Add(XElement xml, XElement number)
    {
        if (xml.Elements(Number).LastOrDefault() is { } last)
        {
            last.AddAfterSelf(number);
        }
        else
        {
            xml.Add(number);
        }
    }

    private static int? FormatOf(XElement xml, int number) =>
        xml.Elements(Number)
            .Where(element => (int?)element.Attribute(NumberId) == number)
            .Select(element => element.ValueOf("abstractNumId"))
            .FirstOrDefault(id => id is not null) is { } id
                ? int.Parse(id, CultureInfo.InvariantCulture)
                : null;

    private static int Largest(XElement xml, XName element, XName id) =>
        xml.Elements(element).Select(found => (int?)found.Attribute(id) ?? 0).DefaultIfEmpty(0).Max();
}
