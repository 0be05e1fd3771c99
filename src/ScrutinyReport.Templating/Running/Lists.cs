using System.Collections;
using System.Globalization;
using System.Numerics;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Templating.Running;

/// <summary>Values as lists.</summary>
internal static class Lists
{
    /// <summary>The items of a value that has some; null for any other.</summary>
    public static IReadOnlyList<object?>? Of(object? value) => value switch
    {
        IReadOnlyList<object?> list => list,
        string text => Characters(text),
        MarkedText text => Characters(text.Text),
        ScriptObject or TemplateObject => [.. Members.Pairs(value)!.Select(Pair)],
        IEnumerable items => [.. items.Cast<object?>()],
        _ => null,
    };

    public static ScriptObject Pair((string Name, object? Value) member)
    {
        var pair = new ScriptObject();
        pair.Set("key", member.Name);
        pair.Set("value", member.Value);
        return pair;
    }

    private static string[] Characters(string text) => [.. text.Select(sign => sign.ToString())];
}

/// <summary>Whole numbers from one to another, upwards or downwards, both included.</summary>
internal sealed class Range(BigInteger from, BigInteger to, int count) : IReadOnlyList<object?>
{
    private readonly int step = from <= to ? 1 : -1;
    private readonly bool isSmall = BigInteger.Abs(from) < int.MaxValue / 2 && BigInteger.Abs(to) < int.MaxValue / 2;
    private readonly int first = BigInteger.Abs(from) < int.MaxValue / 2 ? (int)from : 0;

    public int Count => count;

    public object? this[int index] => isSmall
        ? Boxes.Of(first + (step * index))
        : Numbers.Narrow(from + (step * new BigInteger(index)));

    public IEnumerator<object?> GetEnumerator()
    {
        for (var i = 0; i < count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{from}..{to}");
}

/// <summary>A part of a list, forwards or backwards.</summary>
internal sealed class Slice
{
    private readonly IReadOnlyList<object?> all;
    private readonly int offset;
    private readonly bool reversed;

    public Slice(IReadOnlyList<object?> all, int offset, int? limit, bool reversed)
    {
        (this.all, this.offset, this.reversed) = (all, offset, reversed);
        Count = Math.Max(0, Math.Min(all.Count - offset, limit ?? int.MaxValue));
    }

    public int Count { get; }

    public object? this[int index]
    {
        get
        {
            var place = reversed ? all.Count - 1 - index : offset + index;
            return place < all.Count ? all[place] : null;
        }
    }
}

/// <summary>Small whole numbers as objects, made once.</summary>
internal static class Boxes
{
    private const int Most = 1024;
    private static readonly object[] Small = Made();

    public static object Of(int number) => (uint)number < Most ? Small[number] : number;

    private static object[] Made()
    {
        var made = new object[Most];
        for (var i = 0; i < Most; i++)
        {
            made[i] = i;
        }

        return made;
    }
}
