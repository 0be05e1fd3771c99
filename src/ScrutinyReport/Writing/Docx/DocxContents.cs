using ScrutinyReport.Documents;

namespace ScrutinyReport.Writing;

/// <summary>
/// Writes the table of contents: a field that Word fills again when it is asked to, filled already with the headings.
/// Each leads to its place; its page number is a field of its own, which is known only once the pages are laid out.
/// LibreOffice counts such numbers when it opens a file, but not inside the field of a whole table: a file that it is
/// to lay out has the entries alone.
/// </summary>
internal sealed class DocxContents(PartXml xml, StyleSheet styles, Bookmarks bookmarks, bool isForLayout)
{
    // What stands for a page number until Word, or whoever lays out the pages, has counted them.
    private const string Uncounted = "\u2013";

    // The room of a number such as 10.12, in twentieths of a point.
    private const int NumberWidth = 720;

    public void Write(FlowContents contents, int textWidth)
    {
        var headings = contents.Headings;
        if (headings.IsEmpty)
        {
            return;
        }

        xml.Start("sdt");
        xml.Start("sdtPr");
        xml.Start("docPartObj");
        xml.Set("docPartGallery", "Table of Contents");
        xml.Set("docPartUnique");
        xml.End();
        xml.End();
        xml.Start("sdtContent");
        for (var i = 0; i < headings.Length; i++)
        {
            xml.Start("p");
            Look(headings[i], contents.StartsPage && contents.Title is null && i == 0, textWidth);
            if (i == 0 && !isForLayout)
            {
                xml.StartField($" TOC \\o \"2-{contents.Deepest}\" \\h \\z \\u ");
            }

            Entry(headings[i]);
            if (i == headings.Length - 1 && !isForLayout)
            {
                xml.EndField();
            }

            xml.End();
        }

        xml.End();
        xml.End();
    }

    private void Look(Heading heading, bool startsPage, int textWidth)
    {
        xml.Start("pPr");
        xml.Set("pStyle", styles.IdOf(StyleName.Contents(heading.Level)));
        if (startsPage)
        {
            xml.Set("pageBreakBefore");
        }

        xml.Start("tabs");
        if (heading.Number is not null)
        {
            Tab("left", styles.Indent(StyleName.Contents(heading.Level)) + NumberWidth, null);
        }

        Tab("right", textWidth, "dot");
        xml.End();
        xml.End();
    }

    private void Tab(string kind, int position, string? leader)
    {
        xml.Start("tab");
        xml.Attribute("val", kind);
        if (leader is not null)
        {
            xml.Attribute("leader", leader);
        }

        xml.Attribute("pos", position);
        xml.End();
    }

    private void Entry(Heading heading)
    {
        var bookmark = bookmarks.For(heading.Anchor);
        xml.Start("hyperlink");
        xml.Attribute("anchor", bookmark);
        xml.Attribute("history", "1");
        if (heading.Number is { } number)
        {
            Run(number.Shown, followedByTab: true);
        }

        Run(heading.Content.PlainText.ReplaceLineEndings(" "), followedByTab: true);
        xml.StartField($" PAGEREF {bookmark} \\h ");
        Run(Uncounted, followedByTab: false);
        xml.EndField();
        xml.End();
    }

    private void Run(string words, bool followedByTab)
    {
        xml.Start("r");
        xml.Words(words);
        if (followedByTab)
        {
            xml.Set("tab");
        }

        xml.End();
    }
}
