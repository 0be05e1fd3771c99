using System.Collections.Immutable;
using ScrutinyReport.Templating.Nodes;

namespace ScrutinyReport.Templating.Syntax;

/// <summary>Loops over a list: <c>for</c> and <c>tablerow</c>.</summary>
internal sealed partial class Parser
{
    private static readonly string[] ForOptions = ["offset", "limit"];
    private static readonly string[] TableOptions = ["offset", "limit", "cols"];

    private For? ForStatement(int start, bool isTable)
    {
        var opening = At(Current);
        var word = isTable ? "tablerow" : "for";
        at++;
        var count = problems.Count;
        var variable = LoopVariable(start, word);
        var list = Nothing(opening) as Expression;
        var options = ImmutableArray<Argument>.Empty;
        var reversed = false;
        if (variable is not null)
        {
            list = Condition(word, Mode.ForList);
            (options, reversed) = Options(word, isTable ? TableOptions : ForOptions);
        }

        EndStatement(count);
        loops++;
        var body = Body(Owner.Loop);
        loops--;
        Block? otherwise = null;
        if (Is("else"))
        {
            at++;
            otherwise = Branch(Owner.Other);
        }

        TakeEnd(opening);
        return variable is null
            ? null
            : new For(From(start), variable, list, options, reversed, isTable, body, otherwise);
    }

    /// <summary>The loop's variable and the word <c>in</c> behind it.</summary>
    private PathExpression? LoopVariable(int start, string word)
    {
        if (IsEndOfStatement())
        {
            Report(TemplateProblems.ExpressionExpected(At(Current), $"`{word}`", Found()));
            return null;
        }

        var token = Current;
        var found = Postfix(Mode.Argument);
        if (found is not PathExpression variable)
        {
            Report(TemplateProblems.LoopVariableExpected(source.At(start, token.End - start), word, TextOf(token)));
            return null;
        }

        if (!Is("in"))
        {
            Report(TemplateProblems.InExpected(source.At(start, Math.Max(1, Current.End - start)), word, Found()));
            return null;
        }

        at++;
        return variable;
    }

    private (ImmutableArray<Argument> Options, bool Reversed) Options(string word, string[] known)
    {
        var options = ImmutableArray.CreateBuilder<Argument>();
        var reversed = false;
        while (Kind == TokenKind.Name)
        {
            if (Is("reversed"))
            {
                reversed = true;
                at++;
                continue;
            }

            var name = Current;
            if (KindAt(at + 1) != TokenKind.Colon)
            {
                break;
            }

            if (!known.Contains(TextOf(name)))
            {
                Report(TemplateProblems.UnknownOption(At(name), word, TextOf(name), known.Append("reversed")));
            }

            at += 2;
            options.Add(new(Expression(Mode.Argument) ?? Nothing(At(name)), TextOf(name), At(name)));
        }

        return (options.ToImmutable(), reversed);
    }
}
