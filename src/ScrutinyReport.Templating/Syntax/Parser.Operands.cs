using System.Collections.Immutable;
using ScrutinyReport.Templating.Nodes;

namespace ScrutinyReport.Templating.Syntax;

/// <summary>What stands between operators: signs before a value, calls, members and items.</summary>
internal sealed partial class Parser
{
    private Expression? Operand(Mode mode)
    {
        var start = Current.Start;
        switch (Kind)
        {
            case TokenKind.Not or TokenKind.Minus or TokenKind.Plus or TokenKind.At or TokenKind.Caret:
                return Signed(start);
            case TokenKind.PlusPlus or TokenKind.MinusMinus:
                return StepBefore(start);
            default:
                var found = Postfix(mode);
                return found is not null && mode != Mode.Argument && IsStartOfArgument(Kind) && !AtLoopOption(mode)
                    ? SpacedCall(found, mode)
                    : found;
        }
    }

    private Expression? Signed(int start)
    {
        var sign = text[start];
        at++;
        if (!IsStartOfOperand(Kind))
        {
            Report(TemplateProblems.ExpressionExpected(At(Current), $"`{sign}`", Found()));
            return null;
        }

        if (!Descend())
        {
            nesting--;
            return null;
        }

        var operand = sign == '@' ? Postfix(Mode.Argument) : Operand(Mode.Normal);
        nesting--;
        return operand is null ? null : Limited<Expression>(sign switch
        {
            '@' => new Alias(From(start), operand),
            '^' => new Expand(From(start), operand),
            _ => new Unary(From(start), sign, operand),
        });
    }

    private Increment? StepBefore(int start)
    {
        var up = Kind == TokenKind.PlusPlus;
        at++;
        var operand = IsStartOfArgument(Kind) ? Postfix(Mode.Argument) : null;
        if (operand is PathExpression path)
        {
            NoteAssigned(path);
            return new Increment(From(start), path, up, before: true);
        }

        Report(TemplateProblems.StepNeedsName(operand?.Place ?? At(Current)));
        return null;
    }

    private Expression? Postfix(Mode mode)
    {
        var start = Current.Start;
        var found = Primary();
        while (found is not null)
        {
            var next = Current;
            var touches = at > 0 && tokens[at - 1].End == next.Start;
            switch (next.Kind)
            {
                case TokenKind.Dot or TokenKind.QuestionDot:
                    found = Member(start, found);
                    break;
                case TokenKind.OpenBracket when touches:
                    found = Item(start, found);
                    break;
                case TokenKind.OpenParen when touches && found is PathExpression or Call or Nested or FunctionNode:
                    found = ParenthesizedCall(start, found);
                    break;
                case TokenKind.PlusPlus or TokenKind.MinusMinus when mode != Mode.Argument:
                    at++;
                    if (found is PathExpression path)
                    {
                        NoteAssigned(path);
                        return new Increment(From(start), path, next.Kind == TokenKind.PlusPlus, before: false);
                    }

                    Report(TemplateProblems.StepNeedsName(found.Place));
                    return null;
                default:
                    return found;
            }

            found = found is null ? null : Limited(found);
        }

        return null;
    }

    private MemberOf? Member(int start, Expression target)
    {
        var optional = Kind == TokenKind.QuestionDot;
        at++;
        if (Kind != TokenKind.Name)
        {
            Report(TemplateProblems.NameExpected(At(Current), "the dot", Found()));
            return null;
        }

        var token = Current;
        var name = TextOf(token);
        at++;
        if (name == "empty" && Kind == TokenKind.Question && Current.Start == token.End)
        {
            at++;
            name = "empty?";
        }

        return new MemberOf(From(start), target, At(token), name, optional);
    }

    private ItemOf? Item(int start, Expression target)
    {
        at++;
        SkipNewLines();
        if (!IsStartOfOperand(Kind))
        {
            Report(TemplateProblems.ExpressionExpected(At(Current), "`[`", Found()));
            return null;
        }

        var index = Expression(Mode.Normal);
        if (index is null)
        {
            return null;
        }

        SkipNewLines();
        return Close(TokenKind.CloseBracket, "]") ? new ItemOf(From(start), target, index) : null;
    }

    private bool Close(TokenKind kind, string sign)
    {
        if (Take(kind))
        {
            return true;
        }

        Report(TemplateProblems.ClosingExpected(At(Current), sign, Found()));
        return false;
    }

    private Call? ParenthesizedCall(int start, Expression target)
    {
        at++;
        SkipNewLines();
        var arguments = ImmutableArray.CreateBuilder<Argument>();
        while (Kind != TokenKind.CloseParen)
        {
            var argument = OneArgument(Mode.Normal);
            if (argument is null)
            {
                return null;
            }

            arguments.Add(argument);
            SkipNewLines();
            if (!Take(TokenKind.Comma))
            {
                break;
            }

            SkipNewLines();
        }

        return Close(TokenKind.CloseParen, ")")
            ? new Call(From(start), target, arguments.ToImmutable(), hasParentheses: true)
            : null;
    }

    private Call? SpacedCall(Expression target, Mode mode)
    {
        var arguments = ImmutableArray.CreateBuilder<Argument>();
        while (IsStartOfArgument(Kind) && !AtLoopOption(mode))
        {
            var argument = OneArgument(Mode.Argument);
            if (argument is null)
            {
                return null;
            }

            arguments.Add(argument);
        }

        return Limited(new Call(From(target), target, arguments.ToImmutable(), hasParentheses: false));
    }

    private Argument? OneArgument(Mode mode)
    {
        var token = Current;
        string? name = null;
        if (IsNamed(at))
        {
            name = TextOf(token);
            at += 2;
        }

        if (!IsStartOfOperand(Kind))
        {
            Report(TemplateProblems.ExpressionExpected(At(Current), name is null ? "an argument" : $"`{name}:`",
                Found()));
            return null;
        }

        var value = Expression(mode);
        return value is null ? null : new(value, name, name is null ? value.Place : At(token));
    }

    /// <summary>
    /// A name with a colon. Between the two values of a conditional expression the colon belongs to that, unless it
    /// touches the name.
    /// </summary>
    private bool IsNamed(int index) => KindAt(index) == TokenKind.Name && KindAt(index + 1) == TokenKind.Colon
        && (choices == 0 || tokens[index].End == tokens[index + 1].Start);

    private bool AtLoopOption(Mode mode) => mode == Mode.ForList && Kind == TokenKind.Name
        && (Is("reversed") || KindAt(at + 1) == TokenKind.Colon);
}
