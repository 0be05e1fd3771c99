using ScrutinyReport.Foundation;
using ScrutinyReport.Templating.Running;

namespace ScrutinyReport.Templating.Nodes;

/// <summary>An expression that leads to a place where a value can be kept.</summary>
internal abstract class PathExpression(Place place) : Expression(place)
{
    protected bool Guarded { get; private set; }

    public sealed override void Guard() => Guarded = true;

    public sealed override object? Evaluate(Run run)
    {
        var value = Look(run);
        return value is Function function ? function.Call(run, this, [], null) : value;
    }

    public sealed override object? Demand(Run run)
    {
        var value = Look(run);
        return value is Function function ? function.Call(run, this, [], null) : Demanded(run, value);
    }

    public abstract void Assign(Run run, object? value);
}

/// <summary>A global name.</summary>
internal sealed class Variable(Place place, string name) : PathExpression(place)
{
    public string Name { get; } = name;

    public override object? Look(Run run)
    {
        if (run.Scopes.TryGet(Name, out var value) || !run.Strict || (Guarded && run.IsAssigned(Name)))
        {
            return value;
        }

        throw run.Stop(TemplateProblems.UnknownName(Place, Name, run.Scopes.Names()));
    }

    public override void Assign(Run run, object? value)
    {
        switch (run.Scopes.Set(Name, value))
        {
            case Assigned.ReadOnly:
                throw run.Stop(TemplateProblems.ReadOnlyName(Place, Name));
            case Assigned.Host:
                throw run.Stop(TemplateProblems.HostIsReadOnly(Place, Name));
            default:
                return;
        }
    }
}

/// <summary>A name with a dollar sign: it belongs to one function or one included file.</summary>
internal sealed class Local(Place place, string name) : PathExpression(place)
{
    public string Name { get; } = name;

    public override object? Look(Run run)
    {
        if (run.Frame.Locals.TryGet(Name, out var value) || !run.Strict || Guarded)
        {
            return value;
        }

        throw run.Stop(TemplateProblems.UnknownName(Place, "$" + Name,
            run.Frame.Locals.Names.Select(known => "$" + known)));
    }

    public override void Assign(Run run, object? value)
    {
        if (!run.Frame.Locals.Set(Name, value))
        {
            throw run.Stop(TemplateProblems.ReadOnlyName(Place, "$" + Name));
        }
    }
}

/// <summary>What a function or an included file was given: <c>$</c>.</summary>
internal sealed class Arguments(Place place) : PathExpression(place)
{
    public override object? Look(Run run) => run.Frame.Arguments;

    public override void Assign(Run run, object? value) => throw run.Stop(TemplateProblems.ReadOnlyName(Place, "$"));
}

/// <summary>The block that <c>wrap</c> gave to a function: <c>$$</c>.</summary>
internal sealed class WrappedBlock(Place place) : Expression(place)
{
    public override bool MayBeNothing => true;

    public override object? Evaluate(Run run)
    {
        if (run.Block is { } block)
        {
            run.Execute(block);
        }

        return null;
    }
}

/// <summary>The object that global names are kept in here: <c>this</c>.</summary>
internal sealed class This(Place place) : Expression(place)
{
    public override object? Evaluate(Run run) => run.Scopes.This;
}

/// <summary>A member of the loop around: <c>for.index</c>.</summary>
internal sealed class LoopMember(Place place, Place member, string loop, string name) : Expression(place)
{
    public override object? Evaluate(Run run)
    {
        var state = loop == "while" ? run.While : run.For;
        return state is null ? throw run.Stop(TemplateProblems.NotInLoop(member, loop, name)) : state.Get(name);
    }
}
