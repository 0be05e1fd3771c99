using System.Collections.Immutable;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Assessment;

/// <summary>Applies the rules to one indicator, in the order in which they build on each other.</summary>
internal static class IndicatorAssessor
{
    public static AssessedIndicator Assess(
        Observation observation,
        National national,
        RagPolicy policy,
        RatingOverride? given,
        RuleSettings rules,
        ICollection<Problem> problems)
    {
        observation = PrecisionRule.Of(observation, policy, rules);
        var indicator = observation.Indicator;
        var distribution = national.ByIndicator.GetValueOrDefault(indicator.Id);
        var previous = ComparisonRule.WithPrevious(observation, rules);
        var yearAgo = ComparisonRule.WithYearAgo(observation, rules);
        var baseline = ComparisonRule.WithBaseline(observation, rules);
        var notCompared = Comparability.WithPrevious(observation);
        var trend = TrendRule.Of(indicator, previous, yearAgo);
        var placement = PlacementRule.Of(observation, distribution);
        var england = GapRule.ToEngland(observation, distribution);
        var neighbours = GapRule.ToNeighbours(observation, distribution, national.Neighbours, rules);
        var region = GapRule.ToRegion(observation, distribution, rules);
        var latest = observation.Latest.Figure is { } value
            ? WithBreak(value, observation)
            : null;
        var met = latest is not null && observation.Target is { } target
            ? TargetRule.IsMet(latest.Number, target, indicator.Polarity)
            : null;
        var rating = policy.Rate(
            new()
            {
                Indicator = indicator,
                Latest = latest,
                Target = observation.Target,
                TargetMet = met,
                Levels = observation.Levels,
                Placement = placement,
                IsInBetterHalf = () => latest is null || placement is null ? null : QuartileHalf.IsBetter(
                    latest.Number, placement.Quartile.Number, distribution, rules.Authority, indicator.Polarity),
                Trend = trend?.Main,
            });
        if (rating.Lack is not null
            && given is null
            && AssessmentProblems.Lacks(observation, policy, rating) is { } lacks)
        {
            problems.Add(lacks);
        }

        var tolerance = rules.ToleranceOf(indicator);
        foreach (var one in new[] { previous, yearAgo, baseline }.OfType<Comparison>())
        {
            if (one is { Earlier: { } earlier, Difference.Number: not 0 } && tolerance.Around(earlier.Number) is null)
            {
                problems.Add(AssessmentProblems.NoShareOfEarlier(observation, tolerance, one));
            }
        }

        rating = Overrides.Apply(rating, given, observation, policy.Bands, problems);
        return new()
        {
            Observation = observation,
            Latest = latest,
            Target = observation.Target is not null && latest is not null
                ? TargetRule.AsPrecise(observation.Target, latest)
                : observation.Target,
            Previous = previous,
            YearAgo = yearAgo,
            Baseline = baseline,
            NotCompared = notCompared,
            Trend = trend,
            TargetMet = met,
            BeyondIntervention = latest is not null && observation.Levels.Intervention is { } level
                ? !TargetRule.IsMet(latest.Number, level, indicator.Polarity)
                : null,
            Policy = policy,
            Rating = rating,
            Placement = placement,
            England = england,
            Neighbours = neighbours,
            Region = region,
            SuggestedTarget = SuggestedTargetRule.Of(indicator, distribution),
            Distribution = distribution,
            Explanations = Together(
                notCompared is null ? null : new(Comparability.Rule, notCompared, []),
                previous?.Explanation,
                ChangeSizes.Explain(previous, indicator.Kind),
                yearAgo?.Explanation,
                baseline is null ? null : Since(baseline),
                DirectionRule.Explain(trend, indicator.Polarity),
                placement?.Explanation,
                RankRule.Explain(placement, latest, distribution),
                rating.Explanation,
                Overrides.Explain(rating),
                england?.Explanation,
                neighbours?.Explanation,
                region?.Explanation),
        };
    }

    /// <summary>The first value behind a break in the series says so wherever it is printed (METHODS 6).</summary>
    private static Figure WithBreak(Figure latest, Observation observation) =>
        Comparability.BeforeLatest(observation) is null ? latest : latest.With(Signs.Break);

    private static Explanation Since(Comparison baseline) =>
        baseline.Explanation with { Wording = () => $"since {baseline.EarlierPeriod}: {baseline.Explanation.Sentence}" };

    private static ImmutableArray<Explanation> Together(params ReadOnlySpan<Explanation?> all)
    {
        var given = ImmutableArray.CreateBuilder<Explanation>();
        foreach (var one in all)
        {
            if (one is not null)
            {
                given.Add(one);
            }
        }

        return given.ToImmutable();
    }
}
