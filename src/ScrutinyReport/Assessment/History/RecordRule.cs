using System.Collections.Immutable;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Assessment;

/// <summary>
/// Whether the latest value is a record (METHODS 2). The values must follow on each other without a gap, or "since"
/// would claim what nobody looked at; and it must stand out from four of them, or every second value were a record
/// (docs/decisions/0010).
/// </summary>
internal static class RecordRule
{
    public const string Name = "record";
    public const int LeastEarlier = 4;

    /// <summary>
    /// The record of the last point; null where it is none, or where it repeats the value before.
    /// <paramref name="isWhole"/> says that the points start where the workspace's own do, so that the floors lead up
    /// to them.
    /// </summary>
    public static Record? Of(
        ImmutableArray<SeriesPoint> unbroken, ImmutableArray<RecordFloor> floors, Basis basis = Basis.NotGiven,
        bool isWhole = true)
    {
        if (unbroken.IsEmpty || (unbroken.Length > 1 && unbroken[^1].Value.Number == unbroken[^2].Value.Number))
        {
            return null;
        }

        return Of(RecordKind.Highest, unbroken, floors, basis, isWhole)
            ?? Of(RecordKind.Lowest, unbroken, floors, basis, isWhole);
    }

    private static Record? Of(
        RecordKind kind, ImmutableArray<SeriesPoint> points, ImmutableArray<RecordFloor> all, Basis basis, bool isWhole)
    {
        var earlier = points[..^1];
        var beaten = 0;
        while (beaten < earlier.Length && Against(kind, points, earlier[^(beaten + 1)].Value) > 0)
        {
            beaten++;
        }

        var isBest = true;
        for (var i = 0; i < earlier.Length - beaten; i++)
        {
            isBest &= Against(kind, points, earlier[i].Value) >= 0;
        }

        return isBest || beaten >= LeastEarlier ? Of(kind, points, beaten, isBest, all, basis, isWhole) : null;
    }

    private static Record? Of(
        RecordKind kind, ImmutableArray<SeriesPoint> points, int beaten, bool isBest, ImmutableArray<RecordFloor> all,
        Basis basis, bool isWhole)
    {
        var earlier = points[..^1];
        int Against(Figure other) => RecordRule.Against(kind, points, other);
        RecordFloor[] floors = [.. all.Where(one => one.Kind == kind).OrderBy(one => one.Since.LastDay)];
        var reached = isBest && isWhole ? floors.FirstOrDefault(one => Against(one.Value) >= 0) : null;
        if (reached is not null && reached == floors[0])
        {
            var isJoint = beaten < earlier.Length || Against(reached.Value) == 0;
            return Made(kind, points, isJoint, null, reached.Since, reached);
        }

        if (reached is null && beaten < LeastEarlier && !(isBest && earlier.Length >= LeastEarlier))
        {
            return null;
        }

        if (!isBest)
        {
            return Made(kind, points, false, earlier[^(beaten + 1)].Period, points[0].Period, null);
        }

        if (floors.Length == 0)
        {
            return Made(kind, points, beaten < earlier.Length, null, points[0].Period, null);
        }

        // A higher one that stood directly before what is known; of one further back nobody knows what came between.
        var from = reached?.Since ?? points[0].Period;
        return isWhole
            && floors.FirstOrDefault(one => Against(one.Value) < 0 && IsBefore(one.Period, from, basis)) is { } higher
            ? Made(kind, points, beaten < earlier.Length, higher.Period, higher.Since, higher)
            : null;
    }

    /// <summary>Above 0 where the latest value beats this one, 0 where they are the same.</summary>
    private static int Against(RecordKind kind, ImmutableArray<SeriesPoint> points, Figure other) =>
        kind == RecordKind.Highest
            ? points[^1].Value.Number.CompareTo(other.Number)
            : other.Number.CompareTo(points[^1].Value.Number);

    /// <summary>
    /// Whether a period directly precedes another in its series; of a year and a quarter, whether it ends where the
    /// other starts.
    /// </summary>
    private static bool IsBefore(Period? period, Period from, Basis basis) => period?.GetType() == from.GetType()
        ? period == SeriesRule.Before(from, basis)
        : period is not null && Quarters(period).Last is { } last && Quarters(from).First == last.Next;

    private static (Quarter? First, Quarter? Last) Quarters(Period period) => period switch
    {
        QuarterPeriod { Quarter: var quarter } => (quarter, quarter),
        YearPeriod { Start: var year } => (new(year, 1), new(year, 4)),
        _ => (null, null),
    };

    private static Record Made(
        RecordKind kind, ImmutableArray<SeriesPoint> points, bool isJoint, Period? since, Period from,
        RecordFloor? floor) =>
        new()
        {
            Kind = kind,
            IsJoint = isJoint,
            Since = since,
            From = from,
            Value = points[^1].Value,
            Period = points[^1].Period,
            Source = floor?.Source ?? points
                .Where(point => since is null || !(point.Period.LastDay < since.LastDay))
                .Select(point => point.Source)
                .FirstOrDefault(source => source is not null),
            Explanation = new(
                Name,
                () => $"{points[^1].Value.Shown} is the {(isJoint ? "joint " : "")}{Word(kind)} "
                    + (since is null ? $"on record, which goes back to {from}" : $"since {since}")
                    + (floor is null ? "" : $" ({floor.Source}: {floor.Value.Shown})"),
                [.. points.Select(point => point.Value), .. floor is null ? [] : new[] { floor.Value }]),
        };

    private static string Word(RecordKind kind) => kind == RecordKind.Highest ? "highest" : "lowest";
}
