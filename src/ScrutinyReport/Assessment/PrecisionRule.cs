using System.Diagnostics.CodeAnalysis;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Assessment;

/// <summary>
/// With how many decimals an indicator is shown in a report: its usual ones, and more where those would put the value
/// on the other side of a level that its rating goes by (METHODS 3, docs/decisions/0041). All its figures have as many
/// (METHODS 7).
/// </summary>
internal static class PrecisionRule
{
    public static Observation Of(Observation observation, RagPolicy policy, RuleSettings rules)
    {
        if (observation.Latest.Figure is not { } value)
        {
            return observation;
        }

        var decimals = TargetRule.Shown(value, observation.Indicator.Polarity,
            [.. Levels(observation, policy, rules)]).Display.Decimals;
        return decimals == value.Display.Decimals ? observation : observation with
        {
            Indicator = observation.Indicator with { Decimals = decimals },
            Latest = Finer(observation.Latest, decimals),
            Previous = Finer(observation.Previous, decimals),
            YearAgo = Finer(observation.YearAgo, decimals),
            Baseline = observation.Baseline is { } baseline
                ? baseline with { Value = Finer(baseline.Value, decimals) }
                : null,
            Target = Finer(observation.Target, decimals),
            Levels = observation.Levels with { Intervention = Finer(observation.Levels.Intervention, decimals) },
            NationalAverage = Finer(observation.NationalAverage, decimals),
            RegionalAverage = Finer(observation.RegionalAverage, decimals),
            NeighbourAverage = Finer(observation.NeighbourAverage, decimals),
        };
    }

    /// <summary>The figure with at least so many decimals.</summary>
    public static Figure Finer(Figure figure, int decimals) => figure.Display.Decimals >= decimals
        ? figure
        : figure with { Display = figure.Display with { Decimals = decimals } };

    private static Reading Finer(Reading reading, int decimals) =>
        reading is Measured measured ? measured with { Value = Finer(measured.Value, decimals) } : reading;

    /// <summary>The target, its bounds with at least so many decimals.</summary>
    [return: NotNullIfNotNull(nameof(target))]
    public static Target? Finer(Target? target, int decimals) => target is null ? null : target with
    {
        Bound = Finer(target.Bound, decimals),
        Upper = target.Upper is { } upper ? Finer(upper, decimals) : null,
    };

    private static IEnumerable<Target?> Levels(Observation observation, RagPolicy policy, RuleSettings rules)
    {
        var (target, levels) = (observation.Target, observation.Levels);
        yield return target;
        yield return levels.Intervention;
        switch (policy.Kind)
        {
            case RagKind.TargetAndTolerance when target is not null:
                foreach (var edge in TargetAndTolerance.Edges(target, levels, rules))
                {
                    yield return edge;
                }

                break;
            case RagKind.Thresholds:
                yield return levels.Green;
                yield return levels.Amber;
                yield return levels.Red is { Kind: TargetKind.Number } red
                    ? red with { Kind = BeyondRed(observation.Indicator.Polarity) }
                    : levels.Red;
                break;
            case RagKind.Range:
                yield return levels.Lower is { Kind: TargetKind.Number } lower
                    ? lower with { Kind = TargetKind.AtLeast }
                    : levels.Lower;
                yield return levels.Upper is { Kind: TargetKind.Number } upper
                    ? upper with { Kind = TargetKind.AtMost }
                    : levels.Upper;
                break;
        }
    }

    // On it is Red too.
    private static TargetKind BeyondRed(Polarity polarity) => polarity switch
    {
        Polarity.HighIsGood => TargetKind.MoreThan,
        Polarity.LowIsGood => TargetKind.LessThan,
        _ => TargetKind.Number,
    };
}
