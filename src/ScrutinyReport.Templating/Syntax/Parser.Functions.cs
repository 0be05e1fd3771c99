using System.Collections.Immutable;
using ScrutinyReport.Foundation;
using ScrutinyReport.Templating.Nodes;

namespace ScrutinyReport.Templating.Syntax;

/// <summary>Functions that an author declares: named, anonymous and inline.</summary>
internal sealed partial class Parser
{
    private FunctionDeclaration? FunctionStatement(int start)
    {
        var opening = At(Current);
        at++;
        PathExpression? name = null;
        var nameText = "";
        if (Kind is TokenKind.Name or TokenKind.LocalName && Current.Length > (Kind == TokenKind.Name ? 0 : 1))
        {
            nameText = TextOf(Current);
            name = Kind == TokenKind.Name ? new Variable(At(Current), nameText) : new Local(At(Current), nameText[1..]);
            NoteAssigned(name);
            at++;
        }
        else
        {
            Report(TemplateProblems.NameExpected(At(Current), "`func`", Found()));
        }

        var function = Function(start, nameText, opening);
        return name is null ? null : new FunctionDeclaration(From(start), name, function);
    }

    /// <summary>From the parameters, where there are any, to the <c>end</c>.</summary>
    private FunctionNode Function(int start, string? name, Place opening)
    {
        var parameters = Kind == TokenKind.OpenParen ? Parameters() : (ImmutableArray<ParameterNode>?)null;
        var (outerLoops, outerIndent) = (loops, indent);
        loops = 0;
        var body = Branch(Owner.Other);
        loops = outerLoops;
        TakeEnd(opening);
        indent = outerIndent;
        return new(From(start), name, parameters, body, null);
    }

    private FunctionNode AnonymousFunction()
    {
        var opening = At(Current);
        at++;
        return Function(opening.Start, null, opening);
    }

    private ImmutableArray<ParameterNode> Parameters()
    {
        var list = ImmutableArray.CreateBuilder<ParameterNode>();
        at++;
        SkipNewLines();
        while (Kind != TokenKind.CloseParen && !gaveUp)
        {
            if (Kind != TokenKind.Name)
            {
                Report(TemplateProblems.NameExpected(At(Current), "a parameter", Found()));
                break;
            }

            list.Add(CheckOrder(ParameterHere(), list));
            SkipNewLines();
            if (!Take(TokenKind.Comma))
            {
                break;
            }

            SkipNewLines();
        }

        Close(TokenKind.CloseParen, ")");
        return list.ToImmutable();
    }

    private ParameterNode ParameterHere()
    {
        var token = Current;
        at++;
        var name = TextOf(token);
        assigned.Add(name);
        if (Take(TokenKind.DotDotDot))
        {
            return new(name, At(token), null, Many: true);
        }

        var value = Take(TokenKind.Assign) ? Expression(Mode.Normal) ?? Nothing(At(token)) : null;
        return new(name, At(token), value, Many: false);
    }

    private ParameterNode CheckOrder(ParameterNode parameter, ImmutableArray<ParameterNode>.Builder before)
    {
        if (before.Count > 0 && before[^1] is { Many: true })
        {
            Report(TemplateProblems.ParameterAfterMany(parameter.Place, parameter.Name, before[^1].Name));
        }
        else if (before.Count > 0 && before[^1].Default is not null && parameter is { Default: null, Many: false })
        {
            Report(TemplateProblems.ParameterAfterOptional(parameter.Place, parameter.Name));
        }

        return parameter;
    }

    /// <summary>A function on one line: <c>double(x) = x * 2</c>.</summary>
    private FunctionDeclaration? InlineFunction(int start, Call call)
    {
        at++;
        var parameters = ImmutableArray.CreateBuilder<ParameterNode>();
        foreach (var argument in call.Arguments)
        {
            if (argument is not { Name: null, Value: Variable variable })
            {
                Report(TemplateProblems.NameExpected(argument.Place, "a parameter",
                    $"`{text.AsSpan(argument.Place.Start, argument.Place.Length)}`"));
                continue;
            }

            assigned.Add(variable.Name);
            parameters.Add(new(variable.Name, variable.Place, null, Many: false));
        }

        NoteAssigned(call.Target);
        var value = Expression(Mode.Normal);
        if (value is null)
        {
            return null;
        }

        var name = text.Substring(call.Target.Place.Start, call.Target.Place.Length);
        var function = new FunctionNode(From(start), name, parameters.ToImmutable(), null, value);
        return new FunctionDeclaration(From(start), (PathExpression)call.Target, function);
    }
}
