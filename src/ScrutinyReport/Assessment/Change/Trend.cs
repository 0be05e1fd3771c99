using System.Collections.Immutable;

namespace ScrutinyReport.Assessment;

/// <summary>
/// The label of an indicator's trend: the direction, and the comparisons that are named with it. None named: the plain
/// word, with the period before (METHODS 2).
/// </summary>
internal sealed record Trend(Comparison Main, ImmutableArray<Comparison> Named);
