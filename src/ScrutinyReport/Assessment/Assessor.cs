using System.Collections.Immutable;
using ScrutinyReport.Data;
using ScrutinyReport.Disclosure;
using ScrutinyReport.Foundation;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Assessment;

/// <summary>Judges a quarter; the entry point of the stage.</summary>
internal static class Assessor
{
    /// <summary>
    /// The report with a warning wherever the council's printed judgement differs from the computed one.
    /// </summary>
    public static Checked<AssessedReport> Assess(Dataset dataset, RuleSettings rules)
    {
        var problems = new List<Problem>();
        dataset = DisclosureControl.Apply(dataset, rules.Disclosure);
        var policies = new[] { rules.Rag }
            .Concat(dataset.Observations.Select(observation => observation.Indicator.Rag).OfType<RagKind>())
            .Distinct()
            .ToImmutableDictionary(kind => kind, kind => RagPolicies.Of(kind, rules));
        var policy = policies[rules.Rag];
        var vocabulary = TrendVocabularies.Of(rules.Vocabulary);
        var national = National.Of(dataset, rules, problems);
        var overrides = Overrides.ByIndicator(dataset, policy.Bands, problems);
        ImmutableArray<AssessedIndicator> indicators =
            [.. dataset.Observations.Select(observation =>
                HistoryAssessor.With(
                    IndicatorAssessor.Assess(
                        observation,
                        national,
                        policies[observation.Indicator.Rag ?? rules.Rag],
                        overrides.GetValueOrDefault(observation.Indicator.Id),
                        rules,
                        problems),
                    dataset,
                    rules,
                    problems))];
        problems.AddRange(
            indicators.SelectMany(indicator => PrintedChecks.Run(indicator, national, vocabulary, rules)));
        return Checked.Of(
            new AssessedReport
            {
                Quarter = dataset.Quarter,
                Indicators = indicators,
                Quartiles = Tallies.Quartiles(indicators),
                Ratings = Tallies.Ratings(indicators, policy),
                Judgements = Tallies.Judgements(indicators),
                Policy = policy,
                Vocabulary = vocabulary,
                Rules = rules,
                Against = national.Against,
                Facts = dataset.Facts,
                Authority = dataset.Authority,
            },
            problems);
    }
}
