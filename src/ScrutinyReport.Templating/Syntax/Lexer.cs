using ScrutinyReport.Foundation;

namespace ScrutinyReport.Templating.Syntax;

/// <summary>
/// Cuts a template into tokens: text with the white space that its neighbours strip already gone, and the pieces of
/// each code block (see <c>Lexer.Code.cs</c>).
/// </summary>
internal sealed partial class Lexer
{
    private readonly SourceText source;
    private readonly string text;
    private readonly List<Problem> problems;
    private readonly TokenList tokens;
    private int position;

    private Lexer(SourceText source, int start, List<Problem> problems)
    {
        (this.source, text, position, this.problems) = (source, source.Text, start, problems);
        tokens = new(16 + ((text.Length - start) / 8));
    }

    public static TokenList Read(SourceText source, int start, List<Problem> problems)
    {
        var lexer = new Lexer(source, Math.Clamp(start, 0, source.Text.Length), problems);
        lexer.Template();
        return lexer.tokens;
    }

    private static bool IsStrip(char sign) => sign is '-' or '~';

    private void Template()
    {
        var from = position;
        var lineStart = true;    // only white space stands before `from` on its line
        while (position < text.Length)
        {
            var brace = text.IndexOf('{', position);
            if (brace < 0 || brace + 1 >= text.Length)
            {
                break;
            }

            position = brace + 1;
            if (text[position] == '{')
            {
                CodeBlock(from, brace, lineStart);
            }
            else if (text[position] != '%' || !EscapeBlock(from, brace))
            {
                continue;
            }

            from = AfterBlock(out lineStart);
            position = from;
        }

        Text(from, text.Length);
        Add(TokenKind.End, text.Length, 0);
    }

    private void CodeBlock(int from, int brace, bool lineStart)
    {
        position = brace + 2;
        var strip = position < text.Length && IsStrip(text[position]) ? text[position++] : ' ';
        var end = StripLeft(from, brace, strip);
        Text(from, end);
        var indent = strip == ' ' ? Indent(from, end, lineStart) : 0;
        tokens.Add(new(TokenKind.CodeStart, brace, position - brace, indent));
        Code();
    }

    /// <summary>Text that is printed as it stands, between <c>{%{</c> and <c>}%}</c> with any number of percent
    /// signs.</summary>
    private bool EscapeBlock(int from, int brace)
    {
        var after = position;
        while (after < text.Length && text[after] == '%')
        {
            after++;
        }

        if (after >= text.Length || text[after] != '{')
        {
            return false;
        }

        var closing = "}" + text[(brace + 1)..after] + "}";
        after++;
        var strip = after < text.Length && IsStrip(text[after]) ? text[after++] : ' ';
        Text(from, StripLeft(from, brace, strip));
        var close = text.IndexOf(closing, after, StringComparison.Ordinal);
        if (close < 0)
        {
            Text(after, text.Length);
            position = text.Length;
            return true;
        }

        var end = close > after && IsStrip(text[close - 1]) ? close - 1 : close;
        Text(after, end);
        position = close + closing.Length;
        exit = end < close ? text[end] : ' ';
        return true;
    }

    private void Text(int from, int end)
    {
        if (end > from)
        {
            Add(TokenKind.Text, from, end - from);
        }
    }

    /// <summary>Where the text before a block ends, once the block has stripped it.</summary>
    private int StripLeft(int from, int end, char strip)
    {
        if (strip == ' ')
        {
            return end;
        }

        while (end > from && char.IsWhiteSpace(text[end - 1]) && (strip == '-' || text[end - 1] is not ('\n' or '\r')))
        {
            end--;
        }

        return end;
    }

    /// <summary>Where the text after a block starts, once the block has stripped it, and whether a line starts
    /// there.</summary>
    private int AfterBlock(out bool lineStart)
    {
        var from = position;
        lineStart = false;
        if (exit == '-')
        {
            while (from < text.Length && char.IsWhiteSpace(text[from]))
            {
                from++;
            }
        }
        else if (exit == '~')
        {
            while (from < text.Length && char.IsWhiteSpace(text[from]))
            {
                if (text[from++] == '\n')
                {
                    lineStart = true;
                    return from;
                }
            }
        }

        return from;
    }

    private int Indent(int from, int end, bool lineStart)
    {
        var start = end;
        while (start > from && text[start - 1] is ' ' or '\t')
        {
            start--;
        }

        return start > from ? text[start - 1] == '\n' ? end - start : 0 : lineStart ? end - start : 0;
    }

    private void Add(TokenKind kind, int start, int length) => tokens.Add(new(kind, start, length));
}
