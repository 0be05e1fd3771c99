using System.Collections.Immutable;
using System.Xml.Linq;

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

    /// <summary>
    /// The pages of a section in a house style, with the headers and footers that come along. A section of a report
    /// starts on a new page, whatever the one in the house style does.
    /// </summary>
    public static PageSetup Of(XElement section, ImmutableArray<WordLink> links)
    {
        var xml = new XElement(section);
        xml.Elements().Where(element =>
            element.Name == Word.W + "type"
            || element.Name == Word.W + "sectPrChange"
            || ((string?)element.Attribute(Id) is { } id && !links.Any(link => link.Id == id))).Remove();
        return new(xml);
    }

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

    private int Length(XName element, string name, int otherwise) =>
        (int?)Xml.Element(element)?.Attribute(Word.W + name) ?? otherwise;
}
