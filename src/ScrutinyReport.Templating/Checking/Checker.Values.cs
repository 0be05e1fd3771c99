using ScrutinyReport.Foundation;
using ScrutinyReport.Templating.Nodes;
using ScrutinyReport.Templating.Running;

namespace ScrutinyReport.Templating.Checking;

/// <summary>What each expression is, as far as that can be known, and what is wrong in it.</summary>
internal sealed partial class Checker
{
    private Shape Infer(Expression expression)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (expression)
        {
            case Literal literal:
                return Shapes.OfValue(literal.Value);
            case Variable or MemberOf:
                return Called(expression, Named(expression), null);
            case Local local:
                CheckLocal(local);
                return Shape.Any;
            case Call call:
                return CallShape(call);
            case FunctionNode function:
                Function(function, []);
                return Shape.Any;
            case Alias alias:
                return alias.Operand is Variable or MemberOf ? Named(alias.Operand) : Infer(alias.Operand);
            case Nested nested:
                return Infer(nested.Inner);
            case ItemOf item:
                return ItemShape(item);
            case Coalesce coalesce:
                return Shapes.Both(Infer(coalesce.Left), Infer(coalesce.Right));
            case Conditional choice:
                _ = Infer(choice.Condition);
                return Shapes.Both(Infer(choice.Yes), Infer(choice.No));
            case ListOf list:
                return ListShapeOf(list);
            default:
                foreach (var part in expression.Parts)
                {
                    Visit(part);
                }

                return expression switch
                {
                    Binary { By: >= Operator.Equal and <= Operator.GreaterOrEqual } or Logical or Unary { Sign: '!' } =>
                        Shape.Truth,
                    Binary { By: Operator.Range or Operator.RangeBelow } => Shape.ListOf(Shape.Number),
                    Interpolated => Shape.Text,
                    _ => Shape.Any,
                };
        }
    }

    private ListShape ListShapeOf(ListOf list)
    {
        Shape? element = null;
        foreach (var item in list.List)
        {
            var shape = Infer(item);
            element = element is null ? shape : Shapes.Both(element, shape);
        }

        return new(element ?? Shape.Any);
    }

    private Shape ItemShape(ItemOf item)
    {
        var target = Infer(item.Target);
        _ = Infer(item.Index);
        if (item is { Target: Arguments, Index: Literal { Value: int number } } && number >= 0 && number < passed.Count)
        {
            return passed[number];
        }

        if (target is ObjectShape known && item.Index is Literal { Value: string name })
        {
            return MemberShape(known, name, item.Index.Place, item.Target.Place);
        }

        return target is ListShape list ? list.Element : target is TextShape ? Shape.Text : Shape.Any;
    }

    private void CheckLocal(Local local)
    {
        if (!locals.Contains(local.Name) && !names.IsOpen)
        {
            Report(TemplateProblems.UnknownName(local.Place, "$" + local.Name, locals.Select(name => "$" + name)));
        }
    }

    /// <summary>What stands behind a name or a member; a function is not called.</summary>
    private Shape Named(Expression expression)
    {
        if (expression is MemberOf member)
        {
            if (member.Target is Variable { Name: var table } && NameShape(table) is null
                && builtins.TryGet(table, out var value) && value is ScriptObject functions)
            {
                return FunctionOf(member, functions);
            }

            return MemberShape(Infer(member.Target), member.Name, member.MemberPlace, member.Target.Place);
        }

        var name = ((Variable)expression).Name;
        if (NameShape(name) is { } known)
        {
            return known;
        }

        if (builtins.TryGet(name, out var builtin))
        {
            return FunctionShapeOf(builtin) ?? Shape.Any;
        }

        if (!names.IsOpen && !frames.Any(frame => frame.Object is not null and not ObjectShape))
        {
            Report(TemplateProblems.UnknownName(expression.Place, name, Known()));
        }

        return Shape.Any;
    }

    private Shape FunctionOf(MemberOf member, ScriptObject functions)
    {
        if (functions.TryGet(member.Name, out var function))
        {
            return FunctionShapeOf(function) ?? Shapes.OfValue(function);
        }

        Report(TemplateProblems.UnknownMember(member.MemberPlace, member.Name, member.Target.Place, functions.Names));
        return Shape.Any;
    }

    private static FunctionShape? FunctionShapeOf(object? value) => value switch
    {
        Functions.Builtin builtin => FunctionShape.Of(builtin),
        Functions.HostFunction function => FunctionShape.Of(function.Described),
        _ => null,
    };

    private Shape MemberShape(Shape target, string name, Place place, Place targetPlace)
    {
        var known = Shapes.Members(target);
        if (known is null || name == "empty?")
        {
            return Shape.Any;
        }

        if (!known.Contains(name))
        {
            Report(TemplateProblems.UnknownMember(place, name, targetPlace, known));
            return Shape.Any;
        }

        return Shapes.OfMember(target, name);
    }

    /// <summary>The shape of a name of the template or the view; null where there is none.</summary>
    private Shape? NameShape(string name)
    {
        for (var i = frames.Count - 1; i >= 0; i--)
        {
            foreach (var (known, shape) in frames[i].Names ?? [])
            {
                if (known == name)
                {
                    return shape;
                }
            }

            if (frames[i].Object is ObjectShape with && with.Find(name) is { } member)
            {
                return member.Shape;
            }
        }

        if (names.Functions.TryGetValue(name, out var functions) && names.Given[name].Count == 1)
        {
            return FunctionShape.Of(name, functions[0]);
        }

        return names.Given.ContainsKey(name) ? globals.GetValueOrDefault(name, Shape.Any) : view.Find(name)?.Shape;
    }

    private IEnumerable<string> Known() => frames.SelectMany(frame => (frame.Names ?? []).Select(name => name.Name))
        .Concat(frames.SelectMany(frame => frame.Object is ObjectShape shape
            ? shape.Members.Select(member => member.Name) : []))
        .Concat(names.Given.Keys)
        .Concat(view.Members.Select(member => member.Name))
        .Concat(builtins.Names);
}
