using ScrutinyReport.Templating.Nodes;
using ScrutinyReport.Templating.Running;

namespace ScrutinyReport.Templating.Checking;

/// <summary>A function, as far as a check needs to know it: how many arguments it takes, and what comes of
/// them.</summary>
internal sealed record FunctionShape(
    string Name, int Needed, int Most, IReadOnlyList<string> Parameters, bool TakesAnyName, Shape Returns) : Shape
{
    public static FunctionShape Of(Functions.Builtin builtin) => new(
        builtin.FullName, builtin.Needed, builtin.Most, [.. builtin.Parameters.Select(Functions.Builtin.Plain)],
            builtin.FullName == "include", Any);

    public static FunctionShape Of(TemplateFunction function) => new(
        function.Name,
        function.Parameters.Count(parameter => !parameter.Optional && !parameter.Many),
        function.Parameters.Any(parameter => parameter.Many) ? int.MaxValue : function.Parameters.Length,
        [.. function.Parameters.Select(parameter => parameter.Name)],
        false,
        function.Returns);

    public static FunctionShape Of(string name, FunctionNode node) => new(
        name, node.Needed, node.Most, [.. (node.Parameters ?? []).Select(parameter => parameter.Name)],
            node.Parameters is null, Any);

    public override string ToString() => "function";
}

/// <summary>What is known of shapes.</summary>
internal static class Shapes
{
    private static readonly string[] SizeOnly = ["size"];
    private static readonly string[] BadgeMembers = ["word", "tone"];
    private static readonly string[] ChartMembers = ["title", "text"];

    /// <summary>The members that a value of this shape has; null where that cannot be said.</summary>
    public static IEnumerable<string>? Members(Shape shape) => shape switch
    {
        ObjectShape known => known.Members.Select(member => member.Name),
        ListShape or TextShape => SizeOnly,
        DateShape => Running.Members.Names(default(DateTime)),
        BadgeShape => BadgeMembers,
        ChartShape => ChartMembers,
        FigureShape or NumberShape or TruthShape => [],
        _ => null,
    };

    public static Shape OfMember(Shape shape, string name) => shape switch
    {
        ObjectShape known => known.Find(name)?.Shape ?? Shape.Any,
        BadgeShape or ChartShape => Shape.Text,
        ListShape or TextShape or DateShape => Shape.Number,
        _ => Shape.Any,
    };

    public static Shape OfValue(object? value) => value switch
    {
        string => Shape.Text,
        bool => Shape.Truth,
        null => Shape.Any,
        _ when Kinds.IsNumber(value) => Shape.Number,
        _ => Shape.Any,
    };

    public static Shape Both(Shape left, Shape right) => left == right ? left : Shape.Any;
}
