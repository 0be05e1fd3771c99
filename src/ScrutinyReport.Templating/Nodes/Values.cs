using System.Collections.Immutable;
using ScrutinyReport.Foundation;
using ScrutinyReport.Templating.Running;

namespace ScrutinyReport.Templating.Nodes;

/// <summary>A value written into the template.</summary>
internal sealed class Literal(Place place, object? value) : Expression(place)
{
    public object? Value { get; } = value;

    public override bool MayBeNothing => Value is null;

    public override object? Evaluate(Run run) => Value;
}

/// <summary>A string with expressions in it.</summary>
internal sealed class Interpolated : Expression
{
    public Interpolated(Place place, ImmutableArray<Expression> parts)
        : base(place)
    {
        Segments = parts;
        Depth = Depths.Above(parts);
    }

    public ImmutableArray<Expression> Segments { get; }

    public override IEnumerable<Node> Parts => Segments;

    public override object? Evaluate(Run run)
    {
        var sum = new TextSum(run);
        foreach (var part in Segments)
        {
            sum.Add(part.Demand(run), part.Place, Place);
        }

        return sum.End();
    }
}

/// <summary>A list: <c>[1, 2]</c>.</summary>
internal sealed class ListOf : Expression
{
    public ListOf(Place place, ImmutableArray<Expression> items)
        : base(place)
    {
        List = items;
        Depth = Depths.Above(items);
    }

    public ImmutableArray<Expression> List { get; }

    public override IEnumerable<Node> Parts => List;

    public override object? Evaluate(Run run)
    {
        CheckDepth(run);
        var list = new ScriptArray(List.Length);
        foreach (var item in List)
        {
            list.Add(item.Evaluate(run));
        }

        return list;
    }
}

/// <summary>A member of an object that an author writes.</summary>
internal sealed record FieldNode(string Name, Expression Value);

/// <summary>An object: <c>{a: 1, b: 2}</c>.</summary>
internal sealed class ObjectOf : Expression
{
    public ObjectOf(Place place, ImmutableArray<FieldNode> members)
        : base(place)
    {
        List = members;
        Depth = Depths.Above([.. members.Select(member => member.Value)]);
    }

    public ImmutableArray<FieldNode> List { get; }

    public override IEnumerable<Node> Parts => List.Select(member => member.Value);

    public override object? Evaluate(Run run)
    {
        CheckDepth(run);
        var made = new ScriptObject();
        foreach (var field in List)
        {
            made.Set(field.Name, field.Value.Evaluate(run));
        }

        return made;
    }
}

/// <summary>An expression in parentheses.</summary>
internal sealed class Nested : Expression
{
    public Nested(Place place, Expression inner)
        : base(place)
    {
        Inner = inner;
        Depth = inner.Depth + 1;
    }

    public Expression Inner { get; }

    public override IEnumerable<Node> Parts => [Inner];

    public override bool MayBeNothing => Inner is FunctionNode || Inner.MayBeNothing;

    public override object? Evaluate(Run run)
    {
        CheckDepth(run);
        return Inner is FunctionNode ? new UserFunction((FunctionNode)Inner).Call(run, this, [], null)
            : Inner.Evaluate(run);
    }

    public override object? Demand(Run run)
    {
        if (Inner is FunctionNode)
        {
            return Evaluate(run);
        }

        CheckDepth(run);
        return Inner.Demand(run);
    }

    public override object? Look(Run run) => Inner.Look(run);

    public override void Guard() => Inner.Guard();
}

/// <summary>How deep a node is whose parts are given.</summary>
internal static class Depths
{
    public static int Above(ImmutableArray<Expression> parts)
    {
        var deepest = 0;
        foreach (var part in parts)
        {
            deepest = Math.Max(deepest, part.Depth);
        }

        return deepest + 1;
    }
}
