using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using ScrutinyReport.Documents;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Writing;

/// <summary>How a council's papers look: the styles, page set-up, headers and footers of a Word file.</summary>
internal sealed record HouseStyle
{
    private static readonly string Template = Word.Relation("attachedTemplate");

    private static readonly ImmutableHashSet<string> Taken =
    [
        .. new[] { "settings", "webSettings", "fontTable", "theme", "header", "footer", "footnotes", "endnotes" }
            .Select(Word.Relation),
    ];

    // In twentieths of a point 17 metres: more than any page, and little enough to be added up.
    private const int Longest = 1_000_000;

    /// <summary>
    /// The whole numbers that are read of a house style: element, for some the one around it, attribute, and the
    /// largest.
    /// </summary>
    private static readonly ImmutableArray<(string Element, string? Around, string Attribute, int Most)> Numbers =
    [
        ("pgSz", null, "w", Longest), ("pgSz", null, "h", Longest), ("pgMar", null, "left", Longest),
        ("pgMar", null, "right", Longest), ("ind", null, "left", Longest), ("sz", null, "val", Longest),
        ("left", "tblCellMar", "w", Longest), ("right", "tblCellMar", "w", Longest),
        ("num", null, "numId", int.MaxValue), ("abstractNum", null, "abstractNumId", int.MaxValue),
        ("abstractNumId", null, "val", int.MaxValue), ("lvl", null, "ilvl", int.MaxValue),
        ("footnote", null, "id", int.MaxValue),
    ];

    /// <summary>
    /// What every document of this style takes over as it is: theme, settings, fonts, headers, footers, pictures.
    /// </summary>
    public required WordPackage Package { get; init; }

    /// <summary>Whether a notice would have no place in any header or footer.</summary>
    public required bool LacksNotice { get; init; }

    public required StyleSheet Styles { get; init; }

    public required ListFormats Lists { get; init; }

    public required PageSetup Portrait { get; init; }

    public required PageSetup Landscape { get; init; }

    public required PageSetup LandscapeA3 { get; init; }

    public required PageSetup PortraitA3 { get; init; }

    /// <summary>The shapes of page that the file itself has; the others were made from these.</summary>
    public required ImmutableHashSet<PageShape> Shapes { get; init; }

    public PageSetup Pages(PageShape shape) => shape switch
    {
        PageShape.Landscape => Landscape,
        PageShape.LandscapeA3 => LandscapeA3,
        PageShape.PortraitA3 => PortraitA3,
        _ => Portrait,
    };

    /// <summary>
    /// The house style in the Word file <paramref name="path"/>, whose content is <paramref name="bytes"/>.
    /// </summary>
    public static Checked<HouseStyle> Read(ReadOnlyMemory<byte> bytes, string path)
    {
        try
        {
            return Of(WordPackage.Read(bytes), path);
        }
        catch (Exception fault) when (fault is InvalidDataException or XmlException)
        {
            return Checked.Failed<HouseStyle>(WritingProblems.NotAWordFile(path, "it is not a .docx package"));
        }
    }

    private static Checked<HouseStyle> Of(WordPackage file, string path)
    {
        if (file.Main is not { } document)
        {
            return Checked.Failed<HouseStyle>(WritingProblems.NotAWordFile(path, "it holds no document"));
        }

        var ownStyles = Related(file, document, "styles");
        var ownLists = Related(file, document, "numbering");
        if (Wrong([document.Xml(), ownStyles, ownLists, Related(file, document, "footnotes")],
            path) is { Count: > 0 } wrong)
        {
            return Checked.Failed<HouseStyle>([.. wrong]);
        }

        var problems = new List<Problem>();
        var styles = StyleSheet.Of(ownStyles ?? NoStyles(), path, problems);
        var lists = ListFormats.Of(ownLists, styles, path, problems);
        var shared = Shared(file, document.Name);
        var pages = Pages(document.Xml(), shared.Links);
        var lacksNotice = PageFurniture.LacksNotice(shared.Parts);
        problems.AddRange(PageFurniture.Problems(shared, lacksNotice, path));
        PageSetup? Own(PageShape shape) => pages.FirstOrDefault(page => page.Shape == shape);
        var portrait = Own(PageShape.Portrait) ?? pages.FirstOrDefault(page => !page.IsLandscape) ?? pages[0].Turned();
        var landscape = Own(PageShape.Landscape) ?? portrait.Turned();
        return Checked.Of(new HouseStyle
        {
            Package = shared,
            LacksNotice = lacksNotice,
            Styles = styles,
            Lists = lists,
            Portrait = portrait,
            Landscape = landscape,
            Shapes = [.. pages.Select(page => page.Shape)],
            LandscapeA3 = Own(PageShape.LandscapeA3) ?? landscape.AtA3(),
            PortraitA3 = Own(PageShape.PortraitA3) ?? portrait.AtA3(),
        }, problems);
    }

    /// <summary>
    /// A file without styles has the built-in ones for all of them, and the settings of letters that they stand on.
    /// </summary>
    private static XElement NoStyles()
    {
        var styles = StarterStyle.Xml("styles");
        styles.Elements(Word.W + "style").Remove();
        return styles;
    }

    /// <summary>The numbers that are none, each of its kind once.</summary>
    private static List<Problem> Wrong(IEnumerable<XElement?> parts, string path) =>
    [
        .. from part in parts
           where part is not null
           from number in Numbers
           from element in part.Descendants(Word.W + number.Element)
           where number.Around is null || element.Parent?.Name.LocalName == number.Around
           let value = (string?)element.Attribute(Word.W + number.Attribute)
           where value is not null && !IsNumber(value, number.Most)
           group value by (number.Element, number.Attribute) into same
           select WritingProblems.NotANumber(path, same.Key.Element, same.Key.Attribute, same.First()),
    ];

    private static bool IsNumber(string value, int most) =>
        int.TryParse(value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
        && number >= -most && number <= most;

    private static PageSetup[] Pages(XElement document, ImmutableArray<WordLink> links)
    {
        var source = document.Descendants(Word.W + "sectPr").Any() ? document : StarterStyle.Xml("document");
        return [.. source.Descendants(Word.W + "sectPr").Select(section => PageSetup.Of(section, links))];
    }

    private static XElement? Related(WordPackage file, WordPart document, string kind) =>
        file.From(document.Name).FirstOrDefault(link => link.Type == Word.Relation(kind)) is { } link
            ? file.Part(link.Target)?.Xml()
            : null;

    /// <summary>What the document's look hangs on, and what that leads to in turn; not its text and pictures.</summary>
    private static WordPackage Shared(WordPackage file, string document)
    {
        var parts = new List<WordPart>();
        var links = new List<WordLink>();
        var open = new Queue<WordLink>(file.From(document).Where(link => Taken.Contains(link.Type)));
        while (open.TryDequeue(out var link))
        {
            links.Add(link with { Source = link.Source == document ? DocxWriter.MainPart : link.Source });
            if (!link.IsExternal && file.Part(link.Target) is { } part && parts.All(known => known.Name != part.Name))
            {
                parts.Add(Cleaned(part));
                foreach (var next in file.From(part.Name).Where(next => next.Type != Template))
                {
                    open.Enqueue(next);
                }
            }
        }

        return WithFootnotes(new([.. parts], [.. links]));
    }

    // The template that the file was made from is on somebody's own disk, and no reader's business; nor are the
    // footnotes of its sample text, whose lines above footnotes are.
    private static WordPart Cleaned(WordPart part)
    {
        if (part.ContentType == Word.ContentType("settings"))
        {
            var settings = part.Xml();
            settings.Elements(Word.W + "attachedTemplate").Remove();
            return part.With(settings);
        }

        if (part.ContentType == Word.ContentType("footnotes") || part.ContentType == Word.ContentType("endnotes"))
        {
            var notes = part.Xml();
            notes.Elements().Where(note => note.Attribute(Word.W + "type") is null).Remove();
            return part.With(notes);
        }

        return part;
    }

    /// <summary>A house style has lines above footnotes, its own or those of the built-in one.</summary>
    private static WordPackage WithFootnotes(WordPackage package)
    {
        if (package.Parts.Any(part => part.ContentType == Word.ContentType("footnotes")))
        {
            return package;
        }

        var part = new WordPart(
            "word/footnotes.xml", Word.ContentType("footnotes"), WordPart.Bytes(StarterStyle.Xml("footnotes")));
        return new(
            package.Parts.Add(part),
            package.Links.Add(new(DocxWriter.MainPart, "scrutinyFootnotes", Word.Relation("footnotes"), part.Name)));
    }
}
