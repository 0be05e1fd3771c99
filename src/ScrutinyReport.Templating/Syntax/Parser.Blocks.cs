using System.Collections.Immutable;
using ScrutinyReport.Foundation;
using ScrutinyReport.Templating.Nodes;

namespace ScrutinyReport.Templating.Syntax;

/// <summary>Statements that have a body and an <c>end</c>.</summary>
internal sealed partial class Parser
{
    /// <summary>The expression that a statement needs; a placeholder, with a problem, where there is none.</summary>
    private Expression Condition(string statement, Mode mode = Mode.Normal)
    {
        var count = problems.Count;
        var place = At(Current);
        Expression? found = null;
        if (IsEndOfStatement())
        {
            Report(TemplateProblems.ExpressionExpected(place, $"`{statement}`", Found()));
        }
        else
        {
            found = Expression(mode);
        }

        if (found is not null && IsAssignment(Kind))
        {
            Report(TemplateProblems.AssignmentInside(found.Place));
        }

        if (problems.Count > count)
        {
            EndStatement(count);
        }

        return found ?? Nothing(place);
    }

    /// <summary>The rest of the line, which must be empty, and the body behind it.</summary>
    private Block Branch(Owner owner)
    {
        EndStatement(problems.Count);
        return Body(owner);
    }

    /// <summary>The <c>end</c> of a block; a problem at the end of the template where it is missing.</summary>
    private void TakeEnd(Place? opening)
    {
        if (Is("end"))
        {
            at++;
        }
        else if (opening is { } place)
        {
            var last = at > 0 ? tokens[at - 1] : Current;
            Report(TemplateProblems.BlockNotClosed(At(last), place, text.Substring(place.Start, place.Length)));
        }
    }

    private If IfStatement(int start)
    {
        var opening = At(Current);
        var branches = ImmutableArray.CreateBuilder<Branch>();
        Block? otherwise = null;
        do
        {
            at++;
            var condition = Condition("if");
            condition.Guard();
            branches.Add(new(condition, Branch(Owner.If)));
            if (Is("else"))
            {
                at++;
                otherwise = Is("if") ? null : Branch(Owner.Other);
            }
        }
        while (otherwise is null && Is("if") && !gaveUp);

        TakeEnd(opening);
        return new If(From(start), branches.ToImmutable(), otherwise);
    }

    private Case CaseStatement(int start)
    {
        var opening = At(Current);
        at++;
        var value = Condition("case");
        EndStatement(problems.Count);
        var branches = ImmutableArray.CreateBuilder<WhenBranch>();
        Block? otherwise = null;
        SkipToWhen();
        while (Is("when"))
        {
            at++;
            var values = WhenValues();
            branches.Add(new(values, Branch(Owner.Case)));
        }

        if (Is("else"))
        {
            if (branches.Count == 0)
            {
                Report(TemplateProblems.ElseWithoutIf(At(Current)));
            }

            at++;
            otherwise = Branch(Owner.Other);
        }

        TakeEnd(opening);
        return new Case(From(start), value, branches.ToImmutable(), otherwise);
    }

    /// <summary>Between <c>case</c> and its first <c>when</c> there is nothing but white space.</summary>
    private void SkipToWhen()
    {
        while (!Is("when") && !Is("else") && !Is("end") && Kind != TokenKind.End)
        {
            if (Kind is TokenKind.NewLine or TokenKind.Semicolon or TokenKind.CodeStart or TokenKind.CodeEnd or TokenKind.Text)
            {
                at++;
                continue;
            }

            Report(TemplateProblems.OnlyWhenInCase(At(Current), Found()));
            while (!IsEndOfStatement())
            {
                at++;
            }
        }
    }

    private ImmutableArray<Expression> WhenValues()
    {
        var values = ImmutableArray.CreateBuilder<Expression>();
        values.Add(Alternatives(Condition("when"), values));
        while (Take(TokenKind.Comma))
        {
            SkipNewLines();
            values.Add(Alternatives(Condition("when"), values));
        }

        return values.ToImmutable();
    }

    /// <summary>Between the values of a <c>when</c> two bars mean the same as a comma.</summary>
    private static Expression Alternatives(Expression value, ImmutableArray<Expression>.Builder values)
    {
        while (value is Logical { IsAnd: false } either)
        {
            values.Add(either.Right);
            value = either.Left;
        }

        return value;
    }

    private While WhileStatement(int start)
    {
        var opening = At(Current);
        at++;
        var condition = Condition("while");
        condition.Guard();
        loops++;
        var body = Branch(Owner.Other);
        loops--;
        TakeEnd(opening);
        return new While(From(start), condition, body);
    }

    private Statement CaptureStatement(int start)
    {
        var opening = At(Current);
        at++;
        var target = Condition("capture");
        NoteAssigned(target);
        var body = Branch(Owner.Other);
        TakeEnd(opening);
        if (target is PathExpression path)
        {
            return new Capture(From(start), path, body);
        }

        if (target is not Literal { Value: null })
        {
            Report(TemplateProblems.NotAssignable(target.Place));
        }

        return new Print(Nothing(opening));
    }

    private Statement ReadOnlyStatement(int start)
    {
        at++;
        var name = Condition("readonly");
        if (name is Variable or Local)
        {
            return new ReadOnly(From(start), (PathExpression)name);
        }

        Report(TemplateProblems.NameExpected(name.Place, "`readonly`",
            $"`{text.AsSpan(name.Place.Start, name.Place.Length)}`"));
        return new Print(Nothing(name.Place));
    }

    private Import ImportStatement(int start)
    {
        at++;
        return new Import(From(start), Condition("import"));
    }

    private With WithStatement(int start)
    {
        var opening = At(Current);
        at++;
        var value = Condition("with");
        var body = Branch(Owner.Other);
        TakeEnd(opening);
        return new With(From(start), value, body);
    }

    private Wrap WrapStatement(int start)
    {
        var opening = At(Current);
        at++;
        var value = Condition("wrap");
        var body = Branch(Owner.Other);
        TakeEnd(opening);
        return new Wrap(From(start), value, body);
    }
}
