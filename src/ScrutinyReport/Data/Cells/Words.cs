using System.Text;

namespace ScrutinyReport.Data;

/// <summary>
/// Names and headings as they are compared: spaces, case, quotation marks and footnote marks do not count.
/// </summary>
internal static class Words
{
    private const int UsualLength = 200;

    /// <summary>
    /// The text with one space between words, no space around it, and hyphens for dashes and minus signs.
    /// </summary>
    public static string Tidy(string text) => IsTidy(text) ? text : Tidied(text);

    /// <summary>What two spellings of one name have in common.</summary>
    public static string Key(string text)
    {
        var tidy = Tidy(text);
        var key = tidy.Length <= UsualLength ? stackalloc char[UsualLength] : new char[tidy.Length];
        var length = 0;
        foreach (var character in tidy)
        {
            if (character is not (
                '\'' or '"' or '\u2018' or '\u2019' or '\u201C' or '\u201D' or '*' or '\u2020' or '\u2021'
                or '\u00B9' or '\u00B2' or '\u00B3'))
            {
                key[length++] = char.ToUpperInvariant(character);
            }
        }

        ReadOnlySpan<char> written = key[..length];
        return written.TrimEnd(" .:").ToString();
    }

    /// <summary>A name as an identifier: <c>care-leavers-eet</c>.</summary>
    public static string Slug(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var character in name)
        {
            if (char.IsAsciiLetterOrDigit(character))
            {
                slug.Append(char.ToLowerInvariant(character));
            }
            else if (slug.Length > 0 && slug[^1] != '-' && character is not ('\'' or '\u2019'))
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }

    private static bool IsTidy(string text) =>
        text is [] or [not ' ', ..] and [.., not ' ']
        && !text.AsSpan().ContainsAnyExceptInRange(' ', '~')
        && !text.Contains("  ", StringComparison.Ordinal);

    private static string Tidied(string text)
    {
        var tidy = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character) || character == '\uFEFF')
            {
                if (tidy.Length > 0 && tidy[^1] != ' ')
                {
                    tidy.Append(' ');
                }
            }
            else
            {
                tidy.Append(character is '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212' ? '-' : character);
            }
        }

        return tidy.ToString().TrimEnd();
    }
}
