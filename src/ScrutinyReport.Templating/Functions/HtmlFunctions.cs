using System.Net;
using System.Text;

namespace ScrutinyReport.Templating.Functions;

/// <summary>The members of <c>html</c>.</summary>
internal static class HtmlFunctions
{
    private const string KeptInUrl = "-_.~:/?#[]@!$&'()*+,;=%";

    public static Builtin[] All =>
    [
        new("escape", "text", call => call.Text(0) is { } text ? WebUtility.HtmlEncode(text) : null),
        new("newline_to_br", "text", call => call.Text(0)?.ReplaceLineEndings("<br />\n")),
        new("strip", "text", call => call.Text(0) is { } text ? Strip(text) : null),
        new("url_encode", "text", call => call.Text(0) is { } text ? Uri.EscapeDataString(text) : null),
        new("url_escape", "text", call => call.Text(0) is { } text ? EscapeUrl(text) : null),
    ];

    /// <summary>The text without tags, comments, scripts and styles.</summary>
    private static string Strip(string text)
    {
        var result = new StringBuilder();
        var at = 0;
        while (at < text.Length)
        {
            var open = text.IndexOf('<', at);
            var end = open < 0 ? -1 : EndOfTag(text, open);
            if (end < 0)
            {
                break;
            }

            result.Append(text, at, open - at);
            at = end;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>Where a tag ends, with all its content where that is a script, a style or a comment; -1 where it does
    /// not.</summary>
    private static int EndOfTag(string text, int open)
    {
        foreach (var (start, finish) in new[] { ("<script", "</script>"), ("<style", "</style>"), ("<!--", "-->") })
        {
            if (string.Compare(text, open, start, 0, start.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                var last = text.IndexOf(finish, open, StringComparison.OrdinalIgnoreCase);
                return last < 0 ? -1 : last + finish.Length;
            }
        }

        var quote = '\0';
        for (var i = open + 1; i < text.Length; i++)
        {
            if (quote != '\0')
            {
                quote = text[i] == quote ? '\0' : quote;
            }
            else if (text[i] is '"' or '\'')
            {
                quote = text[i];
            }
            else if (text[i] == '>')
            {
                return i + 1;
            }
        }

        return text.IndexOf('>', open) is var plain and >= 0 ? plain + 1 : -1;
    }

    private static string EscapeUrl(string text)
    {
        var result = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var length = char.IsSurrogatePair(text, i) ? 2 : 1;
            var sign = text.Substring(i, length);
            result.Append(char.IsAsciiLetterOrDigit(text[i]) || KeptInUrl.Contains(text[i], StringComparison.Ordinal)
                ? sign
                : Uri.EscapeDataString(sign));
            i += length - 1;
        }

        return result.ToString();
    }
}
