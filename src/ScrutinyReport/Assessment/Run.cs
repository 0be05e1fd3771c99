using System.Collections.Immutable;
using System.Globalization;

namespace ScrutinyReport.Assessment;

/// <summary>
/// Several changes in one direction without another between: "the third rise in a row" (METHODS 2). Where the series
/// starts with it, earlier ones may belong to it too.
/// </summary>
internal sealed record Run(Direction Direction, int Length, bool IsAtLeast, Explanation Explanation)
{
    public const int Least = 3;

    /// <summary>The run that the last point ends; null below three changes.</summary>
    public static Run? Of(ImmutableArray<SeriesPoint> unbroken, Func<decimal, decimal, Direction> direction)
    {
        var steps = unbroken
            .Zip(unbroken.Skip(1), (before, after) => direction(before.Value.Number, after.Value.Number))
            .Reverse()
            .ToArray();
        if (steps.Length == 0 || steps[0] == Direction.Same)
        {
            return null;
        }

        var length = steps.TakeWhile(step => step == steps[0]).Count();
        return length < Least
            ? null
            : new(steps[0], length, length == steps.Length, new(
                "run",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{length} changes in a row, from {unbroken[^(length + 1)].Period}: {Sentences.Of(steps[0])}"),
                [.. unbroken.TakeLast(length + 1).Select(point => point.Value)]));
    }
}
