using System.Collections.Immutable;
using ScrutinyReport.Foundation;
using ScrutinyReport.Templating.Running;

namespace ScrutinyReport.Templating.Nodes;

/// <summary>A parameter that an author declared: needed, or with a value of its own, or taking all that is
/// left.</summary>
internal sealed record ParameterNode(string Name, Place Place, Expression? Default, bool Many);

/// <summary>
/// A function written in a template. Without a list of parameters it takes what it is given as <c>$</c>; an anonymous
/// one sees the parameters of the function around it.
/// </summary>
internal sealed class FunctionNode(
    Place place, string? name, ImmutableArray<ParameterNode>? parameters, Block? body, Expression? value)
        : Expression(place)
{
    private readonly int needed = parameters?.Count(parameter => parameter is { Default: null, Many: false }) ?? 0;

    public string? Name { get; } = name;

    public ImmutableArray<ParameterNode>? Parameters { get; } = parameters;

    public Block? Body { get; } = body;

    public Expression? Value { get; } = value;

    /// <summary>
    /// The names of its parameters, where as many arguments as there are parameters are one for each; else null.
    /// </summary>
    public string[]? Names { get; } = parameters is { } all && all.All(parameter => !parameter.Many)
        && all.Select(parameter => parameter.Name).Distinct().Count() == all.Length
            ? [.. all.Select(parameter => parameter.Name)]
            : null;

    /// <summary>How many arguments it must be given.</summary>
    public int Needed => needed;

    /// <summary>How many arguments it can be given.</summary>
    public int Most => Parameters is not { } list || list.Any(parameter => parameter.Many) ? int.MaxValue : list.Length;

    public override IEnumerable<Node> Parts =>
        [.. Parameters?.Select(parameter => parameter.Default).OfType<Node>() ?? [],
            .. new Node?[] { Body, Value }.OfType<Node>()];

    public override object? Evaluate(Run run) => new UserFunction(this);
}

/// <summary>A function with a name: <c>func name</c>, or <c>name(x) = value</c>.</summary>
internal sealed class FunctionDeclaration(Place place, PathExpression name, FunctionNode function) : Statement(place)
{
    public PathExpression Name { get; } = name;

    public FunctionNode Function { get; } = function;

    public override IEnumerable<Node> Parts => [Function];

    public override Flow Execute(Run run)
    {
        Name.Assign(run, new UserFunction(Function));
        return Flow.Next;
    }
}
