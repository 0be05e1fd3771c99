namespace ScrutinyReport.Data;

/// <summary>The policies that give ratings (METHODS 3).</summary>
internal enum RagKind
{
    TargetThenQuartile,
    QuartileAndTrend,

    /// <summary>Also called <c>floor</c>.</summary>
    TargetAndIntervention,
    TargetAndTolerance,
    Thresholds,
    Range,
}
