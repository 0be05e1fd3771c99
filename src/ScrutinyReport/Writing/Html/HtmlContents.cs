using ScrutinyReport.Documents;

namespace ScrutinyReport.Writing;

/// <summary>
/// Writes the list of contents that leads through a page: the document's own where it has one, with its title and
/// depth.
/// </summary>
internal static class HtmlContents
{
    private const int DeepestByDefault = 3;

    /// <summary>The list; nothing where there is hardly anything to choose from.</summary>
    public static void Write(HtmlText html, Document document)
    {
        var own = document.Blocks.OfType<TableOfContents>().FirstOrDefault();
        var listed = Outline.Of(document.Blocks, own?.Deepest ?? DeepestByDefault)
            .Where(heading => heading.Anchor.Length > 0).ToArray();
        if (listed.Length < 2)
        {
            return;
        }

        html.Open("nav", ("aria-labelledby", "contents"));
        html.NewLine();
        html.Line("p", own?.Title?.PlainText ?? "Contents", ("id", "contents"));
        List(html, listed);
        html.Close();
        html.NewLine();
    }

    /// <summary>
    /// The name of the place to which links with that anchor lead; the writer's own names are told apart.
    /// </summary>
    public static string IdOf(string anchor) => $"to-{anchor}";

    /// <summary>The entries, with those below each inside it.</summary>
    private static void List(HtmlText html, ReadOnlySpan<Heading> entries)
    {
        html.Open("ul");
        while (!entries.IsEmpty)
        {
            var heading = entries[0];
            var next = 1;
            while (next < entries.Length && entries[next].Level > heading.Level)
            {
                next++;
            }

            html.NewLine();
            html.Open("li");
            html.Open("a", ("href", $"#{IdOf(heading.Anchor)}"));
            html.Write(heading.Number is { } number ? $"{number.Shown} " : "");
            html.Write(heading.Content.PlainText.ReplaceLineEndings(" "));
            html.Close();
            if (next > 1)
            {
                List(html, entries[1..next]);
            }

            html.Close();
            entries = entries[next..];
        }

        html.NewLine();
        html.Close();
    }
}
