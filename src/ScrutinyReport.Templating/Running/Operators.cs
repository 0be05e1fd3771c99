using System.Globalization;
using ScrutinyReport.Foundation;
using ScrutinyReport.Templating.Nodes;

namespace ScrutinyReport.Templating.Running;

/// <summary>Operators on values of every kind.</summary>
internal static class Operators
{
    private const int DeepestComparison = 50;

    /// <summary>
    /// What becomes of two values. A text that others may be added to is the sum so far, as which it is given for the
    /// left value then; who wants the text ends it.
    /// </summary>
    public static object? Apply(Run run, Binary site, Operator by, object? left, object? right)
    {
        if (left is int a && right is int b && Small(by, a, b) is { } quick)
        {
            return quick;
        }

        if (by == Operator.Add && (left is TextSum || Kinds.IsText(left) || Kinds.IsText(right)))
        {
            return Add(run, site, left, right);
        }

        if (by >= Operator.Equal && by <= Operator.GreaterOrEqual)
        {
            return Truth.Box(Compare(run, site, by, left, right));
        }

        if (left is Figure || right is Figure)
        {
            if (!Kinds.IsText(left) && !Kinds.IsText(right) && left is not null && right is not null)
            {
                return Figures.Apply(run, site, by, left, right);
            }
        }

        if (Kinds.IsText(left) || Kinds.IsText(right))
        {
            return OnText(run, site, by, left, right);
        }

        if (left is null || right is null)
        {
            return run.Strict ? throw run.Stop(NothingToCalculate(site, left)) : null;
        }

        if (run.Strict && by is Operator.Divide or Operator.DivideWhole or Operator.Modulo && Numbers.IsZero(right))
        {
            throw run.Stop(TemplateProblems.DivisionByZero(site.Sign));
        }

        return OnDates(run, site, by, left, right)
            ?? ListOperators.Apply(run, site, by, left, right)
            ?? (IsCalculable(left) && IsCalculable(right) ? Numbers.Apply(run, site.Sign, by, left, right) : null)
            ?? throw run.Stop(TemplateProblems.OperatorNotFor(site.Sign, SignOf(by), Kinds.Of(left), Kinds.Of(right)));
    }

    public static object? Sign(Run run, Unary site, object? value) => value switch
    {
        null when !run.Strict => null,
        Figure figure when site.Sign == '-' => Figures.Minus(figure),
        _ when Kinds.IsNumber(value) => site.Sign == '+'
            ? value
            : Numbers.Apply(run, site.Place, Operator.Subtract, Boxes.Of(0), value!),
        _ => throw run.Stop(TemplateProblems.SignNeedsNumber(site.Operand.Place, site.Sign, Kinds.Of(value))),
    };

    public static object? Step(Run run, Increment site, object? value, bool up) => value switch
    {
        _ when Kinds.IsNumber(value) && value is not Figure =>
            Numbers.Apply(run, site.Place, up ? Operator.Add : Operator.Subtract, value!, Boxes.Of(1)),
        _ => throw run.Stop(TemplateProblems.SignNeedsNumber(site.Path.Place, up ? '+' : '-', Kinds.Of(value))),
    };

    /// <summary>Equality without a run: for <c>case</c>, lists, and what has changed in a loop.</summary>
    public static bool AreEqual(object? left, object? right, int depth = 0) => (left, right) switch
    {
        (null, null) => true,
        (null, _) or (_, null) => false,
        (EmptyValue, EmptyValue) => true,
        (EmptyValue, _) => right is not (string or MarkedText) && Members.IsEmpty(right),
        (_, EmptyValue) => left is not (string or MarkedText) && Members.IsEmpty(left),
        (bool truth, _) => truth == (right is bool other ? other : right is not null),
        (_, bool) => AreEqual(right, left, depth),
        _ when Kinds.IsNumber(left) && Kinds.IsNumber(right) => Numbers.Compare(left, right) == 0,
        _ when Kinds.IsText(left) && Kinds.IsText(right) => left.ToString() == right.ToString(),
        _ when Kinds.IsNumber(left) && Kinds.IsText(right) => NumberText(left) == right.ToString(),
        _ when Kinds.IsText(left) && Kinds.IsNumber(right) => left.ToString() == NumberText(right),
        _ when Dates.Of(left) is { } first && Dates.Of(right) is { } second => first == second,
        (IReadOnlyList<object?> first, IReadOnlyList<object?> second) =>
            first.Count == second.Count && depth < DeepestComparison && AllEqual(first, second, depth),
        _ => Equals(left, right),
    };

    public static string SignOf(Operator by) => by switch
    {
        Operator.Add => "+",
        Operator.Subtract => "-",
        Operator.Multiply => "*",
        Operator.Divide => "/",
        Operator.DivideWhole => "//",
        Operator.Modulo => "%",
        Operator.ShiftLeft => "<<",
        Operator.ShiftRight => ">>",
        Operator.Equal => "==",
        Operator.NotEqual => "!=",
        Operator.Less => "<",
        Operator.LessOrEqual => "<=",
        Operator.Greater => ">",
        Operator.GreaterOrEqual => ">=",
        Operator.Range => "..",
        _ => "..<",
    };

    /// <summary>Which of two values comes first, as <c>array.sort</c> has it: nothing, then numbers, text, the
    /// rest.</summary>
    public static int Order(object? left, object? right)
    {
        if (left is null || right is null)
        {
            return (left is null ? 0 : 1) - (right is null ? 0 : 1);
        }

        if (Kinds.IsNumber(left) && Kinds.IsNumber(right))
        {
            return Numbers.Compare(left, right) ?? 0;
        }

        return Dates.Of(left) is { } first && Dates.Of(right) is { } second
            ? first.CompareTo(second)
            : Texts.Order(left.ToString() ?? "", right.ToString() ?? "");
    }

    private static object? Small(Operator by, int left, int right) => by switch
    {
        Operator.Add when (long)left + right is >= int.MinValue and <= int.MaxValue and var sum => Boxes.Of((int)sum),
        Operator.Subtract when (long)left - right is >= int.MinValue and <= int.MaxValue and var rest =>
            Boxes.Of((int)rest),
        Operator.Multiply when (long)left * right is >= int.MinValue and <= int.MaxValue and var product =>
            Boxes.Of((int)product),
        Operator.DivideWhole when right > 0 => Boxes.Of(left / right),
        Operator.Modulo when right > 0 => Boxes.Of(left % right),
        Operator.Equal => Truth.Box(left == right),
        Operator.NotEqual => Truth.Box(left != right),
        Operator.Less => Truth.Box(left < right),
        Operator.LessOrEqual => Truth.Box(left <= right),
        Operator.Greater => Truth.Box(left > right),
        Operator.GreaterOrEqual => Truth.Box(left >= right),
        _ => null,
    };

    private static bool AllEqual(IReadOnlyList<object?> first, IReadOnlyList<object?> second, int depth)
    {
        for (var i = 0; i < first.Count; i++)
        {
            if (!AreEqual(first[i], second[i], depth + 1))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsCalculable(object value) => Kinds.IsNumber(value) || value is bool;

    private static string NumberText(object number) =>
        ((IFormattable)(number is Figure figure ? figure.Number : number)).ToString(null, CultureInfo.InvariantCulture);

    private static Problem NothingToCalculate(Binary site, object? left) =>
        TemplateProblems.NoValue((left is null ? site.Left : site.Right).Place);

    private static bool Compare(Run run, Binary site, Operator by, object? left, object? right)
    {
        if (by is Operator.Equal or Operator.NotEqual)
        {
            return AreEqual(left, right) == (by == Operator.Equal);
        }

        if (left is null || right is null)
        {
            return run.Strict ? throw run.Stop(NothingToCalculate(site, left)) : false;
        }

        var order = true switch
        {
            _ when Kinds.IsNumber(left) && Kinds.IsNumber(right) =>
                (int?)(Numbers.Compare(left, right) ?? int.MinValue),
            _ when Kinds.IsText(left) || Kinds.IsText(right) => string.CompareOrdinal(
                Texts.Plain(run, left, site.Left.Place), Texts.Plain(run, right, site.Right.Place)),
            _ when Dates.Of(left) is { } first && Dates.Of(right) is { } second => first.CompareTo(second),
            _ when left is TimeSpan first && right is TimeSpan second => first.CompareTo(second),
            _ => ListOperators.Compare(left, right),
        };
        return order switch
        {
            null => throw run.Stop(TemplateProblems.OperatorNotFor(site.Sign, SignOf(by), Kinds.Of(left),
                Kinds.Of(right))),
            int.MinValue => false,
            { } found => by switch
            {
                Operator.Less => found < 0,
                Operator.LessOrEqual => found <= 0,
                Operator.Greater => found > 0,
                _ => found >= 0,
            },
        };
    }

    private static TextSum Add(Run run, Binary site, object? left, object? right)
    {
        if (run.Strict && ((left is null && !site.Left.MayBeNothing) || (right is null && !site.Right.MayBeNothing)))
        {
            throw run.Stop(NothingToCalculate(site, left));
        }

        if (left is not TextSum sum)
        {
            sum = new TextSum(run);
            sum.Add(left, site.Left.Place, site.Left.Place);
        }

        sum.Add(right, site.Right.Place, site.Left.Place);
        return sum;
    }

    private static object OnText(Run run, Binary site, Operator by, object? left, object? right)
    {
        if (by != Operator.Multiply)
        {
            throw run.Stop(TemplateProblems.OperatorNotFor(site.Sign, SignOf(by), Kinds.Of(left), Kinds.Of(right)));
        }

        var (text, times) = Kinds.IsText(left) && Times(right) is { } count
            ? (left, count)
            : Times(left) is { } other ? (right, other) : (null, 0);
        if (text is null)
        {
            throw run.Stop(TemplateProblems.TextTimesText(site.Place));
        }

        var shown = Texts.Show(run, text, site.Place);
        if (shown.ToString()!.Length == 0 || times <= 0)
        {
            return "";
        }

        run.CheckLength((long)times * shown.ToString()!.Length, site.Place);
        return shown is string plain
            ? string.Concat(Enumerable.Repeat(plain, times))
            : MarkedText.Join(Enumerable.Repeat((MarkedText)shown, times));
    }

    private static int? Times(object? value) => value switch
    {
        int number => number,
        long number => (int)Math.Min(number, int.MaxValue),
        string text when int.TryParse(text, CultureInfo.InvariantCulture, out var number) => number,
        null => 0,
        _ => null,
    };

    private static object? OnDates(Run run, Binary site, Operator by, object left, object right)
    {
        try
        {
            return OnDates(by, left, right);
        }
        catch (Exception problem) when (problem is ArgumentOutOfRangeException or OverflowException)
        {
            throw run.Stop(TemplateProblems.NumberTooBig(site.Sign));
        }
    }

    private static object? OnDates(Operator by, object left, object right) => (by, left, right) switch
    {
        (Operator.Subtract, DateTime or DateTimeOffset, DateTime or DateTimeOffset) =>
            Dates.Of(left)!.Value - Dates.Of(right)!.Value,
        (Operator.Subtract, DateTime or DateTimeOffset, TimeSpan time) => Dates.Of(left)!.Value - time,
        (Operator.Add, DateTime or DateTimeOffset, TimeSpan time) => Dates.Of(left)!.Value + time,
        (Operator.Add, TimeSpan first, TimeSpan second) => first + second,
        (Operator.Subtract, TimeSpan first, TimeSpan second) => first - second,
        _ => null,
    };
}
