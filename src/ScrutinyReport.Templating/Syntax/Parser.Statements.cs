using System.Collections.Immutable;
using ScrutinyReport.Foundation;
using ScrutinyReport.Templating.Nodes;
using ScrutinyReport.Templating.Running;

namespace ScrutinyReport.Templating.Syntax;

/// <summary>Statements, and the bodies they stand in.</summary>
internal sealed partial class Parser
{
    private string? indent;    // the white space before the code block that is being read
    private int loops;         // loops around, within this function
    private Place? noLoop;     // a `foreach` that was to start a loop

    /// <summary>What a body belongs to, which decides where it ends.</summary>
    private enum Owner
    {
        Page,
        If,
        Case,
        Loop,
        Other,
    }

    private Block Body(Owner owner)
    {
        var start = Current.Start;
        var steps = ImmutableArray.CreateBuilder<BlockItem>();
        if (Descend())
        {
            while (Kind != TokenKind.End && !EndsBody(owner))
            {
                Step(steps);
            }
        }

        nesting--;
        var block = new Block(source.At(start, Math.Max(1, Current.Start - start)), steps.ToImmutable());
        return block;
    }

    private void Step(ImmutableArray<BlockItem>.Builder steps)
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Text:
                at++;
                steps.Add(new(new TextStatement(At(token), text.Substring(token.Start, token.Length)), null, true));
                return;
            case TokenKind.CodeStart:
                at++;
                indent = token.Indent == 0 ? null : text.Substring(token.Start - token.Indent, token.Indent);
                return;
            case TokenKind.CodeEnd or TokenKind.NewLine or TokenKind.Semicolon:
                at++;
                return;
            default:
                var around = indent;
                var count = problems.Count;
                var statement = Statement();
                if (statement is not null)
                {
                    steps.Add(new(statement, around, false));
                }

                EndStatement(count);
                return;
        }
    }

    /// <summary>True at the word that ends the body. At the page nothing does: a stray one is a problem.</summary>
    private bool EndsBody(Owner owner)
    {
        if (Kind != TokenKind.Name || KindAt(at + 1) is TokenKind.Dot or TokenKind.Assign)
        {
            return false;
        }

        if (Is("end"))
        {
            if (owner != Owner.Page)
            {
                return true;
            }

            Report(TemplateProblems.EndWithoutBlock(At(Current), noLoop));
            at++;
            return false;
        }

        if (Is("else"))
        {
            if (owner is Owner.If or Owner.Case or Owner.Loop)
            {
                return true;
            }

            StrayElse();
            return false;
        }

        return Is("when") && owner == Owner.Case;
    }

    private void StrayElse()
    {
        Report(TemplateProblems.ElseWithoutIf(At(Current)));
        at++;
        if (Is("if"))
        {
            at++;
            _ = Condition("if");
            _ = Branch(Owner.If);
            TakeEnd(null);
        }
    }

    /// <summary>
    /// The end of a statement: of its line, of the code block, or a semicolon. Something else is a problem, unless the
    /// statement has one already; what is left of it is passed over.
    /// </summary>
    private void EndStatement(int problemsBefore)
    {
        if (IsEndOfStatement())
        {
            return;
        }

        if (problems.Count == problemsBefore && Kind != TokenKind.Broken)
        {
            Report(TemplateProblems.EndOfStatementExpected(At(Current), Found()));
        }

        while (!IsEndOfStatement())
        {
            at++;
        }
    }

    private bool IsEndOfStatement() =>
        Kind is TokenKind.NewLine or TokenKind.Semicolon or TokenKind.CodeEnd or TokenKind.End or TokenKind.Text or TokenKind.CodeStart;

    private Statement? Statement()
    {
        var start = Current.Start;
        if (Kind == TokenKind.Name && KindAt(at + 1) is not (TokenKind.Dot or TokenKind.Assign))
        {
            var length = at;
            var found = Keyword(start);
            if (found is not null || at != length)
            {
                return found;
            }
        }

        return ExpressionStatement(start);
    }

    private Statement? Keyword(int start) => text.AsSpan(Current.Start, Current.Length) switch
    {
        "if" => IfStatement(start),
        "case" => CaseStatement(start),
        "for" => ForStatement(start, isTable: false),
        "tablerow" => ForStatement(start, isTable: true),
        "while" => WhileStatement(start),
        "break" => JumpStatement(Flow.Break, "break"),
        "continue" => JumpStatement(Flow.Continue, "continue"),
        "func" => FunctionStatement(start),
        "capture" => CaptureStatement(start),
        "readonly" => ReadOnlyStatement(start),
        "import" => ImportStatement(start),
        "with" => WithStatement(start),
        "wrap" => WrapStatement(start),
        "ret" => ReturnStatement(start),
        "foreach" => NoLoop(),
        _ => null,
    };

    /// <summary>No statement: a name like others, which explains an `end` that closes nothing.</summary>
    private Statement? NoLoop()
    {
        noLoop ??= At(Current);
        return null;
    }

    private Statement? ExpressionStatement(int start)
    {
        var value = Expression(Mode.Statement);
        if (value is null)
        {
            return null;
        }

        if (!IsAssignment(Kind))
        {
            return new Print(value);
        }

        return value is Call { HasParentheses: true } call && Kind == TokenKind.Assign && call.Target is PathExpression
            ? InlineFunction(start, call)
            : AssignmentStatement(value);
    }

    private Assignment? AssignmentStatement(Expression target)
    {
        var sign = Current;
        at++;
        var inner = target;
        while (inner is Nested nested)
        {
            inner = nested.Inner;
        }

        var value = Expression(Mode.Normal);
        if (inner is not PathExpression path)
        {
            Report(TemplateProblems.NotAssignable(inner.Place));
            return null;
        }

        if (value is null)
        {
            return null;
        }

        NoteAssigned(path);
        Operator? by = CompoundOperator(sign.Kind) is { } found ? found : null;
        var joined = by is { } joining ? new Binary(From(target), path, At(sign), joining, value) : null;
        return new Assignment(From(target), path, by, joined, value);
    }

    private void NoteAssigned(Expression path)
    {
        while (path is MemberOf or ItemOf)
        {
            path = path is MemberOf member ? Remember(member) : ((ItemOf)path).Target;
        }

        if (path is Variable variable)
        {
            assigned.Add(variable.Name);
        }
    }

    /// <summary>A member may become a name of its own through <c>with</c>, <c>this</c> or <c>import</c>.</summary>
    private Expression Remember(MemberOf member)
    {
        assigned.Add(member.Name);
        return member.Target;
    }

    private Jump JumpStatement(Flow flow, string word)
    {
        var place = At(Current);
        at++;
        if (loops == 0)
        {
            Report(TemplateProblems.JumpOutsideLoop(place, word));
        }

        return new Jump(place, flow);
    }

    private Return ReturnStatement(int start)
    {
        at++;
        var value = IsEndOfStatement() ? null : Expression(Mode.Normal);
        return new Return(From(start), value);
    }
}
