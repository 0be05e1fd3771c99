using ScrutinyReport.Foundation;
using ScrutinyReport.Templating.Running;

namespace ScrutinyReport.Templating.Nodes;

/// <summary>What a block prints, kept under a name instead.</summary>
internal sealed class Capture(Place place, PathExpression target, Block body) : Statement(place)
{
    public PathExpression Target { get; } = target;

    public Block Body { get; } = body;

    public override IEnumerable<Node> Parts => [Target, Body];

    public override Flow Execute(Run run)
    {
        var outer = run.Output;
        run.Output = new(outer.Indent, run.Host.MarksAuthorText);
        var flow = Body.Execute(run);
        var text = run.Output.ToMarked();
        run.Output = outer;
        Target.Assign(run, text);
        return flow;
    }
}

/// <summary>A name that cannot be given another value from here on.</summary>
internal sealed class ReadOnly(Place place, PathExpression name) : Statement(place)
{
    public PathExpression Name { get; } = name;

    public override IEnumerable<Node> Parts => [Name];

    public override Flow Execute(Run run)
    {
        if (Name is Local local)
        {
            run.Frame.Locals.Lock(local.Name);
        }
        else if (Name is Variable variable)
        {
            run.Scopes.Lock(variable.Name);
        }

        return Flow.Next;
    }
}

/// <summary>The members of an object become names of their own.</summary>
internal sealed class Import(Place place, Expression value) : Statement(place)
{
    public Expression Value { get; } = value;

    public override IEnumerable<Node> Parts => [Value];

    public override Flow Execute(Run run)
    {
        var value = Value.Evaluate(run);
        if (Members.Pairs(value) is not { } pairs)
        {
            throw run.Stop(TemplateProblems.NotAnObject(Value.Place, "import", Kinds.Of(value)));
        }

        foreach (var (name, member) in pairs)
        {
            run.NoteAssigned(name);
            _ = run.Scopes.Set(name, member);
        }

        return Flow.Next;
    }
}

/// <summary>Names inside mean the members of an object first.</summary>
internal sealed class With(Place place, Expression value, Block body) : Statement(place)
{
    public Expression Value { get; } = value;

    public Block Body { get; } = body;

    public override IEnumerable<Node> Parts => [Value, Body];

    public override Flow Execute(Run run)
    {
        var value = Value.Evaluate(run);
        if (value is not (ScriptObject or ScriptArray or TemplateObject))
        {
            throw run.Stop(TemplateProblems.NotAnObject(Value.Place, "with", Kinds.Of(value)));
        }

        run.Scopes.Enter(value);
        var flow = Body.Execute(run);
        run.Scopes.Leave();
        return flow;
    }
}

/// <summary>A function called with a block that it can print as <c>$$</c>.</summary>
internal sealed class Wrap(Place place, Expression call, Block body) : Statement(place)
{
    public Expression Value { get; } = call;

    public Block Body { get; } = body;

    public override IEnumerable<Node> Parts => [Value, Body];

    public override Flow Execute(Run run)
    {
        var target = Value is Call { Target: var called } ? called : Value;
        if (target is Nested || target.Look(run) is not Function)
        {
            throw run.Stop(TemplateProblems.WrapNeedsFunction(target.Place));
        }

        var outer = run.Wrapping;
        run.Wrapping = Body;
        var value = Value.Evaluate(run);
        run.Wrapping = outer;
        run.Output.Print(run, value, Value.Place);
        return Flow.Next;
    }
}
