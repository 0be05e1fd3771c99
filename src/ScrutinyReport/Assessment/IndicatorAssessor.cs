using System.Collections.Immutable;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Assessment;

/// <summary>Applies the rules to one indicator, in the order in which they build on each other.</summary>
internal static class IndicatorAssessor
{
    public static AssessedIndicator Assess(
        Observation observation, National national, RagPolicy policy, RuleSettings rules, ICollection<Problem> problems)
    {
        var indicator = observation.Indicator;
        var distribution = national.ByIndicator.GetValueOrDefault(indicator.Id);
        var previous = ComparisonRule.WithPrevious(observation, rules);
        var yearAgo = ComparisonRule.WithYearAgo(observation, rules);
        var trend = TrendRule.Of(indicator, previous, yearAgo);
        var placement = PlacementRule.Of(observation, distribution, rules);
        var england = GapRule.ToEngland(observation, distribution);
        var neighbours = GapRule.ToNeighbours(observation, distribution, national.Neighbours, rules);
        var latest = observation.Latest.Figure is { } value
            ? TargetRule.Shown(value, observation.Target, indicator.Polarity)
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
                Placement = placement,
                Trend = trend?.Main,
            },
            rules);
        if (rating.Missing is { } missing)
        {
            problems.Add(AssessmentProblems.PolicyLacks(observation, observation.Target!, policy, missing));
        }

        return new()
        {
            Observation = observation,
            Latest = latest,
            TargetBound = Bound(observation.Target, latest),
            Previous = previous,
            YearAgo = yearAgo,
            Trend = trend,
            TargetMet = met,
            Rating = rating,
            Placement = placement,
            England = england,
            Neighbours = neighbours,
            Explanations = Together(
                previous?.Explanation,
                yearAgo?.Explanation,
                placement?.Explanation,
                rating.Explanation,
                england?.Explanation,
                neighbours?.Explanation),
        };
    }

    private static Figure? Bound(Target? target, Figure? latest) => target is null || latest is null
        ? target?.Bound
        : target.Bound with
        {
            Display = target.Bound.Display with
            {
                Decimals = Math.Max(target.Bound.Display.Decimals, latest.Display.Decimals),
            },
        };

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
