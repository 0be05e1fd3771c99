using ScrutinyReport.Templating.Nodes;

namespace ScrutinyReport.Templating.Running;

/// <summary>Operators on lists.</summary>
internal static class ListOperators
{
    /// <summary>The result; null where neither value is a list or the operator is none for lists.</summary>
    public static object? Apply(Run run, Binary site, Operator by, object left, object right)
    {
        var (first, second) = (left as IReadOnlyList<object?>, right as IReadOnlyList<object?>);
        switch (by)
        {
            case Operator.Add when first is not null && second is not null:
                run.CheckCount((long)first.Count + second.Count, site.Sign);
                return new ScriptArray(first.Concat(second));
            case Operator.ShiftLeft when first is not null:
                run.CheckCount(first.Count + 1L, site.Sign);
                return new ScriptArray(first.Append(right));
            case Operator.ShiftRight when second is not null:
                run.CheckCount(second.Count + 1L, site.Sign);
                return new ScriptArray(second.Prepend(left));
            case Operator.Multiply when first is { Count: 0 } && right is int:
                return new ScriptArray();
            case Operator.Multiply when first is not null && right is int times:
                run.CheckCount((long)first.Count * Math.Max(0, times), site.Sign);
                return new ScriptArray(Enumerable.Repeat(first, Math.Max(0, times)).SelectMany(list => list));
            default:
                return null;
        }
    }

    /// <summary>The order of two lists: that of their first items that differ, then that of their lengths.</summary>
    public static int? Compare(object left, object right)
    {
        if (left is not IReadOnlyList<object?> first || right is not IReadOnlyList<object?> second)
        {
            return null;
        }

        for (var i = 0; i < Math.Min(first.Count, second.Count); i++)
        {
            if (Operators.Order(first[i], second[i]) is var order and not 0)
            {
                return order;
            }
        }

        return first.Count.CompareTo(second.Count);
    }
}
