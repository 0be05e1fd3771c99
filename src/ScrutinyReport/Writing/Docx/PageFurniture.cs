using System.Collections.Immutable;
using System.Xml.Linq;
using ScrutinyReport.Documents;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Writing;

/// <summary>
/// The headers and footers of a house style, and what a report puts into them: the content controls made for the
/// council, the notice and the title. A control is known by its tag or, because LibreOffice drops tags, by its title.
/// </summary>
internal static class PageFurniture
{
    private const string Council = "council";
    private const string Notice = "notice";
    private const string Title = "title";

    private static readonly XName Control = Word.W + "sdt";
    private static readonly XName Paragraph = Word.W + "p";
    private static readonly XName RunElement = Word.W + "r";

    public static bool Is(WordPart part) =>
        part.ContentType == Word.ContentType("header") || part.ContentType == Word.ContentType("footer");

    /// <summary>What the headers and footers lack that every page needs.</summary>
    public static IEnumerable<Problem> Problems(WordPackage package, bool lacksNotice, string path)
    {
        if (lacksNotice)
        {
            yield return WritingProblems.NoPlaceForNotice(path);
        }

        if (!package.Parts.Where(Is).Any(part => HasPageNumber(part.Xml())))
        {
            yield return WritingProblems.NoPageNumbers(path);
        }
    }

    /// <summary>The controls that are there, by what a report puts into them.</summary>
    public static IEnumerable<string> ControlsIn(WordPart part) =>
        part.Xml().Descendants(Control).Select(KindOf).OfType<string>();

    /// <summary>Whether a header or footer holds a picture, such as a logo.</summary>
    public static bool HasPicture(WordPart part) =>
        part.Xml().Descendants().Any(element => element.Name.LocalName is "drawing" or "pict");

    /// <summary>The header or footer as a report has it.</summary>
    public static WordPart Filled(WordPart part, DocumentProperties properties, bool addsNotice)
    {
        if (!Is(part))
        {
            return part;
        }

        var xml = part.Xml();
        foreach (var control in xml.Descendants(Control).ToArray())
        {
            var words = KindOf(control) switch
            {
                Council => properties.Header,
                Notice => properties.Notice,
                Title => properties.Title,
                _ => null,
            };
            if (words is not null)
            {
                Fill(control, words);
            }
        }

        if (properties.LastPage is { } last)
        {
            PageCounts.Fill(xml, last);
        }

        if (addsNotice && part.ContentType == Word.ContentType("footer") && properties.Notice.Length > 0)
        {
            var look = xml.Elements(Paragraph).Elements(Word.W + "pPr").FirstOrDefault();
            xml.AddFirst(new XElement(Paragraph, look,
                new XElement(RunElement, new XElement(Word.W + "t", properties.Notice))));
        }

        return part.With(xml);
    }

    /// <summary>Whether a notice would have no place in any header or footer.</summary>
    public static bool LacksNotice(ImmutableArray<WordPart> parts) =>
        !parts.Where(Is).SelectMany(ControlsIn).Contains(Notice);

    private static string? KindOf(XElement control)
    {
        var properties = control.Element(Word.W + "sdtPr");
        return (properties?.ValueOf("tag") is { Length: > 0 } tag ? tag : properties?.ValueOf("alias"))
            ?.ToUpperInvariant() switch
        {
            "COUNCIL" => Council,
            "NOTICE" => Notice,
            "TITLE" => Title,
            _ => null,
        };
    }

    private static bool HasPageNumber(XElement xml) => xml.Descendants().Any(element =>
        (element.Name == Word.W + "instrText" && IsPage(element.Value))
        || (element.Name == Word.W + "fldSimple" && IsPage((string?)element.Attribute(Word.W + "instr") ?? "")));

    private static bool IsPage(string instruction) =>
        instruction.Trim().Split(' ')[0].Equals("PAGE", StringComparison.OrdinalIgnoreCase);

    /// <summary>Puts words in the place of a control, which stands in a paragraph or around one.</summary>
    private static void Fill(XElement control, string words)
    {
        var content = control.Element(Word.W + "sdtContent");
        var look = content?.Descendants(Word.W + "rPr").FirstOrDefault(run => run.Parent!.Name == RunElement);
        var filled = words.Length > 0
            ? new XElement(RunElement, look, new XElement(Word.W + "t", words))
            : null;
        if (control.Parent?.Name == Paragraph)
        {
            var paragraph = control.Parent;
            control.ReplaceWith(filled);
            if (!paragraph.Descendants(RunElement).Any() && paragraph.Parent!.Elements(Paragraph).Count() > 1)
            {
                paragraph.Remove();
            }
        }
        else if (content?.Element(Paragraph) is { } inside)
        {
            var isAlone =
                control.Parent!.Elements().Count(element => element.Name == Paragraph || element.Name == Control) == 1;
            control.ReplaceWith(filled is null && !isAlone
                ? null
                : new XElement(Paragraph, inside.Element(Word.W + "pPr"), filled));
        }
    }
}
