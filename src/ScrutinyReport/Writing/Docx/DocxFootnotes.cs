using System.Globalization;
using System.Xml.Linq;
using ScrutinyReport.Documents;

namespace ScrutinyReport.Writing;

/// <summary>
/// The footnotes of a document, gathered while its text is written, and the part of the Word file that holds them:
/// behind the lines that the house style draws above footnotes.
/// </summary>
internal sealed class DocxFootnotes
{
    private readonly WordPart? part;
    private readonly Lazy<XElement> separators;
    private readonly List<(Footnote Note, int Part)> notes = [];

    public DocxFootnotes(HouseStyle style)
    {
        part = style.Package.Parts.FirstOrDefault(known => known.ContentType == Word.ContentType("footnotes"));
        separators = new(() => part?.Xml() ?? StarterStyle.Xml("footnotes"));
    }

    /// <summary>The id by which the text of a part refers to the footnote.</summary>
    public int Add(Footnote note, int part)
    {
        notes.Add((note, part));
        return First + notes.Count - 1;
    }

    private int First =>
        separators.Value.Elements()
            .Select(note => (int?)note.Attribute(Word.W + "id") ?? 0)
            .DefaultIfEmpty(0)
            .Max() + 1;

    /// <summary>The parts and links of a house style, with the footnotes where there are any.</summary>
    public WordPackage With(WordPackage package, StyleSheet styles, Bookmarks bookmarks, FigureList figures)
    {
        if (notes.Count == 0 || part is null)
        {
            return package;
        }

        using var xml = new PartXml();
        var runs = new DocxRuns(xml, styles, bookmarks, this, figures, part.Name);
        Write(xml, styles, bookmarks, runs);
        return new(
            package.Parts.Replace(part, part with { Content = xml.Text.ToArray() }),
            package.Links.AddRange(runs.Links));
    }

    private void Write(PartXml xml, StyleSheet styles, Bookmarks bookmarks, DocxRuns runs)
    {
        xml.StartPart("footnotes");
        foreach (var separator in separators.Value.Elements())
        {
            xml.Copy(separator);
        }

        var reference = styles.IdOf(StyleName.FootnoteReference);
        for (var i = 0; i < notes.Count; i++)
        {
            xml.Start("footnote");
            xml.Attribute("id", (First + i).ToString(CultureInfo.InvariantCulture));
            xml.Start("p");
            xml.Start("pPr");
            xml.Set("pStyle", styles.IdOf(StyleName.FootnoteText));
            xml.End();
            xml.Start("r");
            xml.Start("rPr");
            xml.Set("rStyle", reference);
            xml.End();
            xml.Set("footnoteRef");
            xml.End();
            xml.Start("r");
            xml.Words(" ");
            xml.End();
            bookmarks.Part = notes[i].Part;
            runs.Write(notes[i].Note.Content, StyleName.FootnoteText);
            xml.End();
            xml.End();
        }

        xml.End();
    }
}
