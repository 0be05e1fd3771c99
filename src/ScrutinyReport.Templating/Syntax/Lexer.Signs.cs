namespace ScrutinyReport.Templating.Syntax;

/// <summary>Operators and punctuation: the longest sign that fits.</summary>
internal sealed partial class Lexer
{
    private void Sign(char sign)
    {
        var (next, third) = (Next(1), Next(2));
        var (kind, length) = (sign, next) switch
        {
            ('.', '.') => third == '<' ? (TokenKind.DotDotLess, 3) : third == '.' ? (TokenKind.DotDotDot, 3) : (TokenKind.DotDot, 2),
            ('.', _) => (TokenKind.Dot, 1),
            ('?', '.') => (TokenKind.QuestionDot, 2),
            ('?', '?') => (TokenKind.Coalesce, 2),
            ('?', '!') => (TokenKind.CoalesceNot, 2),
            ('?', _) => (TokenKind.Question, 1),
            ('=', '=') => (TokenKind.Equal, 2),
            ('=', _) => (TokenKind.Assign, 1),
            ('!', '=') => (TokenKind.NotEqual, 2),
            ('!', _) => (TokenKind.Not, 1),
            ('<', '<') => (TokenKind.ShiftLeft, 2),
            ('<', '=') => (TokenKind.LessEqual, 2),
            ('<', _) => (TokenKind.Less, 1),
            ('>', '>') => (TokenKind.ShiftRight, 2),
            ('>', '=') => (TokenKind.GreaterEqual, 2),
            ('>', _) => (TokenKind.Greater, 1),
            ('+', '=') => (TokenKind.PlusAssign, 2),
            ('+', '+') => (TokenKind.PlusPlus, 2),
            ('+', _) => (TokenKind.Plus, 1),
            ('-', '=') => (TokenKind.MinusAssign, 2),
            ('-', '-') => (TokenKind.MinusMinus, 2),
            ('-', _) => (TokenKind.Minus, 1),
            ('*', '=') => (TokenKind.StarAssign, 2),
            ('*', _) => (TokenKind.Star, 1),
            ('/', '/') => third == '=' ? (TokenKind.SlashSlashAssign, 3) : (TokenKind.SlashSlash, 2),
            ('/', '=') => (TokenKind.SlashAssign, 2),
            ('/', _) => (TokenKind.Slash, 1),
            ('%', '=') => (TokenKind.PercentAssign, 2),
            ('%', _) => (TokenKind.Percent, 1),
            ('&', '&') => (TokenKind.And, 2),
            ('|', '|') => (TokenKind.Or, 2),
            ('|', '>') => (TokenKind.Pipe, 2),
            ('|', _) => (TokenKind.Pipe, 1),
            _ => (Single(sign), 1),
        };
        depth += kind == TokenKind.OpenBrace ? 1 : 0;
        Take(kind, length);
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
