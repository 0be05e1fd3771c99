using System.Xml.Linq;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Inspecting;

/// <summary>A picture, chart or shape: what it is, the words that stand in for it, and where it is.</summary>
internal sealed record Picture(string Kind, string Words, bool IsDecorative, Place Place);

/// <summary>Finds the pictures of a story.</summary>
internal static class Pictures
{
    private static readonly XNamespace Drawing =
        "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static readonly XNamespace Old = "urn:schemas-microsoft-com:vml";

    public static IEnumerable<Picture> In(Story story)
    {
        foreach (var paragraph in story.Paragraphs)
        {
            // A text box inside a shape has paragraphs of its own, which have their turn.
            foreach (var element in Own(paragraph.Xml))
            {
                if (element.Name == Drawing + "docPr")
                {
                    yield return New(element, paragraph);
                }
                else if (element.Name.Namespace == Old && IsOutermost(element))
                {
                    var words = (string?)element.Attribute("alt") ?? "";
                    yield return new("shape", words.Trim(), false, paragraph.Place);
                }
            }
        }
    }

    private static IEnumerable<XElement> Own(XElement container) => container.Elements().SelectMany(element =>
        element.Name.LocalName is "Fallback" or "txbxContent" or "del" or "moveFrom"
            ? []
            : Own(element).Prepend(element));

    private static Picture New(XElement properties, WordParagraph paragraph)
    {
        var holder = properties.Parent!;
        var kind = holder.Descendants().Select(element => element.Name.LocalName switch
        {
            "chart" => "chart",
            "pic" => "picture",
            "relIds" => "diagram",
            "wsp" or "wgp" => "shape",
            _ => null,
        }).FirstOrDefault(found => found is not null) ?? "picture";
        var decorative = properties.Descendants().Any(element =>
            element.Name.LocalName == "decorative" && (string?)element.Attribute("val") is "1" or "true");
        return new(kind, ((string?)properties.Attribute("descr") ?? "").Trim(), decorative, paragraph.Place);
    }

    // A line across the page is drawn as a shape, and says nothing.
    private static bool IsOutermost(XElement element) =>
        element.Name.LocalName is "shape" or "rect" or "oval" or "line" or "group" or "roundrect" or "polyline"
        && element.Parent?.Name.Namespace != Old
        && !element.Attributes().Any(attribute => attribute.Name.LocalName == "hr");
}
