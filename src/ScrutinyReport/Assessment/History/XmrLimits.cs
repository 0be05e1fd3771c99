using System.Collections.Immutable;

namespace ScrutinyReport.Assessment;

/// <summary>The limits of an XmR chart (METHODS 5): mean and 2.66 times the average moving range around it.</summary>
internal sealed record XmrLimits(decimal Mean, decimal Lower, decimal Upper)
{
    public const decimal Width = 2.66m;
    public const decimal Widest = 3.267m;
    public const int LeastPoints = 12;
    private const int TrendLength = 7;

    /// <summary>The limits of at least two values. Moving ranges that stand out are left out once.</summary>
    public static XmrLimits Of(ImmutableArray<decimal> values)
    {
        var ranges = values.Zip(values.Skip(1), (before, after) => Math.Abs(after - before)).ToArray();
        var average = ranges.Average();
        var kept = ranges.Where(range => range < Widest * average).ToArray();
        var again = kept.Length == 0 ? average : kept.Average();
        var mean = values.Average();
        return new(mean, mean - (Width * again), mean + (Width * again));
    }

    /// <summary>The special cause that the last value is part of, and its direction; the first that applies.</summary>
    public (SpecialCause Cause, Direction Direction) CauseOf(ImmutableArray<decimal> values)
    {
        var last = values[^1];
        return last > Upper ? (SpecialCause.OutsideLimits, Direction.Up)
            : last < Lower ? (SpecialCause.OutsideLimits, Direction.Down)
            : IsTrend(values, 1) ? (SpecialCause.Trend, Direction.Up)
            : IsTrend(values, -1) ? (SpecialCause.Trend, Direction.Down)
            : IsTwoOfThree(values, value => value > Mean + ((Upper - Mean) * 2 / 3))
                ? (SpecialCause.TwoOfThree, Direction.Up)
            : IsTwoOfThree(values, value => value < Mean - ((Mean - Lower) * 2 / 3))
                ? (SpecialCause.TwoOfThree, Direction.Down)
            : IsOneSide(values, 1) ? (SpecialCause.OneSide, Direction.Up)
            : IsOneSide(values, -1) ? (SpecialCause.OneSide, Direction.Down)
            : (SpecialCause.None, Direction.Same);
    }

    private static bool IsTrend(ImmutableArray<decimal> values, int way)
    {
        var last = values.TakeLast(TrendLength).ToArray();
        return last.Length == TrendLength
            && last.Zip(last.Skip(1), (before, after) => after.CompareTo(before)).All(step => step == way);
    }

    private static bool IsTwoOfThree(ImmutableArray<decimal> values, Func<decimal, bool> isBeyond) =>
        isBeyond(values[^1]) && values.TakeLast(3).Count(isBeyond) >= 2;

    private bool IsOneSide(ImmutableArray<decimal> values, int side)
    {
        var last = values.TakeLast(TrendLength).ToArray();
        return last.Length == TrendLength && last.All(value => value.CompareTo(Mean) == side);
    }
}
