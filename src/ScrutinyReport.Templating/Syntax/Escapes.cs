using System.Globalization;
using System.Text;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Templating.Syntax;

/// <summary>What stands in a string between its quotes, with its escapes read.</summary>
internal static class Escapes
{
    public static string Read(SourceText source, int start, int end, List<Problem> problems)
    {
        var span = source.Text.AsSpan(start, end - start);
        if (span.IndexOf('\\') < 0)
        {
            return span.ToString();
        }

        var result = new StringBuilder(span.Length);
        for (var i = 0; i < span.Length; i++)
        {
            if (span[i] != '\\' || i + 1 >= span.Length)
            {
                result.Append(span[i]);
                continue;
            }

            i++;
            if (span[i] is 'u' or 'x')
            {
                var digits = span[i] == 'u' ? 4 : 2;
                var text = span[(i + 1)..Math.Min(i + 1 + digits, span.Length)];
                if (text.Length == digits
                    && ushort.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture,
                        out var code))
                {
                    result.Append((char)code);
                    i += digits;
                    continue;
                }
            }

            if (Simple(span[i]) is { } sign)
            {
                result.Append(sign);
            }
            else
            {
                problems.Add(TemplateProblems.BadEscape(source.At(start + i - 1, 2), span.Slice(i - 1, 2).ToString()));
            }
        }

        return result.ToString();
    }

    private static string? Simple(char sign) => sign switch
    {
        'n' => "\n",
        'r' => "\r",
        't' => "\t",
        'b' => "\b",
        'f' => "\f",
        'v' => "\v",
        '0' => "\0",
        '\'' => "'",
        '"' => "\"",
        '\\' => "\\",
        '{' => "{",
        '}' => "}",
        '\n' or '\r' => "",
        _ => null,
    };
}
