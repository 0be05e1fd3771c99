using System.Collections.Immutable;
using ScrutinyReport.Foundation;
using ScrutinyReport.Templating.Running;

namespace ScrutinyReport.Templating.Nodes;

/// <summary>A value for a function, by its place among the others or by its name.</summary>
internal sealed record Argument(Expression Value, string? Name, Place Place);

/// <summary>A function called with arguments; the value before a pipe is the first of them.</summary>
internal sealed class Call : Expression
{
    private readonly bool isSimple;

    public Call(Place place, Expression target, ImmutableArray<Argument> arguments, bool hasParentheses)
        : base(place)
    {
        (Target, Arguments, HasParentheses) = (target, arguments, hasParentheses);
        isSimple = true;
        var deepest = target.Depth;
        foreach (var argument in arguments)
        {
            deepest = Math.Max(deepest, argument.Value.Depth);
            isSimple &= argument.Name is null && argument.Value is not Expand;
        }

        Depth = deepest + 1;
    }

    public Expression Target { get; }

    public ImmutableArray<Argument> Arguments { get; }

    public bool HasParentheses { get; }

    public override IEnumerable<Node> Parts => Arguments.Select(argument => argument.Value).Prepend(Target);

    public override Place ArgumentPlace(int index) =>
        (uint)index < (uint)Arguments.Length ? Arguments[index].Value.Place : Place;

    /// <summary>
    /// A function of the template may print for itself, or have nothing to say; one of the language may not.
    /// </summary>
    public override bool MayBeNothing => Target is not MemberOf || (Arguments.Length > 0 && ArgumentMayBeNothing(0));

    public override bool ArgumentMayBeNothing(int index) =>
        (uint)index >= (uint)Arguments.Length || Arguments[index].Value.MayBeNothing;

    public override object? Demand(Run run)
    {
        var value = Evaluate(run);
        if (value is null && run.Strict && !MayBeNothing)
        {
            foreach (var argument in Arguments)
            {
                _ = argument.Value.Demand(run);    // where one of them is what has no value, that is told
            }
        }

        return Demanded(run, value);
    }

    public override object? Evaluate(Run run)
    {
        CheckDepth(run);
        var target = Target.Look(run);
        if (target is not Function function)
        {
            throw run.Stop(target is null
                ? TemplateProblems.NoFunction(Target.Place)
                : TemplateProblems.NotAFunction(Target.Place, Kinds.Of(target)));
        }

        if (!isSimple)
        {
            return Spread(run, function);
        }

        var values = Arguments.Length == 0 ? [] : new object?[Arguments.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Arguments[i].Value.Evaluate(run);
        }

        return function.Call(run, this, values, null);
    }

    /// <summary>The same call with one more argument before the others: the value before a pipe.</summary>
    public Call With(Place whole, Expression first) =>
        new(whole, Target, Arguments.Insert(0, new(first, null, first.Place)), hasParentheses: true);

    private object? Spread(Run run, Function function)
    {
        var values = new List<object?>(Arguments.Length);
        NamedArguments? named = null;
        foreach (var argument in Arguments)
        {
            var value = argument.Value.Evaluate(run);
            if (argument.Name is not null)
            {
                (named ??= new()).Add(argument.Name, value, argument.Place);
            }
            else if (argument.Value is Expand && Lists.Of(value) is { } list)
            {
                values.AddRange(list);
            }
            else
            {
                values.Add(value);
            }
        }

        run.CheckCount(values.Count, Place);
        return function.Call(run, this, [.. values], named);
    }
}
