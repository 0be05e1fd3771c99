using ScrutinyReport.Templating.Nodes;
using ScrutinyReport.Templating.Running;

namespace ScrutinyReport.Templating.Syntax;

/// <summary>Expressions, from the weakest operator to the strongest.</summary>
internal sealed partial class Parser
{
    private int choices;    // conditional expressions whose colon is still to come

    /// <summary>Where an expression stands, which decides how far it goes.</summary>
    private enum Mode
    {
        Normal,

        /// <summary>At the start of a statement, where an assignment may follow.</summary>
        Statement,

        /// <summary>An argument among others: a name behind it is the next argument.</summary>
        Argument,

        /// <summary>The list of a loop: the loop's own options may follow.</summary>
        ForList,
    }

    private static bool IsAssignment(TokenKind kind) => kind is TokenKind.Assign || CompoundOperator(kind) is not null;

    private static Operator? CompoundOperator(TokenKind kind) => kind switch
    {
        TokenKind.PlusAssign => Operator.Add,
        TokenKind.MinusAssign => Operator.Subtract,
        TokenKind.StarAssign => Operator.Multiply,
        TokenKind.SlashAssign => Operator.Divide,
        TokenKind.SlashSlashAssign => Operator.DivideWhole,
        TokenKind.PercentAssign => Operator.Modulo,
        _ => null,
    };

    /// <summary>How strongly an operator binds; 0 where the token is none.</summary>
    private static int Strength(TokenKind kind) => kind switch
    {
        TokenKind.Coalesce or TokenKind.CoalesceNot => 1,
        TokenKind.Or => 2,
        TokenKind.And => 3,
        TokenKind.Equal or TokenKind.NotEqual => 4,
        TokenKind.Less or TokenKind.LessEqual or TokenKind.Greater or TokenKind.GreaterEqual => 5,
        TokenKind.Plus or TokenKind.Minus => 6,
        TokenKind.Star or TokenKind.Slash or TokenKind.SlashSlash or TokenKind.Percent => 7,
        TokenKind.ShiftLeft or TokenKind.ShiftRight => 7,
        TokenKind.DotDot or TokenKind.DotDotLess => 8,
        _ => 0,
    };

    private static Operator OperatorOf(TokenKind kind) => kind switch
    {
        TokenKind.Equal => Operator.Equal,
        TokenKind.NotEqual => Operator.NotEqual,
        TokenKind.Less => Operator.Less,
        TokenKind.LessEqual => Operator.LessOrEqual,
        TokenKind.Greater => Operator.Greater,
        TokenKind.GreaterEqual => Operator.GreaterOrEqual,
        TokenKind.Plus => Operator.Add,
        TokenKind.Minus => Operator.Subtract,
        TokenKind.Star => Operator.Multiply,
        TokenKind.Slash => Operator.Divide,
        TokenKind.SlashSlash => Operator.DivideWhole,
        TokenKind.Percent => Operator.Modulo,
        TokenKind.ShiftLeft => Operator.ShiftLeft,
        TokenKind.ShiftRight => Operator.ShiftRight,
        TokenKind.DotDot => Operator.Range,
        _ => Operator.RangeBelow,
    };

    private Expression? Expression(Mode mode)
    {
        if (!Descend())
        {
            nesting--;
            return null;
        }

        var found = Choice(mode);
        nesting--;
        if (found is not null && mode != Mode.Statement && IsAssignment(Kind))
        {
            Report(TemplateProblems.AssignmentInside(found.Place));
            at++;
            _ = Expression(Mode.Normal);
            return null;
        }

        return found;
    }

    private Expression? Choice(Mode mode)
    {
        var condition = Pipes(mode);
        if (condition is null || mode == Mode.Argument || Kind != TokenKind.Question)
        {
            return condition;
        }

        at++;
        choices++;
        var yes = Expression(Mode.Normal);
        choices--;
        if (yes is null)
        {
            return null;
        }

        if (!Take(TokenKind.Colon))
        {
            Report(TemplateProblems.ClosingExpected(At(Current), ":", Found()));
            return null;
        }

        var no = Expression(Mode.Normal);
        return no is null ? null : Limited(new Conditional(From(condition), condition, yes, no));
    }

    private Expression? Pipes(Mode mode)
    {
        var left = Operands(1, mode);
        while (left is not null && mode != Mode.Argument && Kind == TokenKind.Pipe)
        {
            at++;
            SkipNewLines();
            if (!IsStartOfOperand(Kind))
            {
                Report(TemplateProblems.ExpressionExpected(At(Current), "the pipe `|`", Found()));
                return null;
            }

            var right = Operands(1, mode == Mode.ForList ? mode : Mode.Normal);
            left = right is null ? null : Limited(PipeInto(left, right));
        }

        return left;
    }

    /// <summary>Gives the value before a pipe to the first function behind it, as that function's first
    /// argument.</summary>
    private Expression PipeInto(Expression left, Expression right)
    {
        var whole = source.At(left.Place.Start, right.Place.Start + right.Place.Length - left.Place.Start);
        return right switch
        {
            Binary binary => new Binary(whole, PipeInto(left, binary.Left), binary.Sign, binary.By, binary.Right),
            Logical logical => new Logical(whole, PipeInto(left, logical.Left), logical.IsAnd, logical.Right),
            Coalesce coalesce => coalesce.WithLeft(whole, PipeInto(left, coalesce.Left)),
            Unary unary => new Unary(whole, unary.Sign, PipeInto(left, unary.Operand)),
            Call call => call.With(whole, left),
            MemberOf { Target: Call } member => member.WithTarget(whole, PipeInto(left, member.Target)),
            _ => new Call(whole, right, [new(left, null, left.Place)], hasParentheses: true),
        };
    }

    private Expression? Operands(int strength, Mode mode)
    {
        var left = Operand(mode);
        while (left is not null && Strength(Kind) is var found and > 0 && found >= strength)
        {
            var sign = Current;
            at++;
            if (!IsStartOfOperand(Kind))
            {
                Report(TemplateProblems.ExpressionExpected(At(Current), $"`{TextOf(sign)}`", Found()));
                return null;
            }

            var right = Operands(found + 1, mode == Mode.Statement ? Mode.Normal : mode);
            left = right is null ? null : Limited(Join(left, sign, right));
        }

        return left;
    }

    private Expression Join(Expression left, Token sign, Expression right) => sign.Kind switch
    {
        TokenKind.Coalesce or TokenKind.CoalesceNot =>
            new Coalesce(From(left), left, sign.Kind == TokenKind.Coalesce, right),
        TokenKind.And or TokenKind.Or => new Logical(From(left), left, sign.Kind == TokenKind.And, right),
        _ => new Binary(From(left), left, At(sign), OperatorOf(sign.Kind), right),
    };

    private static bool IsStartOfOperand(TokenKind kind) => IsStartOfArgument(kind)
        || kind is TokenKind.Plus or TokenKind.Minus or TokenKind.PlusPlus or TokenKind.MinusMinus;

    private static bool IsStartOfArgument(TokenKind kind) => kind is TokenKind.Name or TokenKind.LocalName
        or TokenKind.Integer or TokenKind.Float or TokenKind.String or TokenKind.Verbatim or TokenKind.InterpolationStart
        or TokenKind.OpenParen or TokenKind.OpenBracket or TokenKind.OpenBrace
        or TokenKind.Not or TokenKind.At or TokenKind.Caret;
}
