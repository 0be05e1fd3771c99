using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ScrutinyReport.Foundation;
using ScrutinyReport.Templating.Nodes;

namespace ScrutinyReport.Templating.Checking;

/// <summary>
/// Goes through a template and what it includes, in every branch, and resolves each name against the view. Where
/// something cannot be known (a value of a list of anything, a name from <c>import</c>) it says nothing.
/// </summary>
internal sealed partial class Checker
{
    private const int MostVisits = 2000;
    private readonly TemplateHost host;
    private readonly ObjectShape view;
    private readonly NameCollector names;
    private readonly Functions.Builtins builtins;
    private readonly Dictionary<string, Shape> globals = new(StringComparer.Ordinal);
    private readonly List<Frame> frames = [];
    private readonly List<Problem> problems = [];
    private readonly HashSet<(string Code, string File, int Start)> told = [];
    private readonly List<string> including = [];
    private readonly Dictionary<string, Checked<Template>> read = new(StringComparer.Ordinal);
    private ImmutableStack<Step> trail = [];
    private HashSet<string> locals = new(StringComparer.Ordinal);
    private readonly HashSet<FunctionNode> visiting = [];

    /// <summary>What the function around is given, as far as it is known: <c>$0</c> and so on.</summary>
    private List<Shape> passed = [];

    private int includes;
    private int functions;

    private Checker(ObjectShape view, TemplateHost host, NameCollector names) =>
        (this.view, this.host, this.names, builtins) = (view, host, names, new(host));

    public static ImmutableArray<Problem> Check(Template template, ObjectShape view, TemplateHost host)
    {
        var names = new NameCollector(host);
        var checker = new Checker(view, host, names);
        try
        {
            names.Walk(template.Page);
            checker.File(template);
            checker.Unused();
        }
        catch (InsufficientExecutionStackException)
        {
            checker.Report(TemplateProblems.TooDeepToRun(template.Page.Place));
        }

        return [.. checker.problems];
    }

    private void Report(Problem problem)
    {
        if (told.Add((problem.Code, problem.Place.File, problem.Place.Start)))
        {
            problems.Add(problem with { Trail = [.. problem.Trail, .. trail] });
        }
    }

    /// <summary>A file has names with a dollar sign of its own.</summary>
    private void File(Template template)
    {
        if (template.OpenComment is { } comment)
        {
            Report(TemplateProblems.CommentNotClosed(comment));
        }

        var (outer, around) = (locals, passed);
        (locals, passed) = (LocalsOf(template.Page), []);
        Visit(template.Page);
        (locals, passed) = (outer, around);
    }

    private static HashSet<string> LocalsOf(Node node)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        void Walk(Node part)
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
            var local = part switch
            {
                Assignment { Target: Local name } => name,
                Capture { Target: Local name } => name,
                For { Variable: Local name } => name,
                FunctionDeclaration { Name: Local name } => name,
                _ => null,
            };
            if (local is not null)
            {
                found.Add(local.Name);
            }

            foreach (var inner in part is FunctionNode ? [] : part.Parts)
            {
                Walk(inner);
            }
        }

        foreach (var part in node is FunctionNode function ? function.Parts : [node])
        {
            Walk(part);
        }

        return found;
    }

    private void Visit(Node node)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (node)
        {
            case Expression expression:
                _ = Infer(expression);
                return;
            case Block block:
                BlockStatements(block);
                return;
            case Print print:
                Printed(print);
                return;
            case If choice:
                Choice(choice);
                return;
            case Case choice:
                Choice(choice);
                return;
            case Assignment assignment:
                Assign(assignment);
                return;
            case FunctionDeclaration declaration:
                Function(declaration.Function, []);
                return;
            case For loop:
                Loop(loop);
                return;
            case With with:
                Inside(new(null, Infer(with.Value)), with.Body);
                return;
            case Capture capture:
                Target(capture.Target);
                Visit(capture.Body);
                return;
            case ReadOnly:
                return;
            default:
                foreach (var part in node.Parts)
                {
                    Visit(part);
                }

                return;
        }
    }

    private void BlockStatements(Block block)
    {
        Statement? left = null;
        var around = tested.Count;
        foreach (var statement in block.Statements)
        {
            if (left is not null && statement is not TextStatement { IsBlank: true })
            {
                Report(TemplateProblems.Unreachable(statement.Place, left.Place));
                break;
            }

            Visit(statement);
            left ??= statement is Jump or Return ? statement : null;
        }

        tested.RemoveRange(around, tested.Count - around);
    }

    private void Assign(Assignment assignment)
    {
        var shape = Infer(assignment.Value);
        Target(assignment.Target);
        if (assignment.Target is Variable variable)
        {
            var once = names.Given.TryGetValue(variable.Name, out var all) && all.Count == 1 && !assignment.IsCompound;
            globals[variable.Name] = once ? shape : Shape.Any;
        }
    }

    /// <summary>Something that is given a value: the way to it must exist, itself it need not.</summary>
    private void Target(Expression target)
    {
        switch (target)
        {
            case MemberOf member:
                if (Infer(member.Target) is ObjectShape)
                {
                    Report(TemplateProblems.HostIsReadOnly(member.MemberPlace, member.Name));
                }

                return;
            case ItemOf item:
                _ = Infer(item.Target);
                _ = Infer(item.Index);
                return;
        }
    }

    /// <summary>The body of a function, where its parameters have the shapes that a call gives them.</summary>
    private void Function(FunctionNode function, List<Shape> given)
    {
        if (visiting.Contains(function) || ++functions > MostVisits)
        {
            return;
        }

        visiting.Add(function);
        var (outer, around) = (locals, passed);
        (locals, passed) = (LocalsOf(function), given);
        foreach (var parameter in function.Parameters ?? [])
        {
            if (parameter.Default is not null)
            {
                _ = Infer(parameter.Default);
            }
        }

        frames.Add(new([.. (function.Parameters ?? []).Select((parameter, i) =>
            (parameter.Name, i < given.Count && !parameter.Many ? given[i] : Shape.Any))], null));
        foreach (var part in function.Parts)
        {
            Visit(part);
        }

        frames.RemoveAt(frames.Count - 1);
        (locals, passed) = (outer, around);
        visiting.Remove(function);
    }

    private void Loop(For loop)
    {
        var list = Infer(loop.List);
        if (list is TruthShape or NumberShape or FigureShape or BadgeShape or ChartShape or DateShape)
        {
            Report(TemplateProblems.NotAList(loop.List.Place, list.ToString()));
        }

        foreach (var option in loop.Options)
        {
            _ = Infer(option.Value);
        }

        var item = list is ListShape known ? known.Element : Shape.Any;
        Inside(new(loop.Variable is Variable variable ? [(variable.Name, item)] : [], null), loop.Body);
        if (loop.Otherwise is not null)
        {
            Visit(loop.Otherwise);
        }
    }

    private void Inside(Frame frame, Block body)
    {
        frames.Add(frame);
        Visit(body);
        frames.RemoveAt(frames.Count - 1);
    }

    /// <summary>Names that are given a value and never read: a misspelling, or something left over.</summary>
    private void Unused()
    {
        if (names.MayReadMore || names.IsOpen)
        {
            return;
        }

        foreach (var (name, places) in names.Given)
        {
            if (!names.Read.Contains(name))
            {
                var place = places[0] switch
                {
                    Assignment assignment => assignment.Target.Place,
                    FunctionDeclaration declaration => declaration.Name.Place,
                    Capture capture => capture.Target.Place,
                    var node => node.Place,
                };
                Report(TemplateProblems.NeverRead(place, name, places[0] is FunctionDeclaration));
            }
        }
    }

    /// <summary>Names of a loop or a function, or the members of the object of a <c>with</c>.</summary>
    private sealed record Frame(ImmutableArray<(string Name, Shape Shape)>? Names, Shape? Object);
}
