using ScrutinyReport.Foundation;
using ScrutinyReport.Templating.Running;

namespace ScrutinyReport.Templating.Functions;

/// <summary>The members of <c>array</c>.</summary>
internal static class ArrayFunctions
{
    public static Builtin[] All =>
    [
        new("add", "list value", call => Made(call, Items(call).Append(call[1]))),
        new("add_range", "list1 list2", Concat),
        new("any", "list function arguments*", call =>
            Items(call).Any(item => Truth.Of(Apply(call, 1, item, call.All.Skip(2))))),
        new("compact", "list", call => call[0] is null ? null
            : Made(call, Items(call).Where(item => item is not null))),
        new("concat", "list1 list2", Concat),
        new("contains", "list item", call => Items(call).Any(item => Operators.AreEqual(item, call[1]))),
        new("cycle", "list group?", Cycle),
        new("each", "list function", call => Made(call, Items(call).Select(item => Apply(call, 1, item)))),
        new("filter", "list function", call => Made(call, Items(call).Where(item => Truth.Of(Apply(call, 1, item))))),
        new("first", "list", call => Items(call) is { Count: > 0 } list ? list[0] : null),
        new("insert_at", "list index value", InsertAt),
        new("join", "list delimiter function?", Join),
        new("last", "list", call => Items(call) is { Count: > 0 } list ? list[^1] : null),
        new("limit", "list count", call => Made(call, Items(call).Take(Math.Max(0, call.Int(1))))),
        new("map", "list member", call => Made(call, Map(call))),
        new("offset", "list index", call => call[0] is null ? null : Made(call, Items(call).Skip(call.Int(1)))),
        new("remove_at", "list index", RemoveAt),
        new("reverse", "list", call => Made(call, Items(call).Reverse())),
        new("size", "list", call => Boxes.Of(Items(call).Count)),
        new("sort", "list member?", Sort),
        new("uniq", "list", call => call[0] is null ? null : Made(call, Items(call).Distinct(Same.One))),
    ];

    private static IReadOnlyList<object?> Items(CallOf call, int index = 0) => call.List(index) ?? [];

    /// <summary>A list of so many items as a list may have.</summary>
    public static ScriptArray Made(CallOf call, IEnumerable<object?> items)
    {
        var made = new ScriptArray();
        foreach (var item in items)
        {
            call.Run.CheckCount(made.Count + 1, call.Site.Place);
            call.Run.Tick(call.Site.Place);
            made.Add(item);
        }

        return made;
    }

    private static object? Apply(CallOf call, int function, object? item, IEnumerable<object?>? more = null) =>
        call.Function(function).Call(call.Run, call.Site, [item, .. more ?? []], null);

    private static ScriptArray? Concat(CallOf call) => call[0] is null && call[1] is null
        ? null
        : Made(call, Items(call).Concat(Items(call, 1)));

    private static object? Cycle(CallOf call)
    {
        if (call.List(0) is not { } list)
        {
            return null;
        }

        var group = call.Text(1) ?? string.Join(",", list.Select(item => Texts.Plain(call.Run, item, call.PlaceOf(0))));
        call.Run.Cycles.TryGetValue(group, out var at);
        call.Run.Cycles[group] = at + 1;
        return list.Count == 0 ? "" : list[at % list.Count];
    }

    private static ScriptArray InsertAt(CallOf call)
    {
        var made = Made(call, Items(call));
        var index = Math.Max(0, call.Int(1));
        call.Run.CheckCount(Math.Max(index, made.Count) + 1L, call.Site.Place);
        while (made.Count < index)
        {
            made.Add(null);
        }

        made.Insert(index, call[2]);
        return made;
    }

    private static ScriptArray RemoveAt(CallOf call)
    {
        var made = Made(call, Items(call));
        var index = call.Int(1) < 0 ? made.Count + call.Int(1) : call.Int(1);
        if (index >= 0 && index < made.Count)
        {
            made.RemoveAt(index);
        }

        return made;
    }

    /// <summary>One text of many: what has marks keeps them.</summary>
    private static object Join(CallOf call)
    {
        if (call[0] is null)
        {
            return call.Nothing(0);
        }

        var delimiter = call.Marked(1) ?? "";
        var parts = new List<MarkedText>();
        var (plain, length) = (delimiter is string, 0L);
        foreach (var item in Items(call))
        {
            if (call.Run.Strict && item is TemplateObject host)
            {
                throw call.Stop(TemplateProblems.NotPrintable(call.PlaceOf(0), "array", host.Names));
            }

            var part = item is null || call[2] is null
                ? item
                : Apply(call, 2, Texts.Show(call.Run, item, call.PlaceOf(0)));
            var shown = part is null ? call.NoItem(0) : Texts.Show(call.Run, part, call.PlaceOf(0));
            if (parts.Count > 0)
            {
                parts.Add(Texts.Marked(delimiter, call.PlaceOf(1)));
            }

            plain &= shown is string;
            parts.Add(Texts.Marked(shown, call.PlaceOf(0)));
            length += parts[^1].Text.Length + (parts.Count > 1 ? parts[^2].Text.Length : 0);
            call.Run.CheckLength(length, call.Site.Place);
        }

        var joined = MarkedText.Join(parts);
        return plain ? joined.Text : joined;
    }

    private static IEnumerable<object?> Map(CallOf call)
    {
        var member = call.Text(1) ?? "";
        foreach (var item in Items(call))
        {
            if (item is not null && Members.TryGet(item, member, out var value))
            {
                yield return value;
            }
            else if (call.Run.Strict && item is TemplateObject host)
            {
                throw call.Stop(TemplateProblems.UnknownMember(call.PlaceOf(1), member, call.PlaceOf(0), host.Names));
            }
        }
    }

    /// <summary>The member of an item, or that at the end of a way with dots; nothing where an item has none.</summary>
    private static object? MemberOf(CallOf call, object? item, string path)
    {
        if (item is null || path.Length == 0)
        {
            return item;
        }

        if (Members.TryGet(item, path, out var exact))
        {
            return exact;
        }

        var value = item;
        foreach (var name in path.Split('.'))
        {
            if (value is null)
            {
                return null;
            }

            if (!Members.TryGet(value, name, out var next) && call.Run.Strict && Members.IsHost(value))
            {
                throw call.Stop(TemplateProblems.UnknownMember(call.PlaceOf(1), name, call.PlaceOf(0),
                    Members.Names(value)));
            }

            value = next;
        }

        return value;
    }

    private static ScriptArray? Sort(CallOf call)
    {
        var member = call.Text(1) ?? "";
        var items = call.Run.Strict || call[0] is null || call[0] is IReadOnlyList<object?> ? Items(call) : [call[0]];
        var keyed = items.Select(item => new Keyed(MemberOf(call, item, member), item)).ToArray();
        return Made(call, keyed.OrderBy(pair => pair.Key, Comparer<object?>.Create(Operators.Order)).Select(pair =>
            pair.Item));
    }

    private sealed record Keyed(object? Key, object? Item);

    private sealed class Same : IEqualityComparer<object?>
    {
        public static Same One { get; } = new();

        public new bool Equals(object? x, object? y) => (x is bool) == (y is bool) && Kinds.IsText(x) == Kinds.IsText(y)
            && Operators.AreEqual(x, y);

        public int GetHashCode(object? obj) => Kinds.IsText(obj)
            ? obj!.ToString()!.GetHashCode(StringComparison.Ordinal) : 0;
    }
}
