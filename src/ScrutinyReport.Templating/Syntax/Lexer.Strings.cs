namespace ScrutinyReport.Templating.Syntax;

/// <summary>Strings of every kind. What stands in them is read by <see cref="StringReader"/>.</summary>
internal sealed partial class Lexer
{
    private void String(int start, char quote)
    {
        position++;
        while (position < text.Length)
        {
            var sign = text[position];
            position += sign == '\\' ? 2 : 1;
            if (sign == quote)
            {
                Add(TokenKind.String, start, position - start);
                return;
            }
        }

        Unfinished(start, start);
    }

    private void Verbatim(int start)
    {
        position++;
        while (position < text.Length)
        {
            if (text[position++] == '`')
            {
                if (Next(0) != '`')
                {
                    Add(TokenKind.Verbatim, start, position - start);
                    return;
                }

                position++;
            }
        }

        Unfinished(start, start);
    }

    /// <summary>The characters of an interpolated string up to the next expression or to its end.</summary>
    private void InterpolatedText(char quote, int opened)
    {
        var start = position;
        while (position < text.Length)
        {
            var sign = text[position];
            if (sign == quote)
            {
                Add(TokenKind.InterpolationText, start, position - start);
                Take(TokenKind.InterpolationEnd, 1);
                return;
            }

            if (sign == '{')
            {
                Add(TokenKind.InterpolationText, start, position - start);
                position++;
                interpolations.Push(new(quote, depth));
                depth = 0;
                return;
            }

            position += sign == '\\' ? 2 : 1;
        }

        Unfinished(text[opened] == '}' ? start : opened, start);
    }

    /// <summary>A string without its end is taken to end with its line, so that later mistakes are found too.</summary>
    private void Unfinished(int place, int start)
    {
        problems.Add(TemplateProblems.StringNotClosed(source.At(place, 1)));
        var end = text.AsSpan(start).IndexOfAny('\n', '\r');
        var exitAt = text.IndexOf("}}", start, StringComparison.Ordinal);
        position = end < 0 ? text.Length : start + end;
        position = exitAt >= 0 && exitAt < position && exitAt > place ? exitAt : position;
        interpolations.Clear();
        Add(TokenKind.Broken, start, position - start);
    }
}
