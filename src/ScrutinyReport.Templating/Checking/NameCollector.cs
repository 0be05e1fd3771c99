using ScrutinyReport.Foundation;
using ScrutinyReport.Templating.Nodes;

namespace ScrutinyReport.Templating.Checking;

/// <summary>
/// What a template and everything it includes give values to and read, gathered before the check: a partial may use
/// what the file that includes it has set, and the other way round.
/// </summary>
internal sealed class NameCollector(TemplateHost host)
{
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    /// <summary>Where each global name is given a value, first place first.</summary>
    public Dictionary<string, List<Node>> Given { get; } = new(StringComparer.Ordinal);

    /// <summary>The functions that are declared under each name.</summary>
    public Dictionary<string, List<FunctionNode>> Functions { get; } = new(StringComparer.Ordinal);

    /// <summary>Every global name that is read.</summary>
    public HashSet<string> Read { get; } = new(StringComparer.Ordinal);

    /// <summary>Something in the files may give values to names that cannot be seen: nothing can be said of a
    /// name.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Something in the files may read names that cannot be seen.</summary>
    public bool MayReadMore { get; private set; }

    public void Walk(Node node)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (node)
        {
            case Assignment { Target: Variable name } assignment:
                Give(name.Name, assignment);
                if (assignment.IsCompound)
                {
                    Read.Add(name.Name);
                }

                Walk(assignment.Value);
                return;
            case Assignment { Target: MemberOf { Target: This, Name: var member } } assignment:
                Give(member, assignment);
                break;
            case Capture { Target: Variable name } capture:
                Give(name.Name, capture);
                Walk(capture.Body);
                return;
            case Increment { Path: Variable name }:
                Give(name.Name, node);
                break;
            case FunctionDeclaration { Name: Variable name } declaration:
                Give(name.Name, declaration);
                if (!Functions.TryGetValue(name.Name, out var list))
                {
                    Functions[name.Name] = list = [];
                }

                list.Add(declaration.Function);
                break;
            case Import:
                IsOpen = true;
                break;
            case This or With:
                MayReadMore = true;
                break;
            case Variable name:
                Read.Add(name.Name);
                break;
            case Call { Target: MemberOf { Target: Variable { Name: "object" }, Name: "eval" or "eval_template" } }:
                (IsOpen, MayReadMore) = (true, true);
                break;
            case Call call when IncludedNames.Of(call) is { } includes:
                Include(includes);
                break;
        }

        foreach (var part in node.Parts)
        {
            Walk(part);
        }
    }

    private void Give(string name, Node where)
    {
        if (!Given.TryGetValue(name, out var list))
        {
            Given[name] = list = [];
        }

        list.Add(where);
    }

    private void Include(IncludedNames includes)
    {
        MayReadMore |= !includes.IsComplete;
        IsOpen |= !includes.IsComplete;
        foreach (var (name, _) in includes.Known)
        {
            if (seen.Add(name) && host.Load(name).Value is { } source && host.Parse(source).Value is { } template)
            {
                Walk(template.Page);
            }
        }
    }
}

/// <summary>The templates that a call includes, as far as their names are written in it.</summary>
internal sealed record IncludedNames(IReadOnlyList<(string Name, Place Place)> Known, bool IsComplete)
{
    /// <summary>Null where the call includes nothing.</summary>
    public static IncludedNames? Of(Call call)
    {
        if (call.Target is not Variable { Name: "include" or "include_join" } || call.Arguments.Length == 0)
        {
            return null;
        }

        IReadOnlyList<Expression> names = call.Arguments[0].Value is ListOf list ? list.List
            : [call.Arguments[0].Value];
        var known = names.OfType<Literal>().Where(name => name.Value is string)
            .Select(name => ((string)name.Value!, name.Place)).ToArray();
        return new(known, known.Length == names.Count);
    }
}
