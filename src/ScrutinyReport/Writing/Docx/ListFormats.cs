using System.Globalization;
using System.Xml.Linq;
using ScrutinyReport.Documents;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Writing;

/// <summary>
/// The list formats of a house style: those of the numbered paragraphs, of bullets and of numbered lists. Where a style
/// has none, that of the built-in house style is added.
/// </summary>
internal sealed class ListFormats
{
    private static readonly XName Format = Word.W + "abstractNum";
    private static readonly XName FormatId = Word.W + "abstractNumId";
    private static readonly XName Number = Word.W + "num";
    private static readonly XName NumberId = Word.W + "numId";
    private static readonly XName Level = Word.W + "lvl";
    private static readonly XName LevelId = Word.W + "ilvl";

    private readonly XElement xml;
    private readonly StyleSheet styles;
    private readonly string path;
    private readonly List<Problem> problems;
    private readonly Dictionary<ListMark, int> lists = [];
    private WordPart? without;

    private ListFormats(XElement xml, StyleSheet styles, string path, List<Problem> problems)
    {
        (this.xml, this.styles, this.path, this.problems) = (xml, styles, path, problems);
        var isOwn = IsNumbered(StyleName.NumberedParagraph);
        Paragraphs = Numbering(StyleName.NumberedParagraph);
        foreach (var level in Enumerable.Range(2, ParagraphNumber.Deepest - 1))
        {
            Below(StyleName.Numbered(level), level - 1, isOwn);
        }

        foreach (var mark in Enum.GetValues<ListMark>())
        {
            lists[mark] = Numbering(StyleName.List(mark));
            Deepen(FormatOf(lists[mark]));
        }
    }

    /// <summary>The list of the numbered paragraphs and headings.</summary>
    public int Paragraphs { get; }

    /// <summary>The first number that is free for the lists of a document.</summary>
    public int FirstFree => Largest(Number, NumberId) + 1;

    public static ListFormats Of(XElement? xml, StyleSheet styles, string path, List<Problem> problems) =>
        new(xml ?? new(Word.W + "numbering", new XAttribute(XNamespace.Xmlns + "w", Word.Main)),
            styles, path, problems);

    /// <summary>The list of all points with that mark, each of which may also have a list of its own.</summary>
    public int Of(ListMark mark) => lists[mark];

    /// <summary>The format of a list.</summary>
    public int FormatOf(int list) => Find(list)!.Value;

    /// <summary>
    /// How far in the text of a list's points stands on a level, and how far before it their marks do, in twentieths of
    /// a point; null where the format does not say it.
    /// </summary>
    public (int Left, int Hanging)? IndentOf(int list, int level)
    {
        var format = xml.Elements(Format).First(element => (int?)element.Attribute(FormatId) == FormatOf(list));
        var indent = LevelOf(format, level)?.Descendants(Word.W + "ind").FirstOrDefault();
        return Twips(indent?.Attribute(Word.W + "left") ?? indent?.Attribute(Word.W + "start")) is { } left
            ? (left, Twips(indent!.Attribute(Word.W + "hanging")) ?? 0)
            : null;
    }

    /// <summary>
    /// The part of a Word file that holds the formats, with the lists of a document; without any, it is the same for
    /// all.
    /// </summary>
    public WordPart With(IReadOnlyCollection<NumberedList> own) => own.Count == 0 ? without ??= Part(own) : Part(own);

    private WordPart Part(IReadOnlyCollection<NumberedList> own)
    {
        var all = new XElement(xml);
        foreach (var list in own)
        {
            Add(all, new(Number,
                new XAttribute(NumberId, list.Number),
                Word.Setting("abstractNumId", list.Format),
                new XElement(Word.W + "lvlOverride",
                    new XAttribute(LevelId, list.Level),
                    Word.Setting("startOverride", list.Start))));
        }

        return new("word/numbering.xml", Word.ContentType("numbering"), WordPart.Bytes(all));
    }

    private int Numbering(string style)
    {
        if (IsNumbered(style))
        {
            return styles.NumberingOf(style)!.Value.List;
        }

        Missing(style);
        var format = new XElement(Model(style).Parent!);
        var (formatId, number) = (Largest(Format, FormatId) + 1, FirstFree);
        format.SetAttributeValue(FormatId, formatId);
        format.Descendants(Word.W + "pStyle").Where(link => link.Attribute(Word.Value)!.Value != style).Remove();
        Lead(format, style);
        if (xml.Elements(Number).FirstOrDefault() is { } first)
        {
            first.AddBeforeSelf(format);
        }
        else
        {
            xml.Add(format);
        }

        Add(xml, new(Number, new XAttribute(NumberId, number), Word.Setting("abstractNumId", formatId)));
        styles.SetNumbering(style, number, 0);
        return number;
    }

    /// <summary>Makes the numbers of a style a level of those of the numbered paragraphs, where they are not.</summary>
    private void Below(string style, int level, bool isOwn)
    {
        var format = FormatOf(Paragraphs);
        if (styles.NumberingOf(style) is { } numbering && numbering.Level == level && Find(numbering.List) == format)
        {
            return;
        }

        if (isOwn && !styles.IsBuiltIn(style))
        {
            problems.Add(WritingProblems.NumberedApart(
                path, styles.ShownName(style), level + 1, styles.ShownName(StyleName.NumberedParagraph)));
        }

        var formatXml = xml.Elements(Format).First(element => (int?)element.Attribute(FormatId) == format);
        formatXml.Elements(Level).Where(element => (int?)element.Attribute(LevelId) == level).Remove();
        var above = formatXml.Elements(Level).LastOrDefault(element => (int?)element.Attribute(LevelId) < level);
        var added = new XElement(Model(style));
        Lead(added, style);
        (above is null ? (Action<object>)formatXml.Add : above.AddAfterSelf)(added);
        styles.SetNumbering(style, Paragraphs, level);
    }

    /// <summary>
    /// Levels that a format of points lacks go on as those above: Word would number them in its own way.
    /// </summary>
    private void Deepen(int format)
    {
        var formatXml = xml.Elements(Format).First(element => (int?)element.Attribute(FormatId) == format);
        for (var level = 1; level < ListBlock.Deepest; level++)
        {
            if (LevelOf(formatXml, level) is null && LevelOf(formatXml, level - 1) is { } above)
            {
                above.AddAfterSelf(Below(above, level));
            }
        }
    }

    private static XElement Below(XElement above, int level)
    {
        var added = new XElement(above);
        added.SetAttributeValue(LevelId, level);
        added.Elements(Word.W + "pStyle").Remove();
        var shown = added.Element(Word.W + "lvlText")?.Attribute(Word.Value);
        shown?.SetValue(shown.Value.Replace(
            string.Create(CultureInfo.InvariantCulture, $"%{level}"),
            string.Create(CultureInfo.InvariantCulture, $"%{level + 1}"),
            StringComparison.Ordinal));
        var indent = added.Descendants(Word.W + "ind").FirstOrDefault();
        var left = indent?.Attribute(Word.W + "left") ?? indent?.Attribute(Word.W + "start");
        if (Twips(left) is { } start && Twips(indent!.Attribute(Word.W + "hanging")) is { } step)
        {
            left!.SetValue(start + step);
        }

        return added;
    }

    private static int? Twips(XAttribute? attribute) =>
        int.TryParse(attribute?.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var twips)
            ? twips
            : null;

    private static XElement? LevelOf(XElement format, int level) =>
        format.Elements(Level).FirstOrDefault(element => (int?)element.Attribute(LevelId) == level);

    private bool IsNumbered(string style) =>
        styles.NumberingOf(style) is { } numbering && Find(numbering.List) is not null;

    private void Missing(string style)
    {
        if (!styles.IsBuiltIn(style))
        {
            problems.Add(WritingProblems.NoNumbering(path, styles.ShownName(style)));
        }
    }

    private void Lead(XElement format, string style) =>
        format.Descendants(Word.W + "pStyle").First().SetAttributeValue(Word.Value, styles.IdOf(style));

    /// <summary>The level of the built-in house style's formats that belongs to a style.</summary>
    private static XElement Model(string style) =>
        StarterStyle.Xml("numbering").Elements(Format).Elements(Level).First(level => level.ValueOf("pStyle") == style);

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

    private int? Find(int list) =>
        xml.Elements(Number)
            .Where(element => (int?)element.Attribute(NumberId) == list)
            .Select(element => element.ValueOf("abstractNumId"))
            .FirstOrDefault(id => id is not null) is { } id
                ? int.Parse(id, CultureInfo.InvariantCulture)
                : null;

    private int Largest(XName element, XName id) =>
        xml.Elements(element).Select(found => (int?)found.Attribute(id) ?? 0).DefaultIfEmpty(0).Max();
}
