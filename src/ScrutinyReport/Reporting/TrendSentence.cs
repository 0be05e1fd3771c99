using System.Collections.Immutable;
using ScrutinyReport.Assessment;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Foundation.Charts;

namespace ScrutinyReport.Reporting;

/// <summary>
/// What a trend shows, in words: "Rose in five of eight quarters, from 82.6% in Q1 2020/21 to 87.4% in Q1 2022/23;
/// target 97.2%".
/// </summary>
internal static class TrendSentence
{
    /// <summary>The sentence without a full stop; two values at least are asked for.</summary>
    public static string Of(
        ImmutableArray<ChartPoint> points, (string One, string Many) periods, ImmutableArray<ChartLevel> levels,
        Tolerance tolerance = default)
    {
        ChartPoint[] known = [.. points.Where(point => point.Value is not null)];
        var missing = points.Length - known.Length;
        string[] parts =
        [
            Course(points, known, periods, tolerance),
            .. missing > 0 ? [$"no figure for {Counted(missing, periods)}"] : Array.Empty<string>(),
            .. levels.Select(level => $"{Lower(level.Name)} {level.Value.Shown}"),
        ];
        return string.Join("; ", parts);
    }

    // Changes are counted by the rule that judges them (METHODS 2): unrounded, and within the tolerance there is none.
    private static string Course(
        ImmutableArray<ChartPoint> points, ChartPoint[] known, (string One, string Many) periods, Tolerance tolerance)
    {
        int Step(Figure before, Figure after) =>
            DirectionRule.Of(before.Number, after.Number, tolerance.Around(before.Number) ?? 0) switch
            {
                Direction.Up => 1,
                Direction.Down => -1,
                _ => 0,
            };
        int[] steps =
        [
            .. points.Zip(points.Skip(1))
                .Where(pair => pair is { First.Value: not null, Second.Value: not null })
                .Select(pair => Step(pair.First.Value!, pair.Second.Value!)),
        ];
        var (rises, falls) = (steps.Count(step => step > 0), steps.Count(step => step < 0));
        var (first, last) = (known[0], known[^1]);
        if (rises + falls == 0 && known.All(point => point.Value!.Rounded == first.Value!.Rounded))
        {
            return $"Stayed at {first.Value!.Shown} from {first.Label} to {last.Label}";
        }

        var fromTo = $"from {first.Value!.Shown} in {first.Label} to {End(first.Value, last.Value!)} in {last.Label}";
        var way = Step(first.Value!, last.Value!);
        return (rises, falls) switch
        {
            (0, 0) when way == 0 && steps.Length == known.Length - 1 => $"Changed little, {fromTo}",
            _ when points.Length - known.Length > steps.Length => $"Went {fromTo}",
            (1, 0) or (0, 1) when known.Length == 2 => $"{(way > 0 ? "Rose" : "Fell")} {fromTo}",
            (0, _) when way >= 0 => $"Went {fromTo}",
            (_, 0) when way <= 0 => $"Went {fromTo}",
            var (up, down) when up == down => $"Rose and fell in {Counted(up, periods)} each, {fromTo}",
            var (up, down) when up > down =>
                $"Rose in {Share(up, steps.Length, periods)}{But("fell", down, way <= 0)}, {fromTo}",
            var (up, down) =>
                $"Fell in {Share(down, steps.Length, periods)}{But("rose", up, way >= 0)}, {fromTo}",
        };
    }

    // Where the value did not go the way of most changes, the others are told of too.
    private static string But(string verb, int count, bool isNeeded) =>
        isNeeded && count > 0 ? $" and {verb} in {ChartWords.Number(count)}" : "";

    private static string Share(int count, int all, (string One, string Many) periods) =>
        all == 1 ? $"one {periods.One}"
        : count == all ? $"each of {Counted(all, periods)}"
        : $"{ChartWords.Number(count)} of {Counted(all, periods)}";

    private static string Counted(int count, (string One, string Many) periods) =>
        $"{ChartWords.Number(count)} {(count == 1 ? periods.One : periods.Many)}";

    // Two values that differ by less than is shown.
    private static string End(Figure first, Figure last) =>
        first.Shown != last.Shown || first.Number == last.Number ? last.Shown : last.Number > first.Number ? "a little more" : "a little less";

    private static string Lower(string name) =>
        name.StartsWith("England", StringComparison.Ordinal) ? name : char.ToLowerInvariant(name[0]) + name[1..];
}
