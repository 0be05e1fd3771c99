using System.Collections.Immutable;
using ScrutinyReport.Foundation;
using ScrutinyReport.Templating.Nodes;

namespace ScrutinyReport.Templating;

/// <summary>
/// Which branches of templates ran, over any number of renderings: both ways of an <c>if</c>, a <c>case</c>, a
/// <c>?:</c> and a <c>??</c>, the rounds of a loop and its <c>else</c>, the functions, the files. It belongs to one
/// thread.
/// </summary>
public sealed class Coverage
{
    private readonly HashSet<(string File, int Start, int Length, Type Kind, int Way)> reached = [];
    private readonly HashSet<string> files = new(StringComparer.Ordinal);

    /// <summary>Whether the file was rendered or included.</summary>
    public bool Has(string file) => files.Contains(file);

    /// <summary>All branches of a template, in the order in which they stand.</summary>
    public ImmutableArray<TemplateBranch> Of(Template template) =>
        [.. Below(template.Page).SelectMany(Ways).OrderBy(branch => branch.Place.Start)];

    internal void Reach(Node node, int way) => reached.Add(Key(node, way));

    internal void Reach(Template template) => files.Add(template.Source.Path);

    private static (string File, int Start, int Length, Type Kind, int Way) Key(Node node, int way) =>
        (node.Place.File, node.Place.Start, node.Place.Length, node.GetType(), way);

    private static IEnumerable<Node> Below(Node node) => node.Parts.SelectMany(Below).Prepend(node);

    private IEnumerable<TemplateBranch> Ways(Node node) => WaysOf(node).Select((one, way) =>
        new TemplateBranch(one.Place, one.Missed, reached.Contains(Key(node, way))));

    private static IEnumerable<(Place Place, string Missed)> WaysOf(Node node) => node switch
    {
        If choice =>
        [
            .. choice.Branches.Select(branch => (branch.Condition.Place, "this condition never holds")),
            choice.Otherwise is { } other
                ? (other.Place, "this `else` is never reached")
                : (choice.Branches[^1].Condition.Place, Always(choice.Branches.Length)),
        ],
        Case choice =>
        [
            .. choice.Branches.Select(branch => (branch.Values[0].Place, "this `when` is never the one")),
            choice.Otherwise is { } other
                ? (other.Place, "this `else` is never reached")
                : (choice.Value.Place, "one of the `when` always fits"),
        ],
        For { Otherwise: { } other } loop =>
            [(loop.List.Place, "this list is always empty"), (other.Place, "this list is never empty")],
        For loop => [(loop.List.Place, "this list is always empty")],
        While loop => [(loop.Condition.Place, "this condition never holds")],
        Conditional choice =>
        [
            (choice.Yes.Place, "this is never chosen: its condition never holds"),
            (choice.No.Place, "this is never chosen: its condition always holds"),
        ],
        Coalesce choice =>
        [
            (choice.Left.Place, "this is never chosen: the fallback always takes its place"),
            (choice.Right.Place, "this fallback is never needed"),
        ],
        FunctionNode function => [(function.Place, function.Name is { } name
            ? $"the function `{name}` is never called"
            : "this function is never called")],
        _ => [],
    };

    private static string Always(int conditions) =>
        conditions == 1 ? "this condition always holds" : "where it is reached, this condition always holds";
}

/// <summary>
/// A way that a template can go, and whether it went there; <paramref name="Missed"/> says what it never did.
/// </summary>
public sealed record TemplateBranch(Place Place, string Missed, bool IsReached);
