using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
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

    /// <summary>
    /// What every document of this style takes over as it is: theme, settings, fonts, headers, footers, pictures.
    /// </summary>
    public required WordPackage Package { get; init; }

    public required StyleSheet Styles { get; init; }

    public required ListFormats Lists { get; init; }

    public required PageSetup Portrait { get; init; }

    public required PageSetup Landscape { get; init; }

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
        var main = file.From(WordPackage.Root).FirstOrDefault(link => link.Type == Word.Relation("officeDocument"));
        if (main is null || file.Part(main.Target) is not { } document)
        {
            return Checked.Failed<HouseStyle>(WritingProblems.NotAWordFile(path, "it holds no document"));
        }

        var problems = new List<Problem>();
        var styles = StyleSheet.Of(Related(file, document, "styles") ?? StarterStyle.Xml("styles"), path, problems);
        var lists = ListFormats.Of(Related(file, document, "numbering"), styles, path, problems);
        var shared = Shared(file, document.Name);
        var pages = Pages(document.Xml(), shared.Links);
        var portrait = pages.FirstOrDefault(page => !page.IsLandscape) ?? pages[0].Turned();
        return Checked.Of(new HouseStyle
        {
            Package = shared,
            Styles = styles,
            Lists = lists,
            Portrait = portrait,
            Landscape = pages.FirstOrDefault(page => page.IsLandscape) ?? portrait.Turned(),
        }, problems);
    }

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
                parts.Add(WithoutTemplate(part));
                foreach (var next in file.From(part.Name).Where(next => next.Type != Template))
                {
                    open.Enqueue(next);
                }
            }
        }

        return new([.. parts], [.. links]);
    }

    // The template that the file was made from is on somebody's own disk, and no reader's business.
    private static WordPart WithoutTemplate(WordPart part)
    {
        if (part.ContentType != Word.ContentType("settings"))
        {
            return part;
        }

        var xml = part.Xml();
        xml.Elements(Word.W + "attachedTemplate").Remove();
        return part.With(xml);
    }
}
