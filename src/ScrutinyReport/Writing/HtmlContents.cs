using System.Text;
using ScrutinyReport.Documents;

namespace ScrutinyReport.Writing;

/// <summary>
/// The headings of a page, each with a name of its own that links can lead to, made from its words so that it is the same
/// in the next quarter's report.
/// </summary>
internal sealed class HtmlContents
{
    private const int TopLevel = 2;
    private const int DeepestLevel = 3;

    private readonly List<(Heading Heading, string Id)> headings = [];
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    /// <summary>Adds a heading and gives it its name.</summary>
    public string Add(Heading heading)
    {
        var words = $"section-{Slug(heading.Content.PlainText)}".TrimEnd('-');
        var id = words;
        for (var next = 2; !ids.Add(id); next++)
        {
            id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{words}-{next}");
        }

        headings.Add((heading, id));
        return id;
    }

    /// <summary>The list of contents; nothing where there is hardly anything to choose from.</summary>
    public void Write(HtmlText html)
    {
        var listed = headings.Where(entry => entry.Heading.Level is >= TopLevel and <= DeepestLevel).ToArray();
        if (listed.Length < 2)
        {
            return;
        }

        html.Open("nav", ("aria-labelledby", "contents"));
        html.NewLine();
        html.Line("p", "Contents", ("id", "contents"));
        List(html, listed);
        html.Close();
        html.NewLine();
    }

    /// <summary>The entries, with those below each inside it.</summary>
    private static void List(HtmlText html, ReadOnlySpan<(Heading Heading, string Id)> entries)
    {
        html.Open("ul");
        while (!entries.IsEmpty)
        {
            var (heading, id) = entries[0];
            var next = 1;
            while (next < entries.Length && entries[next].Heading.Level > heading.Level)
            {
                next++;
            }

            html.NewLine();
            html.Open("li");
            html.Open("a", ("href", $"#{id}"));
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

    private static string Slug(string words)
    {
        var slug = new StringBuilder();
        foreach (var character in words)
        {
            if (char.IsLetterOrDigit(character))
            {
                slug.Append(char.ToLowerInvariant(character));
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }
}
