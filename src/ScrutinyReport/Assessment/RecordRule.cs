using System.Collections.Immutable;
using System.Globalization;
using ScrutinyReport.Data;
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

    /// <summary>The record of the last point; null where it is none, or where it repeats the value before.</summary>
    public static Record? Of(ImmutableArray<SeriesPoint> unbroken, ImmutableArray<RecordFloor> floors)
    {
        if (unbroken.IsEmpty || (unbroken.Length > 1 && unbroken[^1].Value.Number == unbroken[^2].Value.Number))
        {
            return null;
        }

        return Of(RecordKind.Highest, unbroken, floors) ?? Of(RecordKind.Lowest, unbroken, floors);
    }

    private static Record? Of(RecordKind kind, ImmutableArray<SeriesPoint> points, ImmutableArray<RecordFloor> floors)
    {
        var latest = points[^1].Value.Number;
        int Against(decimal other) => kind == RecordKind.Highest ? latest.CompareTo(other) : other.CompareTo(latest);
        var earlier = points[..^1];
        var beaten = earlier.Reverse().TakeWhile(point => Against(point.Value.Number) > 0).Count();
        var isBest = earlier.All(point => Against(point.Value.Number) >= 0);
        var floor = floors.FirstOrDefault(one => one.Kind == kind);
        var reached = isBest && floor is not null ? Against(floor.Value.Number) : -1;
        if (reached >= 0)
        {
            return Made(kind, points, beaten < earlier.Length || reached == 0, null, floor!.Since, floor);
        }

        if (beaten < LeastEarlier && !(isBest && earlier.Length >= LeastEarlier))
        {
            return null;
        }

        if (isBest && floor is { Period: { } then })
        {
            return Made(kind, points, beaten < earlier.Length, then, floor.Since, floor);
        }

        // With a floor that was higher at a time nobody gave, only the workspace's own quarters are spoken of.
        return isBest
            ? floor is null
                ? Made(kind, points, beaten < earlier.Length, null, points[0].Period, null)
                : null
            : Made(kind, points, false, earlier[^(beaten + 1)].Period, points[0].Period, null);
    }

    private static Record Made(
        RecordKind kind, ImmutableArray<SeriesPoint> points, bool isJoint, Period? since, Period from, RecordFloor? floor) =>
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
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{points[^1].Value.Shown} is the {(isJoint ? "joint " : "")}{Word(kind)} ")
                    + (since is null ? $"on record, which goes back to {from}" : $"since {since}")
                    + (floor is null ? "" : $" ({floor.Source}: {floor.Value.Shown})"),
                [.. points.Select(point => point.Value), .. floor is null ? [] : new[] { floor.Value }]),
        };

    private static string Word(RecordKind kind) => kind == RecordKind.Highest ? "highest" : "lowest";
}
