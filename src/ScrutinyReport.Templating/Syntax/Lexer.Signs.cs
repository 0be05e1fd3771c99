namespace ScrutinyReport.Templating.Syntax;

/// <summary>Operators and punctuation: the longest sign that fits.</summary>
internal sealed partial class Lexer
{
    private void Sign(char sign)
    {
        var third = Next(2);
        var length = 1;
        var kind = (sign, Next(1)) switch
        {
            ('.', '.') => Long(third == '<' ? TokenKind.DotDotLess : third == '.' ? TokenKind.DotDotDot
                : TokenKind.DotDot, third is '<' or '.' ? 3 : 2, ref length),
            ('.', _) => TokenKind.Dot,
            ('?', '.') => Long(TokenKind.QuestionDot, 2, ref length),
            ('?', '?') => Long(TokenKind.Coalesce, 2, ref length),
            ('?', '!') => Long(TokenKind.CoalesceNot, 2, ref length),
            ('?', _) => TokenKind.Question,
            ('=', '=') => Long(TokenKind.Equal, 2, ref length),
            ('=', _) => TokenKind.Assign,
            ('!', '=') => Long(TokenKind.NotEqual, 2, ref length),
            ('!', _) => TokenKind.Not,
            ('<', '<') => Long(TokenKind.ShiftLeft, 2, ref length),
            ('<', '=') => Long(TokenKind.LessEqual, 2, ref length),
            ('<', _) => TokenKind.Less,
            ('>', '>') => Long(TokenKind.ShiftRight, 2, ref length),
            ('>', '=') => Long(TokenKind.GreaterEqual, 2, ref length),
            ('>', _) => TokenKind.Greater,
            ('+', '=') => Long(TokenKind.PlusAssign, 2, ref length),
            ('+', '+') => Long(TokenKind.PlusPlus, 2, ref length),
            ('+', _) => TokenKind.Plus,
            ('-', '=') => Long(TokenKind.MinusAssign, 2, ref length),
            ('-', '-') => Long(TokenKind.MinusMinus, 2, ref length),
            ('-', _) => TokenKind.Minus,
            ('*', '=') => Long(TokenKind.StarAssign, 2, ref length),
            ('*', _) => TokenKind.Star,
            ('/', '/') => Long(third == '=' ? TokenKind.SlashSlashAssign : TokenKind.SlashSlash, third == '=' ? 3 : 2,
                ref length),
            ('/', '=') => Long(TokenKind.SlashAssign, 2, ref length),
            ('/', _) => TokenKind.Slash,
            ('%', '=') => Long(TokenKind.PercentAssign, 2, ref length),
            ('%', _) => TokenKind.Percent,
            ('&', '&') => Long(TokenKind.And, 2, ref length),
            ('|', '|') => Long(TokenKind.Or, 2, ref length),
            ('|', '>') => Long(TokenKind.Pipe, 2, ref length),
            ('|', _) => TokenKind.Pipe,
            _ => Single(sign),
        };
        depth += kind == TokenKind.OpenBrace ? 1 : 0;
        Take(kind, length);
    }

    private static TokenKind Long(TokenKind kind, int count, ref int length)
    {
        length = count;
        return kind;
    }

    private static TokenKind Single(char sign) => sign switch
    {
        '(' => TokenKind.OpenParen,
        ')' => TokenKind.CloseParen,
        '[' => TokenKind.OpenBracket,
        ']' => TokenKind.CloseBracket,
        '{' => TokenKind.OpenBrace,
        ',' => TokenKind.Comma,
        ':' => TokenKind.Colon,
        ';' => TokenKind.Semicolon,
        '@' => TokenKind.At,
        '^' => TokenKind.Caret,
        _ => TokenKind.Unknown,
    };
}
