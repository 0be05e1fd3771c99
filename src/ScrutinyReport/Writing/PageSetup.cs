using System.Collections.Immutable;
using System.Xml.Linq;
using ScrutinyReport.Documents;

namespace ScrutinyReport.Writing;

/// <summary>
/// How the pages of a section are set up, as Word says it: size, margins, header and footer. Lengths are in twentieths
/// of a point.
/// </summary>
internal sealed record PageSetup(XElement Xml)
{
    private static readonly XName Size = Word.W + "pgSz";
    private static readonly XName Id = XNamespace.Get(Word.Relationships) + "id";
    private static readonly XName Margins = Word.W + "pgMar";
    private static readonly XName PageNumbers = Word.W + "pgNumType";

    private static readonly XName Kind = Word.W + "type";

    // The order of a section's settings (ECMA-376, CT_SectPr).
    private static readonly ImmutableArray<string> Order =
    [
        "headerReference", "footerReference", "footnotePr", "endnotePr", "type", "pgSz", "pgMar",
        "paperSrc", "pgBorders",
        "lnNumType", "pgNumType", "cols", "formProt", "vAlign", "noEndnote", "titlePg", "textDirection", "bidi",
        "rtlGutter", "docGrid", "printerSettings",
    ];

    // A3: 420 by 297 millimetres.
    private const int A3Long = 23811;
    private const int A3Short = 16838;

    /// <summary>
    /// The pages of a section in a house style, with the headers and footers that come along. A section of a report
    /// starts on a new page, whatever the one in the house style does, and its page numbers run on.
    /// </summary>
    public static PageSetup Of(XElement section, ImmutableArray<WordLink> links)
    {
        var xml = new XElement(section);
        xml.Elements().Where(element =>
            element.Name == Word.W + "type"
            || element.Name == Word.W + "sectPrChange"
            || ((string?)element.Attribute(Id) is { } id && !links.Any(link => link.Id == id))).Remove();
        xml.Elements(PageNumbers).Attributes(Word.W + "start").Remove();
        return new(xml);
    }

    public PageShape Shape => (IsLandscape, Math.Max(Length(Size, "w", 0), Length(Size, "h", 0)) > A3Long - 200) switch
    {
        (false, false) => PageShape.Portrait,
        (false, true) => PageShape.PortraitA3,
        (true, false) => PageShape.Landscape,
        (true, true) => PageShape.LandscapeA3,
    };

    public bool IsLandscape => (string?)Xml.Element(Size)?.Attribute(Word.W + "orient") == "landscape";

    /// <summary>The width between the margins.</summary>
    public int TextWidth =>
        Length(Size, "w", 11906) - Length(Margins, "left", 1440) - Length(Margins, "right", 1440);

    /// <summary>The same pages on their side.</summary>
    public PageSetup Turned()
    {
        var turned = new XElement(Xml);
        if (turned.Element(Size) is { } size)
        {
            size.ReplaceAttributes(
                new XAttribute(Word.W + "w", Length(Size, "h", 16838)),
                new XAttribute(Word.W + "h", Length(Size, "w", 11906)),
                IsLandscape ? null : new XAttribute(Word.W + "orient", "landscape"));
        }

        return new(turned);
    }

    /// <summary>The same pages at the size of A3, on their side where they are.</summary>
    public PageSetup AtA3()
    {
        var wide = new XElement(Xml);
        if (wide.Element(Size) is { } size)
        {
            size.ReplaceAttributes(
                new XAttribute(Word.W + "w", IsLandscape ? A3Long : A3Short),
                new XAttribute(Word.W + "h", IsLandscape ? A3Short : A3Long),
                IsLandscape ? new XAttribute(Word.W + "orient", "landscape") : null);
        }

        return new(wide);
    }

    /// <summary>
    /// The pages of a part that starts here, whose first page has a head of its own where it is marked.
    /// </summary>
    public PageSetup Starting(PartStart start, string? firstHeader)
    {
        var xml = new XElement(Xml);
        if (start.OnRightHandPage)
        {
            Insert(xml, Word.Setting("type", "oddPage"));
        }

        if (start.FirstPage is { } page)
        {
            var numbers = xml.Element(PageNumbers) ?? Insert(xml, new(PageNumbers));
            numbers.SetAttributeValue(Word.W + "start", page);
        }

        if (firstHeader is not null)
        {
            Replace(xml, "headerReference", "first", firstHeader);
            if (IdOf("footerReference", "default") is { } footer && IdOf("footerReference", "first") is null)
            {
                Replace(xml, "footerReference", "first", footer);
            }

            xml.Elements(Word.W + "titlePg").Remove();
            Insert(xml, new(Word.W + "titlePg"));
        }

        return new(xml);
    }

    /// <summary>The same pages with that header, for those of its kind: the first, the even ones, all others.</summary>
    public PageSetup With(string kind, string header)
    {
        var xml = new XElement(Xml);
        Replace(xml, "headerReference", kind, header);
        return new(xml);
    }

    /// <summary>The kinds of headers that these pages have.</summary>
    public IEnumerable<string> HeaderKinds =>
    [
        "default",
        .. IdOf("headerReference", "even") is null ? Array.Empty<string>() : ["even"],
        .. Xml.Element(Word.W + "titlePg") is null ? Array.Empty<string>() : ["first"],
    ];

    /// <summary>The relation to the header or footer of that kind; null where the pages have none.</summary>
    public string? IdOf(string element, string kind) =>
        Xml.Elements(Word.W + element).Where(reference => (string?)reference.Attribute(Kind) == kind)
            .Select(reference => (string?)reference.Attribute(Id)).FirstOrDefault();

    private static void Replace(XElement xml, string name, string kind, string id)
    {
        xml.Elements(Word.W + name).Where(reference => (string?)reference.Attribute(Kind) == kind).Remove();
        Insert(xml, new(Word.W + name, new XAttribute(Kind, kind), new XAttribute(Id, id)));
    }

    /// <summary>Puts a setting where Word wants it: its settings have an order.</summary>
    private static XElement Insert(XElement xml, XElement setting)
    {
        var place = Order.IndexOf(setting.Name.LocalName);
        if (xml.Elements().LastOrDefault(known => Order.IndexOf(known.Name.LocalName) <= place) is { } before)
        {
            before.AddAfterSelf(setting);
        }
        else
        {
            xml.AddFirst(setting);
        }

        return setting;
    }

    private int Length(XName element, string name, int otherwise) =>
        (int?)Xml.Element(element)?.Attribute(Word.W + name) ?? otherwise;
}
