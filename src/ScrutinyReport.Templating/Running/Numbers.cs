using System.Globalization;
using System.Numerics;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Templating.Running;

/// <summary>Numbers of every size, joined in the widest of their kinds.</summary>
internal static class Numbers
{
    private const int MostBits = 50_000;

    public static object Narrow(BigInteger number) =>
        number >= int.MinValue && number <= int.MaxValue ? Boxes.Of((int)number)
        : number >= long.MinValue && number <= long.MaxValue ? (long)number
        : (object)number;

    /// <summary>A value as a whole number of 32 bits; text is read as one.</summary>
    public static int ToInt(Run run, object? value, Place place) => value switch
    {
        int number => number,
        long number when number is >= int.MinValue and <= int.MaxValue => (int)number,
        float or double when ToDouble(value) is >= int.MinValue and <= int.MaxValue and var number =>
            (int)Math.Round(number),
        decimal number when number is >= int.MinValue and <= int.MaxValue => (int)decimal.Round(number),
        Figure { Number: >= int.MinValue and <= int.MaxValue } figure => (int)decimal.Round(figure.Number),
        string or MarkedText when int.TryParse(value.ToString(), CultureInfo.InvariantCulture, out var number) =>
            number,
        null => 0,
        _ => throw run.Stop(TemplateProblems.NotAWholeNumber(place, Kinds.Of(value))),
    };

    public static bool IsZero(object value) => Kinds.IsNumber(value) && ToDouble(value) == 0;

    public static double ToDouble(object value) => value switch
    {
        int number => number,
        long number => number,
        float number => number,
        double number => number,
        decimal number => (double)number,
        BigInteger number => (double)number,
        Figure figure => (double)figure.Number,
        bool truth => truth ? 1 : 0,
        _ => double.NaN,
    };

    /// <summary>A value as a decimal; null where it is too big to be one, or no number.</summary>
    public static decimal? ToDecimal(object? value) => value switch
    {
        int number => number,
        long number => number,
        decimal number => number,
        Figure figure => figure.Number,
        float number => FromText(number.ToString(CultureInfo.InvariantCulture)),
        double number => FromText(number.ToString(CultureInfo.InvariantCulture)),
        BigInteger number when BigInteger.Abs(number) < new BigInteger(decimal.MaxValue) => (decimal)number,
        bool truth => truth ? 1 : 0,
        _ => null,
    };

    /// <summary>The result of an operator on two numbers; null where the operator is none for numbers.</summary>
    public static object? Apply(Run run, Place sign, Operator by, object left, object right)
    {
        var rank = Math.Max(Rank(left), Rank(right));
        try
        {
            return rank switch
            {
                0 => Whole(run, sign, by, ToLong(left), ToLong(right)),
                1 => Huge(run, sign, by, ToBig(left), ToBig(right)),
                2 => Float(by, ToDouble(left), ToDouble(right)) is double number ? (float)number : null,
                3 => Float(by, ToDouble(left), ToDouble(right)),
                _ => Exact(run, sign, by, ToDecimal(left), ToDecimal(right)),
            };
        }
        catch (OverflowException)
        {
            throw run.Stop(TemplateProblems.NumberTooBig(sign));
        }
    }

    public static int? Compare(object left, object right)
    {
        var rank = Math.Max(Rank(left), Rank(right));
        switch (rank)
        {
            case 0:
                return ToLong(left).CompareTo(ToLong(right));
            case 1:
                return ToBig(left).CompareTo(ToBig(right));
            case 4 when ToDecimal(left) is { } first && ToDecimal(right) is { } second:
                return first.CompareTo(second);
            default:
                var (a, b) = (ToDouble(left), ToDouble(right));
                return double.IsNaN(a) || double.IsNaN(b) ? null : a.CompareTo(b);
        }
    }

    private static decimal? FromText(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int Rank(object value) => value switch
    {
        BigInteger => 1,
        float => 2,
        double => 3,
        decimal or Figure => 4,
        _ => 0,
    };

    private static long ToLong(object value) => value switch
    {
        int number => number,
        long number => number,
        bool truth => truth ? 1 : 0,
        _ => 0,
    };

    private static BigInteger ToBig(object value) => value is BigInteger number ? number : ToLong(value);

    private static object? Whole(Run run, Place sign, Operator by, long left, long right) => by switch
    {
        Operator.Divide => (double)left / right,
        Operator.DivideWhole when right == 0 => throw run.Stop(TemplateProblems.DivisionByZero(sign)),
        Operator.Modulo when right == 0 => throw run.Stop(TemplateProblems.DivisionByZero(sign)),
        _ => Huge(run, sign, by, left, right),
    };

    private static object? Huge(Run run, Place sign, Operator by, BigInteger left, BigInteger right)
    {
        if (by is Operator.DivideWhole or Operator.Modulo or Operator.Divide && right.IsZero)
        {
            throw run.Stop(TemplateProblems.DivisionByZero(sign));
        }

        if ((by == Operator.Multiply && left.GetBitLength() + right.GetBitLength() > MostBits)
            || (by == Operator.ShiftLeft && (right > MostBits || left.GetBitLength() + right > MostBits)))
        {
            throw run.Stop(TemplateProblems.NumberTooBig(sign));
        }

        return by switch
        {
            Operator.Add => Narrow(left + right),
            Operator.Subtract => Narrow(left - right),
            Operator.Multiply => Narrow(left * right),
            Operator.Divide => (double)left / (double)right,
            Operator.DivideWhole => Narrow(BigInteger.Divide(left, right)),
            Operator.Modulo => Narrow(BigInteger.Remainder(left, right)),
            Operator.ShiftLeft => Narrow(left << (int)BigInteger.Max(right, -MostBits)),
            Operator.ShiftRight => Narrow(left >> (int)BigInteger.Min(BigInteger.Max(right, -MostBits), MostBits)),
            Operator.Range => NewRange(run, sign, left, right),
            Operator.RangeBelow =>
                NewRange(run, sign, left, right - (left < right ? 1 : left > right ? -1 : 0), left == right),
            _ => null,
        };
    }

    private static Range NewRange(Run run, Place sign, BigInteger from, BigInteger to, bool isEmpty = false)
    {
        var count = isEmpty ? 0 : BigInteger.Abs(to - from) + 1;
        if (count > run.Limits.Loop)
        {
            throw run.Stop(TemplateProblems.RangeLimit(sign, run.Limits.Loop));
        }

        return new(from, to, (int)count);
    }

    private static object? Float(Operator by, double left, double right) => by switch
    {
        Operator.Add => left + right,
        Operator.Subtract => left - right,
        Operator.Multiply => left * right,
        Operator.Divide => left / right,
        Operator.DivideWhole => Math.Round(left / right),
        Operator.Modulo => left % right,
        _ => null,
    };

    private static object? Exact(Run run, Place sign, Operator by, decimal? left, decimal? right)
    {
        if (left is not { } first || right is not { } second)
        {
            throw run.Stop(TemplateProblems.NumberTooBig(sign));
        }

        if (by is Operator.Divide or Operator.DivideWhole or Operator.Modulo && second == 0)
        {
            throw run.Stop(TemplateProblems.DivisionByZero(sign));
        }

        return by switch
        {
            Operator.Add => first + second,
            Operator.Subtract => first - second,
            Operator.Multiply => first * second,
            Operator.Divide => first / second,
            Operator.DivideWhole => decimal.Round(first / second),
            Operator.Modulo => first % second,
            _ => null,
        };
    }
}
