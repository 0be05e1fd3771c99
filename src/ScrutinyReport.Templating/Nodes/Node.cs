using ScrutinyReport.Foundation;
using ScrutinyReport.Templating.Running;

namespace ScrutinyReport.Templating.Nodes;

/// <summary>A part of a template that can be run, and where it stands.</summary>
internal abstract class Node(Place place)
{
    public Place Place { get; } = place;

    /// <summary>The nodes right below this one, in the order they are written.</summary>
    public virtual IEnumerable<Node> Parts => [];

    /// <summary>How many nodes stand within one another below here, this one included.</summary>
    public int Depth { get; protected init; } = 1;
}

/// <summary>Something with a value.</summary>
internal abstract class Expression(Place place) : Node(place)
{
    /// <summary>From this depth on a node makes sure that the stack has room.</summary>
    protected const int Deep = 40;

    /// <summary>A name, or a way from a name: what a strict run wants to have a value when it is printed.</summary>
    public virtual bool IsPath => false;

    /// <summary>The value; a path that leads to a function calls it.</summary>
    public abstract object? Evaluate(Run run);

    /// <summary>The value; a function is not called.</summary>
    public virtual object? Look(Run run) => Evaluate(run);

    /// <summary>The author has provided for the case that there is no such name or value.</summary>
    public virtual void Guard()
    {
    }

    /// <summary>The value, in a place where nothing cannot be meant: printed or joined to text.</summary>
    public object? Demand(Run run)
    {
        if (!IsPath)
        {
            return Evaluate(run);
        }

        var value = Look(run);
        return value switch
        {
            Function function => function.Call(run, this, [], null),
            null when run.Strict => throw run.Stop(TemplateProblems.NoValue(Place)),
            _ => value,
        };
    }

    /// <summary>Where an argument stands; the whole expression where it has no arguments of its own.</summary>
    public virtual Place ArgumentPlace(int index) => Place;
}

/// <summary>Something that is done.</summary>
internal abstract class Statement(Place place) : Node(place)
{
    public abstract Flow Execute(Run run);
}

/// <summary>How a statement ends.</summary>
internal enum Flow
{
    Next,
    Break,
    Continue,
    Return,
}
