using System.Collections.Immutable;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Assessment;

/// <summary>
/// How a judgement was reached: the rule as METHODS.md names it, one plain sentence, and the figures it used.
/// </summary>
/// <param name="Rule">The name of the rule.</param>
/// <param name="Wording">Words the sentence, once it is asked for: a report has no use for most.</param>
/// <param name="Inputs">The figures that the rule used.</param>
internal sealed record Explanation(string Rule, Func<string> Wording, ImmutableArray<Figure> Inputs)
{
    public Explanation(string rule, string sentence, ImmutableArray<Figure> inputs)
        : this(rule, () => sentence, inputs)
    {
    }

    public string Sentence => Wording();
}
