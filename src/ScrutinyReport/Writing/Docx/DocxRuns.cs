using System.Collections.Immutable;
using ScrutinyReport.Documents;

namespace ScrutinyReport.Writing;

/// <summary>Writes the running text of a part as Word's runs, and remembers the addresses it links to.</summary>
internal sealed class DocxRuns(
    PartXml xml, StyleSheet styles, Bookmarks bookmarks, DocxFootnotes footnotes, FigureList figures, string part,
    DocxCharts? charts = null)
{
    // Behind the ids of the bookmarks of headings.
    private const int FirstFigureMark = 1_000_000;

    private readonly List<WordLink> links = [];
    private string paragraphStyle = "";

    public IReadOnlyList<WordLink> Links => links;

    /// <summary>The text of a paragraph in a style.</summary>
    public void Write(Line line, string style)
    {
        paragraphStyle = style;
        Write(line.Inlines, default);
    }

    private void Write(ImmutableArray<Inline> inlines, Look look)
    {
        foreach (var inline in inlines)
        {
            Write(inline, look);
        }
    }

    private void Write(Inline inline, Look look)
    {
        switch (inline)
        {
            case Text text:
                Run(text.Characters, look);
                break;
            case FigureInline figure:
                Figure(figure, look);
                break;
            case PageNumberInline page:
                PageNumber(page, look);
                break;
            case BadgeInline badge:
                Run(badge.Characters, look with { Style = StyleName.Badge(badge.Badge.Tone) });
                break;
            case SparkLineInline spark when charts is not null:
                charts.Write(spark.Spark, styles.Size(paragraphStyle));
                break;
            case SparkLineInline spark:
                Run(spark.Characters, look);
                break;
            case Strong strong:
                Write(strong.Inlines, look with { IsStrong = true });
                break;
            case Emphasis emphasis:
                Write(emphasis.Inlines, look with { IsEmphasis = true });
                break;
            case Link link:
                Hyperlink(link, look);
                break;
            case Footnote note:
                Footnote(note);
                break;
            case LineBreak:
                Run("\n", look);
                break;
            default:
                throw new System.Diagnostics.UnreachableException(inline.GetType().Name);
        }
    }

    /// <summary>
    /// A figure: between the ends of a bookmark or, where figures are locked, inside a content control without a frame.
    /// Either leads to its entry in the list of figures.
    /// </summary>
    private void Figure(FigureInline figure, Look look)
    {
        var number = figures.Add(figure);
        if (!figures.IsLocked)
        {
            xml.WriteRaw("<w:bookmarkStart w:id=\""u8);
            xml.WriteValue(FirstFigureMark + number);
            xml.WriteRaw("\" w:name=\""u8);
            xml.WriteRaw(FigureList.Name);
            xml.WriteValue(number);
            xml.WriteRaw("\" />"u8);
            Run(figure.Characters, look);
            xml.WriteRaw("<w:bookmarkEnd w:id=\""u8);
            xml.WriteValue(FirstFigureMark + number);
            xml.WriteRaw("\" />"u8);
            return;
        }

        xml.Start("sdt");
        xml.Start("sdtPr");
        xml.Set("tag", FigureList.NameOf(number));
        xml.Set("id", FirstFigureMark + number);
        xml.Set("lock", "sdtContentLocked");
        xml.WriteStartElement("w15", "appearance", Word.Main2013);
        xml.WriteAttributeString("w15", "val", Word.Main2013, "hidden");
        xml.End();
        xml.End();
        xml.Start("sdtContent");
        Run(figure.Characters, look);
        xml.End();
        xml.End();
    }

    private void Hyperlink(Link link, Look look)
    {
        if (link.File is null && link.Anchor is { } anchor)
        {
            xml.Start("hyperlink");
            xml.Attribute("anchor", bookmarks.For(anchor));
            xml.Attribute("history", "1");
            Write(link.Inlines, look with { Style = StyleName.Hyperlink });
            xml.End();
            return;
        }

        if (!Uri.TryCreate(link.File ?? link.Address,
            link.File is null ? UriKind.Absolute : UriKind.Relative, out var uri))
        {
            Write(link.Inlines, look);
            return;
        }

        xml.Start("hyperlink");
        xml.WriteAttributeString("r", "id", Word.Relationships, IdOf(uri));
        xml.Attribute("history", "1");
        Write(link.Inlines, look with { Style = StyleName.Hyperlink });
        xml.End();
    }

    /// <summary>A field that Word fills on opening: whoever lays out the pages knows the number.</summary>
    private void PageNumber(PageNumberInline page, Look look)
    {
        xml.StartField($" PAGEREF {bookmarks.For(page.Page)} ", isDue: true);
        Run(page.Characters, look);
        xml.EndField();
    }

    private string IdOf(Uri uri)
    {
        var address = !uri.IsAbsoluteUri || uri.IsWellFormedOriginalString() ? uri.OriginalString : uri.AbsoluteUri;
        if (links.Find(link => link.Target == address) is { } known)
        {
            return known.Id;
        }

        var id = $"link{links.Count + 1}";
        links.Add(new(part, id, Word.Relation("hyperlink"), address, IsExternal: true));
        return id;
    }

    /// <summary>The sign of a footnote. Word has none inside another.</summary>
    private void Footnote(Footnote note)
    {
        if (part != DocxWriter.MainPart)
        {
            return;
        }

        xml.Start("r");
        xml.Start("rPr");
        xml.Set("rStyle", styles.IdOf(StyleName.FootnoteReference));
        xml.End();
        xml.Start("footnoteReference");
        xml.Attribute("id", footnotes.Add(note, bookmarks.Part));
        xml.End();
        xml.End();
    }

    private void Run(string characters, Look look)
    {
        xml.WriteRaw("<w:r>"u8);
        Properties(look);
        var from = 0;
        while (characters.AsSpan(from).IndexOfAny('\n', '\t') is var next and >= 0)
        {
            Characters(characters[from..(from + next)]);
            xml.Set(characters[from + next] == '\n' ? "br" : "tab");
            from += next + 1;
        }

        Characters(characters[from..]);
        xml.WriteRaw("</w:r>"u8);
    }

    private void Characters(string characters)
    {
        if (characters.Length > 0)
        {
            xml.Words(characters);
        }
    }

    // Bold and italic are set directly: inside a bold paragraph style, a bold character style would switch bold off.
    private void Properties(Look look)
    {
        if (look == default)
        {
            return;
        }

        xml.Start("rPr");
        if (look.Style is { } style)
        {
            xml.Set("rStyle", styles.IdOf(style));
        }

        if (look.IsStrong)
        {
            xml.Set("b");
        }

        if (look.IsEmphasis)
        {
            xml.Set("i");
        }

        xml.End();
    }

    private readonly record struct Look(string? Style, bool IsStrong, bool IsEmphasis);
}
