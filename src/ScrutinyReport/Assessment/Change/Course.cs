using System.Collections.Immutable;
using System.Globalization;
using ScrutinyReport.Data;

namespace ScrutinyReport.Assessment;

/// <summary>
/// How the latest change goes with those before it (METHODS 2, docs/decisions/0031). Length counts changes: for a run
/// its own, for a turn those of the run that it ends. Where the series starts with the run, earlier changes may belong
/// to it too.
/// </summary>
internal sealed record Course(CourseKind Kind, Direction Direction, int Length, bool IsAtLeast, Explanation Explanation)
{
    public const int LeastRun = 3;

    /// <summary>
    /// Whether each value is set beside that of a year before, as values of a year to date are (METHODS 1).
    /// </summary>
    public bool IsYearOnYear { get; init; }

    /// <summary>
    /// The course of the latest change, where it is the change that the comparison tells of; of a year to date the
    /// years are compared, and a second change is nothing to tell.
    /// </summary>
    public static Course? Of(
        ImmutableArray<SeriesPoint> unbroken, Comparison? told, Indicator indicator,
        Func<decimal, decimal, Direction> direction)
    {
        var course = Of(unbroken, direction);
        var isOther = told?.EarlierPeriod is { } earlier && course is not null && earlier != unbroken[^2].Period;
        return indicator.Basis == Basis.YearToDate && course is { Kind: not CourseKind.Further }
            ? course with { IsYearOnYear = true }
            : isOther ? null
            : course;
    }

    /// <summary>
    /// The course of the last point of an unbroken series; null where its change says nothing of the kind.
    /// </summary>
    public static Course? Of(ImmutableArray<SeriesPoint> unbroken, Func<decimal, decimal, Direction> direction)
    {
        var steps = unbroken
            .Zip(unbroken.Skip(1), (before, after) => direction(before.Value.Number, after.Value.Number))
            .Reverse()
            .ToArray();
        if (steps.Length < 2 || steps[0] == Direction.Same || steps[1] == Direction.Same)
        {
            return null;
        }

        var isTurn = steps[0] != steps[1];
        var length = steps.Skip(isTurn ? 1 : 0).TakeWhile(step => step == steps[1]).Count();
        if (isTurn && length < LeastRun)
        {
            return null;
        }

        var kind = isTurn ? CourseKind.Turn : length < LeastRun ? CourseKind.Further : CourseKind.Run;
        var from = isTurn ? length + 2 : length + 1;
        return new(kind, steps[0], length, from == unbroken.Length, new(
            "course",
            string.Create(CultureInfo.InvariantCulture, $"{length} changes in a row, from {unbroken[^from].Period}: ")
                + Sentences.Of(steps[1]) + (isTurn ? $"; now {Sentences.Of(steps[0])}" : ""),
            [.. unbroken.TakeLast(from).Select(point => point.Value)]));
    }
}

/// <summary>What a change is among those before it.</summary>
internal enum CourseKind
{
    /// <summary>The second in its direction, one after the other: "a further decrease".</summary>
    Further,

    /// <summary>The third or a later one: "the third rise in a row".</summary>
    Run,

    /// <summary>The first against a run: "the first fall after four rises in a row".</summary>
    Turn,
}
