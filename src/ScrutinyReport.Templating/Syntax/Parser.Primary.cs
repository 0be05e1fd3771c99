using System.Collections.Immutable;
using ScrutinyReport.Templating.Nodes;
using ScrutinyReport.Templating.Running;

namespace ScrutinyReport.Templating.Syntax;

/// <summary>Names, literals, lists, objects, and what stands in parentheses.</summary>
internal sealed partial class Parser
{
    private Expression? Primary()
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Name:
                return Name(token);
            case TokenKind.LocalName:
                at++;
                return LocalName(token);
            case TokenKind.Integer or TokenKind.Float:
                at++;
                return Number(token);
            case TokenKind.String:
                at++;
                return new Literal(At(token), Escapes.Read(source, token.Start + 1, token.End - 1, problems));
            case TokenKind.Verbatim:
                at++;
                return new Literal(
                    At(token), text.Substring(token.Start + 1, token.Length - 2).Replace("``", "`",
                        StringComparison.Ordinal));
            case TokenKind.InterpolationStart:
                return Interpolation(token.Start);
            case TokenKind.OpenParen:
                return Parentheses(token);
            case TokenKind.OpenBracket:
                return List(token);
            case TokenKind.OpenBrace:
                return Object(token);
            case TokenKind.Broken:
                at++;    // a string without its end has been reported
                return null;
            default:
                Report(at > 0 && tokens[at - 1].Kind == TokenKind.NewLine && GoesOn(token.Kind)
                    ? TemplateProblems.OperatorStartsLine(At(token), Found())
                    : TemplateProblems.Unexpected(At(token), Found()));
                return null;
        }
    }

    private Expression? Name(Token token)
    {
        if (Is("do"))
        {
            return AnonymousFunction();
        }

        at++;
        var place = At(token);
        switch (TextOf(token))
        {
            case "true":
                return new Literal(place, Truth.True);
            case "false":
                return new Literal(place, Truth.False);
            case "null":
                return new Literal(place, null);
            case "this":
                return new This(place);
            case "for" or "while" or "tablerow" when Kind == TokenKind.Dot && KindAt(at + 1) == TokenKind.Name:
                return LoopMember(token);
            case var name:
                return new Variable(place, name);
        }
    }

    private LoopMember? LoopMember(Token token)
    {
        var (loop, member) = (TextOf(token), tokens[at + 1]);
        var name = TextOf(member);
        if (!LoopState.Knows(loop, name))
        {
            var whole = source.At(token.Start, member.End - token.Start);
            Report(TemplateProblems.UnknownLoopMember(whole, loop, name, LoopState.MembersOf(loop)));
            return null;
        }

        at += 2;
        return new(source.At(token.Start, member.End - token.Start), At(member), loop, name);
    }

    private Expression LocalName(Token token)
    {
        var name = TextOf(token)[1..];
        var place = At(token);
        if (name.Length == 0)
        {
            return new Arguments(place);
        }

        if (name == "$")
        {
            return new WrappedBlock(place);
        }

        return int.TryParse(name, out var index)
            ? new ItemOf(place, new Arguments(source.At(token.Start, 1)), new Literal(place, index))
            : new Local(place, name);
    }

    private Literal Number(Token token)
    {
        var value = NumberText.Read(text.AsSpan(token.Start, token.Length));
        if (value is null)
        {
            Report(TemplateProblems.BadNumber(At(token), TextOf(token)));
        }

        return new(At(token), value);
    }

    private Interpolated? Interpolation(int start)
    {
        var parts = ImmutableArray.CreateBuilder<Expression>();
        at++;
        while (Kind == TokenKind.InterpolationText)
        {
            var token = Current;
            at++;
            if (token.Length > 0)
            {
                parts.Add(new Literal(At(token), Escapes.Read(source, token.Start, token.End, problems)));
            }

            if (Take(TokenKind.InterpolationEnd))
            {
                return new(From(start), parts.ToImmutable());
            }

            var value = IsStartOfOperand(Kind) ? Expression(Mode.Normal) : null;
            if (value is null)
            {
                return InterpolationProblem();
            }

            parts.Add(value);
        }

        return InterpolationProblem();
    }

    /// <summary>What goes on with a value before it.</summary>
    private static bool GoesOn(TokenKind kind) =>
        kind is TokenKind.Pipe or TokenKind.And or TokenKind.Or or TokenKind.Dot
            or TokenKind.Coalesce or TokenKind.CoalesceNot or TokenKind.Question
            or (>= TokenKind.Equal and <= TokenKind.GreaterEqual) or (>= TokenKind.Star and <= TokenKind.Percent);

    private Interpolated? InterpolationProblem()
    {
        if (problems.Count == 0 || problems[^1].Place.Line < At(Current).Line)
        {
            Report(TemplateProblems.Unexpected(At(Current), Found()));
        }

        return null;
    }

    private Nested? Parentheses(Token open)
    {
        at++;
        SkipNewLines();
        if (!IsStartOfOperand(Kind))
        {
            Report(TemplateProblems.ExpressionExpected(At(Current), "`(`", Found()));
            return null;
        }

        var inner = Expression(Mode.Normal);
        if (inner is null)
        {
            return null;
        }

        var place = At(Current);
        SkipNewLines();
        if (Take(TokenKind.CloseParen))
        {
            return new(From(open.Start), inner);
        }

        Report(TemplateProblems.ClosingExpected(place, ")", Found()));
        return null;
    }

    private ListOf? List(Token open)
    {
        at++;
        var items = ImmutableArray.CreateBuilder<Expression>();
        SkipNewLines();
        while (Kind != TokenKind.CloseBracket)
        {
            if (!IsStartOfOperand(Kind))
            {
                Report(TemplateProblems.ExpressionExpected(At(Current), "`[`", Found()));
                return null;
            }

            var item = Expression(Mode.Normal);
            if (item is null)
            {
                return null;
            }

            items.Add(item);
            SkipNewLines();
            if (!Take(TokenKind.Comma))
            {
                break;
            }

            SkipNewLines();
        }

        return Close(TokenKind.CloseBracket, "]") ? new(From(open.Start), items.ToImmutable()) : null;
    }

    private ObjectOf? Object(Token open)
    {
        at++;
        var members = ImmutableArray.CreateBuilder<FieldNode>();
        SkipNewLines();
        while (Kind != TokenKind.CloseBrace)
        {
            var token = Current;
            if (token.Kind is not (TokenKind.Name or TokenKind.String))
            {
                Report(TemplateProblems.NameExpected(At(token), "a member of an object", Found()));
                return null;
            }

            at++;
            SkipNewLines();
            if (!Take(TokenKind.Colon))
            {
                Report(TemplateProblems.ClosingExpected(At(Current), ":", Found()));
                return null;
            }

            SkipNewLines();
            if (!IsStartOfOperand(Kind))
            {
                Report(TemplateProblems.ExpressionExpected(At(Current), $"`{TextOf(token)}:`", Found()));
                return null;
            }

            var value = Expression(Mode.Normal);
            if (value is null)
            {
                return null;
            }

            var name = token.Kind == TokenKind.Name
                ? TextOf(token)
                : Escapes.Read(source, token.Start + 1, token.End - 1, problems);
            assigned.Add(name);
            members.Add(new(name, value));
            SkipNewLines();
            if (!Take(TokenKind.Comma))
            {
                break;
            }

            SkipNewLines();
        }

        return Close(TokenKind.CloseBrace, "}") ? new(From(open.Start), members.ToImmutable()) : null;
    }
}
