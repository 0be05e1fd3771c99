using System.Text;
using ScrutinyReport.Documents;

namespace ScrutinyReport.Writing;

/// <summary>
/// Writes a document as one page of HTML that needs nothing else: no script, no font, no picture from elsewhere.
/// </summary>
internal static class HtmlWriter
{
    private static readonly Lazy<string> Style = new(() =>
    {
        using var stream = typeof(HtmlWriter).Assembly.GetManifestResourceStream("Page/page.css")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    });

    /// <summary>The page; the same document gives the same bytes.</summary>
    /// <param name="document">The document.</param>
    /// <param name="name">The file's name.</param>
    /// <param name="showsOrigins">
    /// Whether each block carries the line of the template that printed it (<c>data-origin</c>): for a preview, never
    /// for a file that is published.
    /// </param>
    /// <param name="origins">Notes these lines and the figures; null where nobody asks.</param>
    public static OutputFile Write(
        Document document, string name = "report.html", bool showsOrigins = false, HtmlOrigins? origins = null)
    {
        var properties = document.Properties;
        var head = new HtmlText();
        var title = new HtmlBody(head, properties.Figures, showsOrigins, origins);
        var text = new HtmlText();
        var body = new HtmlBody(text, properties.Figures, showsOrigins, origins);
        var hasTitle = document.Blocks.FirstOrDefault() is TitleBlock;
        title.Write(hasTitle ? document.Blocks[..1] : []);
        body.Write(hasTitle ? document.Blocks[1..] : document.Blocks);
        body.WriteNotes(title.Notes);
        var html = new HtmlText();
        html.Raw("<!DOCTYPE html>\n");
        html.Open("html", ("lang", properties.Language));
        html.NewLine();
        Head(html, properties);
        html.Open("body");
        html.NewLine();
        html.Line("a", "Skip to the report", ("class", "skip"), ("href", "#report"));
        if (properties.Header.Length > 0 || hasTitle)
        {
            Header(html, properties.Header, head);
        }

        HtmlContents.Write(html, document);
        html.Open("main", ("id", "report"), ("tabindex", "-1"));
        html.NewLine();
        html.Append(text);
        html.Close();
        html.NewLine();
        if (properties.Notice.Length > 0)
        {
            html.Open("footer");
            html.Line("p", properties.Notice);
            html.Close();
            html.NewLine();
        }

        html.Close();
        html.NewLine();
        html.Close();
        html.NewLine();
        return new(name, Encoding.UTF8.GetBytes(html.ToString()));
    }

    /// <summary>Whose paper it is, and its title: they come before the list of contents.</summary>
    private static void Header(HtmlText html, string council, HtmlText title)
    {
        html.Open("header");
        html.NewLine();
        if (council.Length > 0)
        {
            html.Line("p", council, ("class", "council"));
        }

        html.Append(title);
        html.Close();
        html.NewLine();
    }

    private static void Head(HtmlText html, DocumentProperties properties)
    {
        html.Open("head");
        html.NewLine();
        html.Empty("meta", ("charset", "utf-8"));
        html.NewLine();
        html.Line("title",
            properties.Header.Length > 0 ? $"{properties.Title} - {properties.Header}" : properties.Title);
        Meta(html, "viewport", "width=device-width, initial-scale=1");
        Meta(html, "color-scheme", "light dark");
        Meta(html, "description", properties.Subject);
        Meta(html, "author", properties.Author);
        Meta(html, "keywords", string.Join(", ", properties.Keywords));
        html.Open("style");
        html.NewLine();
        html.Raw(Style.Value);
        html.Raw(NoticeOnEachPage(properties.Notice));
        html.Close();
        html.NewLine();
        html.Close();
        html.NewLine();
    }

    private static void Meta(HtmlText html, string name, string content)
    {
        if (content.Length > 0)
        {
            html.Empty("meta", ("name", name), ("content", content));
            html.NewLine();
        }
    }

    /// <summary>
    /// The notice at the foot of every printed page, as a string of CSS in which nothing means anything.
    /// </summary>
    private static string NoticeOnEachPage(string notice)
    {
        if (notice.Length == 0)
        {
            return "";
        }

        var words = new StringBuilder();
        foreach (var rune in notice.EnumerateRunes())
        {
            _ = rune.Value is '"' or '\\' or '<' or '>' or '&' or < ' '
                ? words.Append('\\')
                    .Append(rune.Value.ToString("x6", System.Globalization.CultureInfo.InvariantCulture))
                : words.Append(rune.ToString());
        }

        return $"@page {{ @bottom-left {{ content: \"{words}\" }} }}\n";
    }
}
