using System.Runtime.CompilerServices;
using ScrutinyReport.Foundation;
using ScrutinyReport.Templating.Nodes;

namespace ScrutinyReport.Templating.Syntax;

/// <summary>
/// Makes the tree of a template from its tokens. A mistake ends its statement, not the reading, so one run finds many;
/// how deep things may stand within one another is limited, so that no input can exhaust the stack.
/// </summary>
internal sealed partial class Parser
{
    private const int DeepestNesting = 200;
    private const int DeepestTree = 1000;
    private readonly SourceText source;
    private readonly string text;
    private readonly TokenList tokens;
    private readonly List<Problem> problems;
    private readonly NamePool names = new();
    private readonly HashSet<string> assigned = new(StringComparer.Ordinal);
    private int at;
    private int nesting;
    private bool gaveUp;

    private Parser(SourceText source, TokenList tokens, List<Problem> problems) =>
        (this.source, text, this.tokens, this.problems) = (source, source.Text, tokens, problems);

    private Token Current => tokens[at];

    private TokenKind Kind => tokens[at].Kind;

    /// <summary>
    /// The tree, every global name that the template gives a value to somewhere, and a comment without its end.
    /// </summary>
    public static (Block Page, HashSet<string> Assigned, Place? OpenComment) Read(
        SourceText source, int start, List<Problem> problems)
    {
        var parser = new Parser(source, Lexer.Read(source, start, problems), problems);
        var page = parser.Body(Owner.Page);
        return (page, parser.assigned, parser.tokens.OpenComment);
    }

    private TokenKind KindAt(int index) => index < tokens.Count ? tokens[index].Kind : TokenKind.End;

    private Place At(Token token) => source.At(token.Start, token.Kind == TokenKind.NewLine ? 1 : token.Length);

    private Place From(int start) => source.At(start, Math.Max(1, (at > 0 ? tokens[at - 1].End : start) - start));

    private Place From(Expression first) => From(first.Place.Start);

    private string TextOf(Token token) => names.Of(text.AsSpan(token.Start, token.Length));

    private bool Is(string word) =>
        Kind == TokenKind.Name && text.AsSpan(Current.Start, Current.Length).SequenceEqual(word);

    private bool Take(TokenKind kind)
    {
        if (Kind != kind)
        {
            return false;
        }

        at++;
        return true;
    }

    private void SkipNewLines()
    {
        while (Kind == TokenKind.NewLine)
        {
            at++;
        }
    }

    private void Report(Problem problem)
    {
        if (!gaveUp)
        {
            problems.Add(problem);
        }
    }

    /// <summary>What stands here, in the author's words, for a message.</summary>
    private string Found() => Kind switch
    {
        TokenKind.NewLine => "the end of the line",
        TokenKind.End => "the end of the template",
        TokenKind.CodeEnd => "`}}`",
        TokenKind.Text => "text",
        _ when Current.Length > 30 => $"`{text.AsSpan(Current.Start, 30)}...`",
        _ => $"`{text.AsSpan(Current.Start, Current.Length)}`",
    };

    /// <summary>One step deeper; false, with a problem, where that is too deep: then nothing more is read.</summary>
    private bool Descend()
    {
        if (++nesting <= DeepestNesting && RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return true;
        }

        GiveUp(At(Current));
        return false;
    }

    private void GiveUp(Place place)
    {
        Report(TemplateProblems.TooDeep(place));
        gaveUp = true;
        at = tokens.Count - 1;
    }

    private T Limited<T>(T node)
        where T : Expression
    {
        if (node.Depth > DeepestTree && !gaveUp)
        {
            GiveUp(node.Place);
        }

        return node;
    }

    private static Literal Nothing(Place place) => new(place, null);
}
