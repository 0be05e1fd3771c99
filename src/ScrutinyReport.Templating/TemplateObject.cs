namespace ScrutinyReport.Templating;

/// <summary>A value of the host with named members. Templates read it and cannot change it.</summary>
public abstract class TemplateObject
{
    /// <summary>
    /// Every name that <see cref="TryGet(string, out object?)"/> answers, in the order of the documentation.
    /// </summary>
    public abstract IEnumerable<string> Names { get; }

    /// <summary>The value of a member; false where there is no such member. A member without a value is null.</summary>
    public abstract bool TryGet(string name, out object? value);

    /// <summary>
    /// The same for one who asks again and again: <paramref name="hint"/> is what the last of these objects that was
    /// asked left there, and may be of another kind.
    /// </summary>
    internal virtual bool TryGet(string name, ref object? hint, out object? value) => TryGet(name, out value);
}
