using System.Collections.Immutable;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Assessment;

/// <summary>
/// How a judgement was reached: the rule as METHODS.md names it, one plain sentence, and the figures it used.
/// </summary>
internal sealed record Explanation(string Rule, string Sentence, ImmutableArray<Figure> Inputs);
