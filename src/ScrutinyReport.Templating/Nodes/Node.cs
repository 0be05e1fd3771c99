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
    private const int Deep = 40;

    /// <summary>Nothing may come of it, and is then meant: a strict run prints nothing.</summary>
    public virtual bool MayBeNothing => false;

    /// <summary>The value; a path that leads to a function calls it.</summary>
    public abstract object? Evaluate(Run run);

    /// <summary>The value; a function is not called.</summary>
    public virtual object? Look(Run run) => Evaluate(run);

    /// <summary>The author has provided for the case that there is no such name or value.</summary>
    public virtual void Guard()
    {
    }

    /// <summary>The value, in a place where nothing cannot be meant: printed or joined to text.</summary>
    public virtual object? Demand(Run run) => Evaluate(run);

    /// <summary>Makes sure that the stack has room, where many nodes stand within one another.</summary>
    protected void CheckDepth(Run run)
    {
        if (Depth >= Deep)
        {
            run.CheckStack(Place);
        }
    }

    /// <summary>The value that was found; a strict run stops where it is nothing and something is meant.</summary>
    protected object? Demanded(Run run, object? value) => value is null && run.Strict && !MayBeNothing
        ? throw run.Stop(TemplateProblems.NoValue(Place))
        : value;

    /// <summary>Where an argument stands; the whole expression where it has no arguments of its own.</summary>
    public virtual Place ArgumentPlace(int index) => Place;

    /// <summary>Whether nothing may come of an argument, and is then meant.</summary>
    public virtual bool ArgumentMayBeNothing(int index) => true;
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
