using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using ScrutinyReport.Foundation;
using ScrutinyReport.Templating.Nodes;

namespace ScrutinyReport.Templating.Running;

/// <summary>One rendering: everything that changes while a template runs, and the limits it keeps.</summary>
internal sealed class Run
{
    private readonly Dictionary<string, Template> loaded = new(StringComparer.Ordinal);
    private readonly HashSet<string> assigned = new(StringComparer.Ordinal);
    private readonly long deadline;
    private Random? random;
    private int steps;
    private int depth;

    public Run(TemplateObject view, TemplateHost host)
    {
        Host = host;
        Coverage = host.Coverage;
        Strict = host.Strict;
        Limits = host.Limits;
        Scopes = new(view, host);
        Output = new(null, host.MarksAuthorText);
        deadline = Environment.TickCount64 + (long)Math.Min(Limits.Total.TotalMilliseconds, int.MaxValue);
    }

    public TemplateHost Host { get; }

    public TemplateLimits Limits { get; }

    /// <summary>What notes the branches that run; null where nobody asked.</summary>
    public Coverage? Coverage { get; }

    public bool Strict { get; }

    public Scopes Scopes { get; }

    public Output Output { get; set; }

    /// <summary>Where sums of texts are put down while they are made.</summary>
    public TextSum.Room Room { get; } = new();

    /// <summary>What the function or file that runs has of its own.</summary>
    public Frame Frame { get; set; } = new(null, null);

    /// <summary>The block that the function that runs was given by <c>wrap</c>.</summary>
    public Block? Block { get; set; }

    /// <summary>The block for the function that is about to be called by <c>wrap</c>.</summary>
    public Block? Wrapping { get; set; }

    public LoopState? For { get; set; }

    public LoopState? While { get; set; }

    /// <summary>What <c>ret</c> gave back.</summary>
    public object? Result { get; set; }

    /// <summary>The includes and calls that lead here, outermost first.</summary>
    public ImmutableStack<Step> Trail { get; private set; } = [];

    /// <summary>The places at which <c>array.cycle</c> stands, by group.</summary>
    public Dictionary<string, int> Cycles { get; } = new(StringComparer.Ordinal);

    /// <summary>The pattern that dates are printed with.</summary>
    public string DateFormat => Scopes.DateFormat;

    /// <summary>The problem with the way that led to it; a step that repeats itself is shown once.</summary>
    public TemplateStop Stop(Problem problem) => new(problem with { Trail = [.. problem.Trail, .. Trail.Distinct()] });

    public void NoteAssigned(string name) => assigned.Add(name);

    public void NoteAssigned(HashSet<string> names) => assigned.UnionWith(names);

    /// <summary>A template of this rendering gives the name a value somewhere.</summary>
    public bool IsAssigned(string name) => assigned.Contains(name);

    public void CheckStack(Place place)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw Stop(TemplateProblems.TooDeepToRun(place));
        }
    }

    /// <summary>One more round of a loop.</summary>
    public void Round(Place place, int index)
    {
        if (index >= Limits.Loop)
        {
            throw Stop(TemplateProblems.LoopLimit(place, Limits.Loop));
        }

        Tick(place);
    }

    /// <summary>Looks at the clock now and then, and whether anybody still waits.</summary>
    public void Tick(Place place)
    {
        if ((++steps & 63) != 0)
        {
            return;
        }

        Host.Stopped.ThrowIfCancellationRequested();
        if (Environment.TickCount64 > deadline)
        {
            throw Stop(TemplateProblems.TimeLimit(place, Limits.Total));
        }
    }

    /// <summary>A list must not grow beyond what a loop may go through.</summary>
    public void CheckCount(long count, Place place)
    {
        if (count > Limits.Loop)
        {
            throw Stop(TemplateProblems.ListLimit(place, Limits.Loop));
        }
    }

    /// <summary>How far what is to be a list is counted: one item more than it may have.</summary>
    public int OneTooMany => (int)Math.Min(Limits.Loop + 1L, int.MaxValue);

    /// <summary>A text must not grow beyond what may be printed.</summary>
    public void CheckLength(long length, Place place)
    {
        if (length > Limits.Output)
        {
            throw Stop(TemplateProblems.OutputLimit(place, Limits.Output));
        }
    }

    /// <summary>A function or an include starts.</summary>
    public void Enter(Place place)
    {
        if (++depth > Limits.Recursion)
        {
            throw Stop(TemplateProblems.RecursionLimit(place, Limits.Recursion));
        }

        CheckStack(place);
        Tick(place);
    }

    public void Leave() => depth--;

    public Flow Execute(Block block)
    {
        var (outer, indent) = (Block, Output.Indent);
        var flow = block.Execute(this);
        (Block, Output.Indent) = (outer, indent);
        return flow;
    }

    public Random Chance(Place place) =>
        random ??= Host.Seed is { } seed ? Seeded(seed) : throw Stop(TemplateProblems.NoChance(place));

    /// <summary>
    /// In a report a comment must have its end; <paramref name="way"/> leads to the template that has it.
    /// </summary>
    public void CheckComments(Template template, params ImmutableArray<Step> way)
    {
        if (Strict && template.OpenComment is { } place)
        {
            throw Stop(TemplateProblems.CommentNotClosed(place) with { Trail = way });
        }
    }

    /// <summary>An included template; read once in a rendering.</summary>
    public Template Load(string name, Place place)
    {
        if (loaded.TryGetValue(name, out var known))
        {
            return known;
        }

        var source = Host.Load(name);
        if (source is { Value: null, Problems.IsEmpty: true })
        {
            throw Stop(TemplateProblems.NoInclude(place, name, Host.Names?.Invoke() ?? []));
        }

        var template = source.Then(Host.Parse);
        var problem = template.Problems.FirstOrDefault(problem => problem.Severity == Severity.Error);
        if (problem is not null || template.Value is null)
        {
            throw Stop(problem! with { Trail = [.. problem.Trail, TemplateProblems.IncludedHere(place)] });
        }

        CheckComments(template.Value, TemplateProblems.IncludedHere(place));
        loaded.Add(name, template.Value);
        NoteAssigned(template.Value.Assigned);
        return template.Value;
    }

    /// <summary>The text of an included template, run with arguments of its own.</summary>
    public MarkedText Include(string name, ScriptArray arguments, Expression site) =>
        Inside(Load(name, site.ArgumentPlace(0)), arguments, site);

    /// <summary>The text of a template that was made while this one runs, which sees the same names.</summary>
    public MarkedText Evaluate(Template template, Expression site)
    {
        NoteAssigned(template.Assigned);
        return Inside(template, Frame.Arguments ?? new(), site);
    }

    /// <summary>The value of an expression that was made while this template runs.</summary>
    public object? Value(Expression expression, Expression site)
    {
        Enter(site.Place);
        var value = expression.Evaluate(this);
        Leave();
        return value;
    }

    private MarkedText Inside(Template template, ScriptArray arguments, Expression site)
    {
        Enter(site.Place);
        var (output, frame, block, trail) = (Output, Frame, Block, Trail);
        (Output, Frame, Block) = (new(null, Host.MarksAuthorText), new(arguments), null);
        Trail = Trail.Push(TemplateProblems.IncludedHere(site.Place));
        Coverage?.Reach(template);
        if (template.Page.Execute(this) == Flow.Return)
        {
            Output.Print(this, Result, site.Place);
            Result = null;
        }

        var text = Output.ToMarked();
        (Output, Frame, Block, Trail) = (output, frame, block, trail);
        Leave();
        return text;
    }

    private static Random Seeded(int seed) => new(seed);
}
