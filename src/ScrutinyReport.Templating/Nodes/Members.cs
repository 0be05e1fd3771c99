using ScrutinyReport.Foundation;
using ScrutinyReport.Templating.Running;

namespace ScrutinyReport.Templating.Nodes;

/// <summary>A member of a value: <c>indicator.target</c>, or <c>indicator?.target</c>.</summary>
internal sealed class MemberOf : PathExpression
{
    private readonly Place memberPlace;
    private readonly bool optional;

    // Where the object that was last asked keeps the member.
    private object? hint;

    public MemberOf(Place place, Expression target, Place memberPlace, string name, bool optional)
        : base(place)
    {
        (Target, this.memberPlace, Name) = (target, memberPlace, name);
        this.optional = optional;
        IsOptional = optional || target is MemberOf { IsOptional: true } or ItemOf { IsOptional: true };
        Depth = target.Depth + 1;
        if (optional)
        {
            target.Guard();
        }
    }

    public Expression Target { get; }

    public string Name { get; }

    public Place MemberPlace => memberPlace;

    /// <summary>This member or one on the way to it was asked for with <c>?.</c>.</summary>
    public bool IsOptional { get; }

    public override bool MayBeNothing => IsOptional;

    public MemberOf WithTarget(Place place, Expression target) => new(place, target, memberPlace, Name, optional);

    public override IEnumerable<Node> Parts => [Target];

    public override object? Look(Run run)
    {
        CheckDepth(run);
        var target = Target.Evaluate(run);
        if (target is null)
        {
            return IsOptional ? null
                : throw run.Stop(TemplateProblems.MemberOfNothing(memberPlace, Target.Place, Name));
        }

        if (target is TemplateObject host && host.TryGet(Name, ref hint, out var known))
        {
            return known;
        }

        return Members.TryGet(target, Name, out var value) || !run.Strict || optional
            || (Guarded && !Members.IsHost(target))
            ? value
            : throw run.Stop(TemplateProblems.UnknownMember(memberPlace, Name, Target.Place, Members.Names(target)));
    }

    public override void Assign(Run run, object? value)
    {
        var target = Target.Evaluate(run)
            ?? throw run.Stop(TemplateProblems.MemberOfNothing(memberPlace, Target.Place, Name));
        switch (Members.Set(target, Name, value))
        {
            case Assigned.ReadOnly:
                throw run.Stop(TemplateProblems.ReadOnlyMember(memberPlace, Name));
            case Assigned.Host:
                throw run.Stop(TemplateProblems.HostIsReadOnly(memberPlace, Name));
            default:
                return;
        }
    }
}

/// <summary>An item of a list, or a member by its name as a value: <c>list[0]</c>, <c>object["name"]</c>.</summary>
internal sealed class ItemOf : PathExpression
{
    public ItemOf(Place place, Expression target, Expression index)
        : base(place)
    {
        (Target, Index) = (target, index);
        IsOptional = target is MemberOf { IsOptional: true } or ItemOf { IsOptional: true };
        Depth = Math.Max(target.Depth, index.Depth) + 1;
    }

    public Expression Target { get; }

    public Expression Index { get; }

    public bool IsOptional { get; }

    public override bool MayBeNothing => IsOptional;

    public override IEnumerable<Node> Parts => [Target, Index];

    public override object? Look(Run run)
    {
        var target = FindTarget(run);
        return target is null ? null : Items.Get(run, target, IndexIn(run), this, Guarded);
    }

    public override void Assign(Run run, object? value)
    {
        var target = FindTarget(run) ?? throw run.Stop(TemplateProblems.ItemOfNothing(Target.Place));
        Items.Set(run, target, IndexIn(run), value, this);
    }

    private object? FindTarget(Run run)
    {
        CheckDepth(run);
        return Target.Evaluate(run)
            ?? (IsOptional ? null : throw run.Stop(TemplateProblems.ItemOfNothing(Target.Place)));
    }

    private object IndexIn(Run run) =>
        Index.Evaluate(run) ?? throw run.Stop(TemplateProblems.NoIndex(Index.Place));
}
