using ScrutinyReport.Foundation;
using ScrutinyReport.Templating.Nodes;

namespace ScrutinyReport.Templating.Running;

/// <summary>Something that can be called.</summary>
internal abstract class Function
{
    /// <summary>Calls it; <paramref name="site"/> is where the call stands.</summary>
    public abstract object? Call(Run run, Expression site, object?[] arguments, NamedArguments? named);
}

/// <summary>An argument that was given by name.</summary>
internal sealed record NamedArgument(string Name, object? Value, Place Place);

/// <summary>Arguments that were given by name, in the order they were written.</summary>
internal sealed class NamedArguments
{
    private readonly List<NamedArgument> list = [];

    public IReadOnlyList<NamedArgument> All => list;

    public void Add(string name, object? value, Place place) => list.Add(new(name, value, place));
}

/// <summary>A function of a template.</summary>
internal sealed class UserFunction(FunctionNode node) : Function
{
    public override object? Call(Run run, Expression site, object?[] arguments, NamedArguments? named)
    {
        run.Enter(site.Place);
        var (frame, block) = (run.Frame, run.Block);
        var wrapped = run.Wrapping;
        run.Wrapping = null;
        var parameters = node.Parameters is null ? null : Bind(run, site, ref arguments, named);
        (run.Frame, run.Block) = (new(arguments, named), wrapped);
        var isOpen = node.Name is null && parameters is null;
        var outer = isOpen ? 0 : run.Scopes.EnterFunction(parameters);
        var result = Execute(run);
        if (!isOpen)
        {
            run.Scopes.LeaveFunction(outer, parameters is not null);
        }

        (run.Frame, run.Block) = (frame, block);
        run.Leave();
        return result;
    }

    public override string ToString() => node.Place.Source?.Text.Substring(node.Place.Start, node.Place.Length) ?? "";

    private object? Execute(Run run)
    {
        run.Coverage?.Reach(node, 0);
        if (node.Value is not null)
        {
            return node.Value.Evaluate(run);
        }

        var result = node.Body!.Execute(run) == Flow.Return ? run.Result : null;
        run.Result = null;
        return result;
    }

    private ScriptObject Bind(Run run, Expression site, ref object?[] arguments, NamedArguments? named)
    {
        var parameters = node.Parameters!.Value;
        if (named is null && arguments.Length == parameters.Length && node.Names is { } names)
        {
            return new(names, arguments.AsSpan().ToArray());
        }

        var bound = new object?[parameters.Length];
        var given = new bool[parameters.Length];
        var takesMany = parameters.Length > 0 && parameters[^1].Many;
        for (var i = 0; i < Math.Min(arguments.Length, parameters.Length - (takesMany ? 1 : 0)); i++)
        {
            (bound[i], given[i]) = (arguments[i], true);
        }

        if (arguments.Length > parameters.Length && !takesMany)
        {
            throw run.Stop(TemplateProblems.TooManyArguments(site.ArgumentPlace(parameters.Length), node.Name,
                parameters.Length, arguments.Length));
        }

        var rest = takesMany ? new ScriptArray(arguments.Skip(parameters.Length - 1)) : null;
        BindNamed(run, named, bound, given, rest);
        if (takesMany)
        {
            (bound[^1], given[^1]) = (rest, true);
        }

        var frame = new ScriptObject(usual: parameters.Length);
        for (var i = 0; i < parameters.Length; i++)
        {
            if (!given[i])
            {
                bound[i] = parameters[i].Default is { } value
                    ? value.Evaluate(run)
                    : throw run.Stop(TemplateProblems.MissingArgument(TemplateProblems.After(site.Place), node.Name,
                        parameters[i].Name, node.Needed, arguments.Length));
            }

            frame.Set(parameters[i].Name, bound[i]);
        }

        arguments = bound;
        return frame;
    }

    private void BindNamed(Run run, NamedArguments? named, object?[] bound, bool[] given, ScriptArray? rest)
    {
        var parameters = node.Parameters!.Value;
        foreach (var (name, value, place) in named?.All ?? [])
        {
            var index = 0;
            while (index < parameters.Length && parameters[index].Name != name)
            {
                index++;
            }

            if (index == parameters.Length)
            {
                throw run.Stop(TemplateProblems.UnknownArgument(place, name, node.Name,
                    parameters.Select(parameter => parameter.Name)));
            }

            if (parameters[index].Many)
            {
                rest!.Add(value);
            }

            (bound[index], given[index]) = (value, true);
        }
    }
}
