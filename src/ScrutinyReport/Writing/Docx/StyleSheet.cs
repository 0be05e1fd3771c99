using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Writing;

/// <summary>
/// The styles of a house style, complete: what the file lacks is taken from the built-in house style. A style is found
/// by its name, which stays when Word translates ids and when LibreOffice saves the file, or else by its id.
/// </summary>
internal sealed class StyleSheet
{
    private static readonly XName Style = Word.W + "style";
    private static readonly XName Id = Word.W + "styleId";
    private static readonly XName Based = Word.W + "basedOn";

    // Inside pPr, numbering comes after these and before everything else (ECMA-376, CT_PPrBase).
    private static readonly ImmutableHashSet<string> BeforeNumbering =
        ["pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl"];

    private readonly Dictionary<string, XElement> byName;
    private readonly List<XElement> builtIn;
    private readonly ConcurrentDictionary<string, WordPart> inLanguage = new(StringComparer.Ordinal);

    private StyleSheet(XElement xml, Dictionary<string, XElement> byName, List<XElement> builtIn) =>
        (Xml, this.byName, this.builtIn) = (xml, byName, builtIn);

    public XElement Xml { get; }

    /// <summary>
    /// The part of a Word file that holds the styles, for text of a language; made once for all that use it.
    /// </summary>
    public WordPart InLanguage(string language) => inLanguage.GetOrAdd(language, _ =>
    {
        var xml = new XElement(Xml);
        foreach (var setting in xml.Elements(Word.W + "docDefaults").Descendants(Word.W + "lang"))
        {
            setting.SetAttributeValue(Word.Value, language);
        }

        return new("word/styles.xml", Word.ContentType("styles"), WordPart.Bytes(xml));
    });

    public static StyleSheet Of(XElement xml, string path, List<Problem> problems)
    {
        var byId = xml.Elements(Style).ToLookup(style => (string?)style.Attribute(Id));
        var byName = xml.Elements(Style).ToLookup(NameOf, StringComparer.Ordinal);
        var bySound = xml.Elements(Style).ToLookup(NameOf, StringComparer.OrdinalIgnoreCase);
        var models = StarterStyle.Xml("styles").Elements(Style).ToDictionary(model => (string)model.Attribute(Id)!);
        var found = new Dictionary<string, XElement>();
        var missing = new List<XElement>();
        foreach (var name in StyleName.All)
        {
            var model = models[name];
            var shown = NameOf(model);
            if (byName[shown].Concat(byId[name]).Concat(bySound[shown]).FirstOrDefault(IsLike(model)) is { } style)
            {
                found[name] = style;
            }
            else
            {
                missing.Add(model);
            }
        }

        if (missing.Count > 0)
        {
            problems.Add(WritingProblems.MissingStyles(path, [.. missing.Select(NameOf)]));
        }

        return new(xml, found, Added(xml, found, missing));
    }

    /// <summary>Takes from the built-in house style what is not there.</summary>
    private static List<XElement> Added(XElement xml, Dictionary<string, XElement> found, List<XElement> missing)
    {
        var added = new List<XElement>();
        foreach (var model in missing)
        {
            var copy = new XElement(model);
            copy.Descendants(Word.W + "numPr").Remove();
            xml.Add(copy);
            added.Add(copy);
            found[(string)model.Attribute(Id)!] = copy;
        }

        foreach (var reference in added.Elements(Based).Concat(added.Elements(Word.W + "next")).ToArray())
        {
            Lead(reference, found);
        }

        return added;
    }

    /// <summary>The id by which a paragraph, run or table of this house style names the style.</summary>
    public string IdOf(string name) => (string)byName[name].Attribute(Id)!;

    /// <summary>True where the file has no such style and that of the built-in house style stands in for it.</summary>
    public bool IsBuiltIn(string name) => builtIn.Contains(byName[name]);

    /// <summary>What a Word user calls the style.</summary>
    public string ShownName(string name) => NameOf(byName[name]);

    /// <summary>The colour behind a style's letters, as six hexadecimal digits; null where it has none.</summary>
    public string? Background(string name) =>
        (string?)Inherited(name, "rPr", "shd").FirstOrDefault()?.Attribute(Word.W + "fill") is { } fill
        && fill != "auto"
            ? fill
            : null;

    /// <summary>The space at both sides of a table's cells together, in twentieths of a point.</summary>
    public int CellPadding(string name) => Inherited(name, "tblPr", "tblCellMar")
        .Select(margins => Side(margins, "left") + Side(margins, "right")).FirstOrDefault();

    /// <summary>How far the text of a style stands from the left margin, in twentieths of a point.</summary>
    public int Indent(string name) =>
        Inherited(name, "pPr", "ind").Select(indent => (int?)indent.Attribute(Word.W + "left") ?? 0).FirstOrDefault();

    /// <summary>The size of a style's letters in half points.</summary>
    public int Size(string name) => Inherited(name, "rPr", "sz")
        .Concat(Xml.Elements(Word.W + "docDefaults").Descendants(Word.W + "sz"))
        .Select(size => (int?)size.Attribute(Word.Value))
        .OfType<int>()
        .FirstOrDefault(20);

    /// <summary>The font of a style's letters; null where the theme gives it, or nothing.</summary>
    public string? Font(string name) => Inherited(name, "rPr", "rFonts").Append(Default("rFonts"))
        .Select(fonts => (string?)fonts?.Attribute(Word.W + "ascii"))
        .FirstOrDefault(font => font is not null);

    /// <summary>The fonts of what every report has: text, headings, tables.</summary>
    public ImmutableArray<string> Fonts =>
        [.. new[] { StyleName.BodyText, StyleName.Heading(1), StyleName.TableText }.Select(Font)
            .OfType<string>()
            .Distinct()];

    /// <summary>The list that a style brings along, and on which level (from 0); null where it has none.</summary>
    public (int List, int Level)? NumberingOf(string name)
    {
        foreach (var numbering in Inherited(name, "pPr", "numPr"))
        {
            if (Whole(numbering.ValueOf("numId")) is { } list)
            {
                return (list, Whole(numbering.ValueOf("ilvl")) ?? 0);
            }
        }

        return null;
    }

    public void SetNumbering(string name, int list, int level)
    {
        var style = byName[name];
        var paragraph = style.Element(Word.W + "pPr");
        if (paragraph is null)
        {
            paragraph = new(Word.W + "pPr");
            (style.Element(Word.W + "rPr") is { } run ? (Action<object>)run.AddBeforeSelf : style.Add)(paragraph);
        }

        paragraph.Elements(Word.W + "numPr").Remove();
        var numbering = new XElement(
            Word.W + "numPr", level > 0 ? Word.Setting("ilvl", level) : null, Word.Setting("numId", list));
        if (paragraph.Elements().LastOrDefault(known => BeforeNumbering.Contains(known.Name.LocalName)) is { } before)
        {
            before.AddAfterSelf(numbering);
        }
        else
        {
            paragraph.AddFirst(numbering);
        }
    }

    /// <summary>
    /// The settings of that kind in a style and in those it is based on, the style's own first: <c>rPr</c>, <c>shd</c>.
    /// </summary>
    public IEnumerable<XElement> Inherited(string name, string properties, string setting) =>
        Chain(name).Select(style => style.Element(Word.W + properties)?.Element(Word.W + setting)).OfType<XElement>();

    /// <summary>A style, the one it is based on, and so on.</summary>
    private IEnumerable<XElement> Chain(string name)
    {
        var seen = new HashSet<XElement>();
        for (var style = byName[name]; style is not null && seen.Add(style);)
        {
            yield return style;
            style = style.ValueOf("basedOn") is { } parent ? Find(Xml, parent) : null;
        }
    }

    /// <summary>The parts of a table style and of those it is based on, its own first: first row, bands.</summary>
    public IEnumerable<XElement> Parts(string name) => Chain(name).Elements(Word.W + "tblStylePr");

    /// <summary>A setting of letters that holds where no style says otherwise.</summary>
    public XElement? Default(string setting) =>
        Xml.Elements(Word.W + "docDefaults").Descendants(Word.W + setting).FirstOrDefault();

    private static int? Whole(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int Side(XElement margins, string side) =>
        (int?)margins.Element(Word.W + side)?.Attribute(Word.W + "w") ?? 0;

    private static void Lead(XElement reference, Dictionary<string, XElement> found)
    {
        if (found.TryGetValue(reference.Attribute(Word.Value)!.Value, out var target))
        {
            reference.SetAttributeValue(Word.Value, (string)target.Attribute(Id)!);
        }
        else
        {
            reference.Remove();
        }
    }

    private static XElement? Find(XElement styles, string id) =>
        styles.Elements(Style).FirstOrDefault(style => (string?)style.Attribute(Id) == id);

    /// <summary>A paragraph style does not stand in for a table style of the same name.</summary>
    private static Func<XElement, bool> IsLike(XElement model) =>
        style => (string?)style.Attribute(Word.W + "type") == (string?)model.Attribute(Word.W + "type");

    private static string NameOf(XElement style) => style.ValueOf("name") ?? (string)style.Attribute(Id)!;
}
