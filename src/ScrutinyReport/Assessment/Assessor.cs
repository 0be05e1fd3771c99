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
        var policy = RagPolicies.Of(rules.Rag, rules);
        var policies = new List<RagPolicy> { policy };
        RagPolicy PolicyOf(RagKind kind)
        {
            if (policies.Find(one => one.Kind == kind) is not { } found)
            {
                policies.Add(found = RagPolicies.Of(kind, rules));
            }

            return found;
        }

        var vocabulary = TrendVocabularies.Of(rules.Vocabulary);
        var national = National.Of(dataset, rules, problems);
        IEnumerable<AssessedIndicator> Judge(PublishedQuarter published, ICollection<Problem> said)
        {
            var overrides = Overrides.ByIndicator(dataset.Overrides, published, policy.Bands, said);
            return published.Observations.Select(observation => IndicatorAssessor.Assess(
                observation,
                national,
                PolicyOf(observation.Indicator.Rag ?? rules.Rag),
                overrides.GetValueOrDefault(observation.Indicator.Id),
                rules,
                said));
        }

        // What is wrong with an earlier quarter was said when it was the reported one.
        var before = YearSoFar.Of(dataset, published => Judge(published, []));
        ImmutableArray<AssessedIndicator> indicators =
        [
            .. Judge(new(dataset.Quarter, dataset.Observations), problems).Select(assessed =>
                HistoryAssessor.With(assessed, dataset, rules, problems) with
                {
                    EarlierInYear = [.. before[assessed.Indicator.Id]],
                }),
        ];
        indicators = CohortGapRule.With(indicators, problems);
        problems.AddRange(
            indicators.SelectMany(indicator => PrintedChecks.Run(indicator, national, vocabulary, rules)));
        return Checked.Of(
            new AssessedReport
            {
                Quarter = dataset.Quarter,
                Indicators = indicators,
                EarlierQuarters =
                    [.. before.SelectMany(standings => standings).Select(one => one.Quarter).Distinct().Order()],
                Quartiles = Tallies.Quartiles(indicators),
                Ratings = Tallies.Ratings(indicators, policy),
                Judgements = Tallies.Judgements(indicators),
                Policy = policy,
                Vocabulary = vocabulary,
                Rules = rules,
                Against = national.Against,
                AgainstTitle = national.AgainstTitle,
                NationalNeighbours = national.Neighbours,
                Facts = dataset.Facts,
                Authority = dataset.Authority,
            },
            problems);
    }
}
