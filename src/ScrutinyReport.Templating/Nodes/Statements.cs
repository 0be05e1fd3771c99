using System.Collections.Immutable;
using ScrutinyReport.Foundation;
using ScrutinyReport.Templating.Running;

namespace ScrutinyReport.Templating.Nodes;

/// <summary>A statement of a code block, and the white space before that block, where nothing else stands on its
/// line.</summary>
internal sealed record BlockItem(Statement Statement, string? Indent, bool IsText);

/// <summary>Statements one after the other.</summary>
internal sealed class Block : Statement
{
    private readonly ImmutableArray<BlockItem> steps;

    public Block(Place place, ImmutableArray<BlockItem> steps)
        : base(place)
    {
        this.steps = steps;
        foreach (var step in steps)
        {
            Depth = Math.Max(Depth, step.Statement.Depth + 1);
        }
    }

    /// <summary>The one expression that the block is; null where it is more.</summary>
    public Expression? Only => steps is [{ Statement: Print print }] ? print.Value : null;

    public IEnumerable<Statement> Statements => steps.Select(step => step.Statement);

    public override IEnumerable<Node> Parts => Statements;

    public override Flow Execute(Run run)
    {
        run.CheckStack(Place);
        var output = run.Output;
        var around = output.Indent;
        foreach (var step in steps)
        {
            if (step.IsText)
            {
                _ = step.Statement.Execute(run);
                continue;
            }

            output.Indent = step.Indent;
            var flow = step.Statement.Execute(run);
            output.Indent = around;
            if (flow != Flow.Next)
            {
                return flow;
            }
        }

        return Flow.Next;
    }
}

/// <summary>The author's own text.</summary>
internal sealed class TextStatement(Place place, string text) : Statement(place)
{
    public bool IsBlank => string.IsNullOrWhiteSpace(text);

    public override Flow Execute(Run run)
    {
        run.Output.Write(run, text, Place);
        return Flow.Next;
    }
}

/// <summary>An expression whose value is printed.</summary>
internal sealed class Print(Expression value) : Statement(value.Place)
{
    public Expression Value { get; } = value;

    public override IEnumerable<Node> Parts => [Value];

    public override Flow Execute(Run run)
    {
        run.Output.Print(run, Value.Demand(run), Place);
        return Flow.Next;
    }
}

/// <summary>A value put under a name, as it is or joined to what is there: <c>x = 1</c>, <c>x += 1</c>.</summary>
internal sealed class Assignment(Place place, PathExpression target, Operator? by, Binary? joined, Expression value)
    : Statement(place)
{
    public PathExpression Target { get; } = target;

    public Expression Value { get; } = value;

    public bool IsCompound => by is not null;

    public override IEnumerable<Node> Parts => [Target, Value];

    public override Flow Execute(Run run)
    {
        Target.Assign(run, joined is null ? Value.Evaluate(run) : joined.Evaluate(run));
        return Flow.Next;
    }
}

/// <summary>A block and what must hold for it.</summary>
internal sealed record Branch(Expression Condition, Block Then);

/// <summary>A block of a <c>case</c> and the values it is for.</summary>
internal sealed record WhenBranch(ImmutableArray<Expression> Values, Block Then);

/// <summary>The first block whose condition holds.</summary>
internal sealed class If(Place place, ImmutableArray<Branch> branches, Block? otherwise)
    : Statement(place)
{
    public ImmutableArray<Branch> Branches { get; } = branches;

    public Block? Otherwise { get; } = otherwise;

    public override IEnumerable<Node> Parts =>
        [.. Branches.SelectMany(branch => new Node[] { branch.Condition, branch.Then }), .. Otherwise is null ? []
            : new Node[] { Otherwise }];

    public override Flow Execute(Run run)
    {
        for (var i = 0; i < Branches.Length; i++)
        {
            if (Truth.Of(Branches[i].Condition.Evaluate(run)))
            {
                run.Coverage?.Reach(this, i);
                return Branches[i].Then.Execute(run);
            }
        }

        run.Coverage?.Reach(this, Branches.Length);
        return Otherwise?.Execute(run) ?? Flow.Next;
    }
}

/// <summary>The first block one of whose values is that of the case.</summary>
internal sealed class Case(
    Place place, Expression value, ImmutableArray<WhenBranch> branches, Block? otherwise)
    : Statement(place)
{
    public Expression Value { get; } = value;

    public ImmutableArray<WhenBranch> Branches { get; } = branches;

    public Block? Otherwise { get; } = otherwise;

    public override IEnumerable<Node> Parts =>
        [Value, .. Branches.SelectMany(branch => branch.Values.Append<Node>(branch.Then)), .. Otherwise is null ? []
            : new Node[] { Otherwise }];

    public override Flow Execute(Run run)
    {
        var value = Value.Evaluate(run);
        for (var i = 0; i < Branches.Length; i++)
        {
            foreach (var candidate in Branches[i].Values)
            {
                if (Operators.AreEqual(value, candidate.Evaluate(run)))
                {
                    run.Coverage?.Reach(this, i);
                    return Branches[i].Then.Execute(run);
                }
            }
        }

        run.Coverage?.Reach(this, Branches.Length);
        return Otherwise?.Execute(run) ?? Flow.Next;
    }
}

/// <summary>Leaves a loop, or goes to its next round.</summary>
internal sealed class Jump(Place place, Flow flow) : Statement(place)
{
    public Flow Flow { get; } = flow;

    public override Flow Execute(Run run) => Flow;
}

/// <summary>Leaves a function, an included file or the whole template, with a value or without.</summary>
internal sealed class Return(Place place, Expression? value) : Statement(place)
{
    public Expression? Value { get; } = value;

    public override IEnumerable<Node> Parts => Value is null ? [] : [Value];

    public override Flow Execute(Run run)
    {
        run.Result = Value?.Evaluate(run);
        return Flow.Return;
    }
}
