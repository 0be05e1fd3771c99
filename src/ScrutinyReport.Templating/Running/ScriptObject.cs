namespace ScrutinyReport.Templating.Running;

/// <summary>An object that a template made, or the page's own names before the host's view.</summary>
/// <param name="usual">How many names it will probably have.</param>
internal sealed class ScriptObject(TemplateObject? behind = null, int usual = 0)
{
    private const int Small = 8;
    private string[] names = usual == 0 ? [] : new string[usual];
    private object?[] values = usual == 0 ? [] : new object?[usual];
    private HashSet<string>? locked;
    private Dictionary<string, int>? places;

    /// <summary>An object with these members, whose names others may have too.</summary>
    public ScriptObject(string[] names, object?[] values)
        : this() => (this.names, this.values, Count) = (names, values, names.Length);

    public int Count { get; private set; }

    public IEnumerable<string> Names => names.Take(Count);

    public IEnumerable<KeyValuePair<string, object?>> Pairs
    {
        get
        {
            for (var i = 0; i < Count; i++)
            {
                yield return new(names[i], values[i]);
            }
        }
    }

    public bool Has(string name) => Find(name) >= 0;

    public bool TryGet(string name, out object? value)
    {
        var place = Find(name);
        if (place >= 0)
        {
            value = values[place];
            return true;
        }

        value = null;
        return behind?.TryGet(name, out value) ?? false;
    }

    /// <summary>Puts a value under a name; false where the name is read only.</summary>
    public bool Set(string name, object? value)
    {
        var place = Find(name);
        if (place >= 0)
        {
            if (locked?.Contains(name) == true)
            {
                return false;
            }

            values[place] = value;
            return true;
        }

        if (Count == names.Length)
        {
            Array.Resize(ref names, Math.Max(4, Count * 2));
            Array.Resize(ref values, Math.Max(4, Count * 2));
        }

        (names[Count], values[Count]) = (name, value);
        places?.Add(name, Count);
        Count++;
        return true;
    }

    public void Lock(string name)
    {
        if (Has(name))
        {
            (locked ??= new(StringComparer.Ordinal)).Add(name);
        }
    }

    private int Find(string name)
    {
        if (Count > Small)
        {
            if (places is null)
            {
                places = new(StringComparer.Ordinal);
                for (var i = 0; i < Count; i++)
                {
                    places.Add(names[i], i);
                }
            }

            return places.TryGetValue(name, out var place) ? place : -1;
        }

        for (var i = 0; i < Count; i++)
        {
            if (ReferenceEquals(names[i], name) || names[i] == name)
            {
                return i;
            }
        }

        return -1;
    }
}
