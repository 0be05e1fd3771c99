namespace ScrutinyReport.Templating.Running;

/// <summary>What became of an assignment.</summary>
internal enum Assigned
{
    Done,
    ReadOnly,
    Host,
}

/// <summary>
/// Where global names are looked up: the parameters of the function that runs, then the objects of <c>with</c> and the
/// variables of loops from the inside out, then the page's own names, the host's view, and what the language brings.
/// </summary>
internal sealed class Scopes(TemplateObject view, TemplateHost host)
{
    private readonly ScriptObject page = new(view);
    private Entry[] entries = new Entry[8];
    private int count;
    private int function = -1;

    /// <summary>The object that names without a dollar sign are put into here.</summary>
    public object This
    {
        get
        {
            for (var i = count - 1; i >= 0; i--)
            {
                if (entries[i].Kind == Kind.With)
                {
                    return entries[i].Value!;
                }
            }

            return page;
        }
    }

    public Functions.Builtins Builtins { get; } = new(host);

    public string DateFormat => Builtins.DateFormat;

    public void Enter(object value) => Push(new(Kind.With, null, value));

    public void EnterLoop(string? name) => Push(new(Kind.Loop, name, null));

    public void SetLoop(object? value) => entries[count - 1].Value = value;

    public void Leave() => entries[--count] = default;

    /// <summary>A function with parameters starts (or, with null, one that hides those of the function around
    /// it).</summary>
    public int EnterFunction(ScriptObject? parameters)
    {
        var outer = function;
        if (parameters is null)
        {
            function = -1;
            return outer;
        }

        Push(new(Kind.Function, null, parameters));
        function = count - 1;
        return outer;
    }

    public void LeaveFunction(int outer, bool hadParameters)
    {
        if (hadParameters)
        {
            Leave();
        }

        function = outer;
    }

    public bool TryGet(string name, out object? value) =>
        (count > 0 && TryGetNear(name, out value)) || page.TryGet(name, out value) || Builtins.TryGet(name, out value);

    public Assigned Set(string name, object? value)
    {
        if (function >= 0)
        {
            var parameters = (ScriptObject)entries[function].Value!;
            if (parameters.Has(name) || !TryGet(name, out _))
            {
                return parameters.Set(name, value) ? Assigned.Done : Assigned.ReadOnly;
            }
        }

        return Members.Set(This, name, value);
    }

    public void Lock(string name)
    {
        if (This is ScriptObject here)
        {
            here.Lock(name);
        }
        else if (This is ScriptArray { Properties: { } properties })
        {
            properties.Lock(name);
        }
    }

    /// <summary>Every name that could have been meant.</summary>
    public IEnumerable<string> Names()
    {
        for (var i = count - 1; i >= 0; i--)
        {
            var more = entries[i].Kind == Kind.Loop
                ? entries[i].Name is { } loop ? [loop] : []
                : Members.Names(entries[i].Value);
            foreach (var name in more)
            {
                yield return name;
            }
        }

        foreach (var name in page.Names.Concat(view.Names).Concat(Builtins.Names))
        {
            yield return name;
        }
    }

    private bool TryGetNear(string name, out object? value)
    {
        for (var i = count - 1; function >= 0 && i > function; i--)
        {
            if (entries[i].Kind == Kind.Loop && entries[i].Name == name)
            {
                value = entries[i].Value;
                return true;
            }
        }

        if (function >= 0 && ((ScriptObject)entries[function].Value!).TryGet(name, out value))
        {
            return true;
        }

        for (var i = count - 1; i >= 0; i--)
        {
            ref var entry = ref entries[i];
            if (entry.Kind == Kind.Loop && entry.Name == name)
            {
                value = entry.Value;
                return true;
            }

            if (entry.Kind == Kind.With && Members.TryGetOwn(entry.Value!, name, out value))
            {
                return true;
            }
        }

        value = null;
        return false;
    }

    private void Push(Entry entry)
    {
        if (count == entries.Length)
        {
            Array.Resize(ref entries, count * 2);
        }

        entries[count++] = entry;
    }

    private enum Kind
    {
        With,
        Loop,
        Function,
    }

    private record struct Entry(Kind Kind, string? Name, object? Value);
}
