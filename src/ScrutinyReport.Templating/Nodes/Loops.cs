using System.Collections.Immutable;
using ScrutinyReport.Foundation;
using ScrutinyReport.Templating.Running;

namespace ScrutinyReport.Templating.Nodes;

/// <summary>A block once for each item of a list.</summary>
internal sealed class For(
    Place place, PathExpression variable, Expression list, ImmutableArray<Argument> options, bool reversed,
    bool isTable, Block body, Block? otherwise) : Statement(place)
{
    public PathExpression Variable { get; } = variable;

    public Expression List { get; } = list;

    public ImmutableArray<Argument> Options { get; } = options;

    public Block Body { get; } = body;

    public Block? Otherwise { get; } = otherwise;

    public override IEnumerable<Node> Parts =>
        [List, .. Options.Select(option => option.Value), Variable, Body, .. Otherwise is null ? []
            : new Node[] { Otherwise }];

    public override Flow Execute(Run run)
    {
        var value = List.Evaluate(run);
        var all = Lists.Of(value);
        if (all is null)
        {
            return value is null ? Flow.Next : throw run.Stop(TemplateProblems.NotAList(List.Place, Kinds.Of(value)));
        }

        var (offset, limit, columns) = ReadOptions(run);
        var items = new Slice(all, offset, limit, reversed);
        run.Coverage?.Reach(this, items.Count == 0 ? 1 : 0);
        if (items.Count == 0)
        {
            return Otherwise?.Execute(run) ?? Flow.Next;
        }

        var outer = run.For;
        var state = new LoopState(items, columns);
        run.For = state;
        run.Scopes.EnterLoop((Variable as Variable)?.Name);
        var flow = Rounds(run, items, state);
        run.Scopes.Leave();
        run.For = outer;
        return flow;
    }

    private Flow Rounds(Run run, Slice items, LoopState state)
    {
        var local = Variable as Local;
        var shadowed = local is not null && run.Frame.Locals.TryGet(local.Name, out var before) ? before : null;
        var flow = Flow.Next;
        for (; state.Index < items.Count && flow is Flow.Next or Flow.Continue; state.Index++)
        {
            run.Round(Place, state.Index);
            var item = items[state.Index];
            if (Variable is Variable)
            {
                run.Scopes.SetLoop(item);
            }
            else
            {
                Variable.Assign(run, item);
            }

            flow = isTable ? TableCell(run, state) : Body.Execute(run);
        }

        if (local is not null)
        {
            Variable.Assign(run, shadowed);
        }

        return flow == Flow.Return ? flow : Flow.Next;
    }

    private Flow TableCell(Run run, LoopState state)
    {
        var column = state.Index % state.Columns;
        var row = (state.Index / state.Columns) + 1;
        run.Output.Write(run, column == 0 ? $"<tr class=\"row{row}\">" : "", Place);
        run.Output.Write(run, $"<td class=\"col{column + 1}\">", Place);
        var flow = Body.Execute(run);
        run.Output.Write(run, "</td>", Place);
        if (column == state.Columns - 1 || state.IsLast || flow is Flow.Break or Flow.Return)
        {
            run.Output.Write(run, "</tr>\n", Place);
        }

        return flow;
    }

    private (int Offset, int? Limit, int Columns) ReadOptions(Run run)
    {
        var (offset, limit, columns) = (0, (int?)null, 1);
        foreach (var option in Options)
        {
            var number = Numbers.ToInt(run, option.Value.Evaluate(run), option.Value.Place);
            (offset, limit, columns) = option.Name switch
            {
                "offset" => (Math.Max(0, number), limit, columns),
                "limit" => (offset, Math.Max(0, number), columns),
                _ => (offset, limit, Math.Max(1, number)),
            };
        }

        return (offset, limit, isTable && Options.All(option => option.Name != "cols") ? 1 : columns);
    }
}

/// <summary>A block for as long as a condition holds.</summary>
internal sealed class While(Place place, Expression condition, Block body) : Statement(place)
{
    public Expression Condition { get; } = condition;

    public Block Body { get; } = body;

    public override IEnumerable<Node> Parts => [Condition, Body];

    public override Flow Execute(Run run)
    {
        var outer = run.While;
        var state = new LoopState(null, 1);
        run.While = state;
        var flow = Flow.Next;
        while (flow is Flow.Next or Flow.Continue && Truth.Of(Condition.Evaluate(run)))
        {
            run.Round(Place, state.Index);
            run.Coverage?.Reach(this, 0);
            flow = Body.Execute(run);
            state.Index++;
        }

        run.While = outer;
        return flow == Flow.Return ? flow : Flow.Next;
    }
}
