using System.Collections;

namespace ScrutinyReport.Templating.Running;

/// <summary>A list that a template made. It may have properties besides its items.</summary>
internal sealed class ScriptArray : IReadOnlyList<object?>
{
    private readonly List<object?> items;

    public ScriptArray(int capacity = 0) => items = new(capacity);

    public ScriptArray(IEnumerable<object?> items) => this.items = [.. items];

    public int Count => items.Count;

    public ScriptObject? Properties { get; private set; }

    public object? this[int index] => (uint)index < (uint)items.Count ? items[index] : null;

    public void Add(object? item) => items.Add(item);

    /// <summary>Puts an item at its place; the list grows as far as that needs.</summary>
    public void Set(int index, object? item)
    {
        while (items.Count <= index)
        {
            items.Add(null);
        }

        items[index] = item;
    }

    public void Insert(int index, object? item) => items.Insert(index, item);

    public void RemoveAt(int index) => items.RemoveAt(index);

    public bool SetProperty(string name, object? value) => (Properties ??= new()).Set(name, value);

    /// <summary>The items by their places, so that a function that is given each may change the list.</summary>
    public IEnumerator<object?> GetEnumerator()
    {
        for (var i = 0; i < items.Count; i++)
        {
            yield return items[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
