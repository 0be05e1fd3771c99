using System.Diagnostics;
using ScrutinyReport.Data;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Assessment;

/// <summary>The policies that give ratings (METHODS 3).</summary>
internal static class RagPolicies
{
    /// <summary>The policy with the bands and settings of a workspace.</summary>
    public static RagPolicy Of(RagKind kind, RuleSettings rules)
    {
        var bands = Bands.Of(rules.Bands);
        return BetterThanTarget.With(kind switch
        {
            RagKind.TargetThenQuartile => TargetThenQuartile.Of(rules, bands),
            RagKind.QuartileAndTrend => QuartileAndTrend.Of(bands),
            RagKind.TargetAndIntervention => TargetAndIntervention.Of(bands),
            RagKind.TargetAndTolerance => TargetAndTolerance.Of(rules, bands),
            RagKind.Thresholds => ThresholdsPolicy.Of(bands),
            RagKind.Range => RangePolicy.Of(bands),
            _ => throw new UnreachableException(),
        });
    }
}
