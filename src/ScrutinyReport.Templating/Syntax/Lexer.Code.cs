namespace ScrutinyReport.Templating.Syntax;

/// <summary>The tokens of code blocks.</summary>
internal sealed partial class Lexer
{
    private readonly Stack<Interpolation> interpolations = [];
    private int depth;    // braces of objects that are open here
    private char exit;    // what the last block does to the white space behind it: '-', '~' or ' '

    private bool InInterpolation => interpolations.Count > 0;

    private void Code()
    {
        depth = 0;
        exit = ' ';
        interpolations.Clear();
        while (position < text.Length)
        {
            var start = position;
            var sign = text[position];
            if (sign is '\n' or '\r')
            {
                NewLine(start);
            }
            else if (char.IsWhiteSpace(sign))
            {
                position++;
            }
            else if (IsStrip(sign) && Next(1) == '}' && Next(2) == '}' && !InInterpolation)
            {
                exit = sign;
                Take(TokenKind.CodeEnd, 3);
                return;
            }
            else if (sign == '}' && Brace(start))
            {
                return;
            }
            else if (sign != '}')
            {
                Piece(start, sign);
            }
        }
    }

    private char Next(int offset) => position + offset < text.Length ? text[position + offset] : '\0';

    private void Take(TokenKind kind, int length)
    {
        Add(kind, position, length);
        position += length;
    }

    private void NewLine(int start)
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
        {
            position++;
        }

        if (InInterpolation)
        {
            problems.Add(TemplateProblems.InterpolationNotClosed(source.At(start, 1)));
        }
        else
        {
            Add(TokenKind.NewLine, start, position - start);
        }
    }

    /// <summary>A closing brace: of an object, of an interpolated expression, or two that end the block
    /// (true).</summary>
    private bool Brace(int start)
    {
        if (depth > 0)
        {
            depth--;
            Take(TokenKind.CloseBrace, 1);
        }
        else if (InInterpolation)
        {
            var around = interpolations.Pop();
            depth = around.Depth;
            position++;
            InterpolatedText(around.Quote, start);
        }
        else if (Next(1) == '}')
        {
            Take(TokenKind.CodeEnd, 2);
            return true;
        }
        else
        {
            Take(TokenKind.CloseBrace, 1);
        }

        return false;
    }

    private void Piece(int start, char sign)
    {
        if (char.IsLetter(sign) || sign == '_')
        {
            position = NameEnd(start);
            Add(TokenKind.Name, start, position - start);
        }
        else if (char.IsAsciiDigit(sign))
        {
            Number(start);
        }
        else if (sign is '"' or '\'')
        {
            String(start, sign);
        }
        else if (sign == '`')
        {
            Verbatim(start);
        }
        else if (sign == '$')
        {
            Dollar(start);
        }
        else if (sign == '#')
        {
            Comment();
        }
        else
        {
            Sign(sign);
        }
    }

    private int NameEnd(int from)
    {
        while (from < text.Length && (char.IsLetterOrDigit(text[from]) || text[from] == '_'))
        {
            from++;
        }

        return from;
    }

    private void Dollar(int start)
    {
        if (Next(1) is '"' or '\'')
        {
            Add(TokenKind.InterpolationStart, start, 2);
            position += 2;
            InterpolatedText(text[start + 1], start);
            return;
        }

        position = Next(1) == '$' ? start + 2 : NameEnd(start + 1);
        Add(TokenKind.LocalName, start, position - start);
    }

    private void Comment()
    {
        var many = Next(1) == '#';
        var start = position;
        position += many ? 2 : 1;
        while (position < text.Length)
        {
            if (text[position] == '}' && Next(1) == '}')
            {
                // Where another block starts within, this is the end of that one.
                NoteOpen(many && text.AsSpan(start, position - start).Contains("{{", StringComparison.Ordinal), start);
                position -= IsStrip(text[position - 1]) ? 1 : 0;
                return;
            }

            if (many && text[position] == '#' && Next(1) == '#')
            {
                position += 2;
                return;
            }

            if (!many && text[position] is '\n' or '\r')
            {
                return;
            }

            position++;
        }

        NoteOpen(many, start);
    }

    private void NoteOpen(bool isOpen, int start)
    {
        if (isOpen)
        {
            tokens.OpenComment ??= source.At(start, 2);
        }
    }

    private void Number(int start)
    {
        if (text[start] == '0' && Next(1) is 'x' or 'X' or 'b' or 'B')
        {
            var hex = Next(1) is 'x' or 'X';
            position += 2;
            while (position < text.Length
                && (text[position] == '_'
                    || (hex ? char.IsAsciiHexDigit(text[position]) : text[position] is '0' or '1')))
            {
                position++;
            }

            position += Next(0) is 'u' or 'U' ? 1 : 0;
            Add(TokenKind.Integer, start, position - start);
            return;
        }

        var kind = TokenKind.Integer;
        Digits();
        if (Next(0) == '.' && Next(1) != '.' && !char.IsLetter(Next(1)) && Next(1) != '_')
        {
            kind = TokenKind.Float;
            position++;
            Digits();
        }

        if (Next(0) is 'e' or 'E'
            && (char.IsAsciiDigit(Next(1)) || (Next(1) is '+' or '-' && char.IsAsciiDigit(Next(2)))))
        {
            position += 2;
            Digits();
        }

        if (Next(0) is 'f' or 'F' or 'd' or 'D' or 'm' or 'M' && !char.IsLetterOrDigit(Next(1)))
        {
            kind = TokenKind.Float;
            position++;
        }

        Add(kind, start, position - start);
    }

    private void Digits()
    {
        while (position < text.Length && (char.IsAsciiDigit(text[position]) || text[position] == '_'))
        {
            position++;
        }
    }

    /// <summary>An interpolated string whose expression is being read: its quotation mark, and the braces open around
    /// it.</summary>
    private sealed record Interpolation(char Quote, int Depth);
}
