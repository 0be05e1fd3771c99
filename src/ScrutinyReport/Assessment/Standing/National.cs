using System.Collections.Immutable;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Assessment;

/// <summary>
/// What national data offers a quarter's indicators: each one's distribution, and the council's neighbours.
/// </summary>
internal sealed record National(
    ImmutableDictionary<string, Distribution> ByIndicator, ImmutableArray<Neighbour> Neighbours)
{
    /// <summary>The measure that composite ranks are set against; null where the rules name none.</summary>
    public ThemeIndicator? Against { get; init; }

    /// <summary>What that measure is called: its title where a file gives one, else its name.</summary>
    public string? AgainstTitle { get; init; }

    /// <summary>Nothing where the settings name no authority or the workspace has no national data.</summary>
    public static National Of(Dataset dataset, RuleSettings rules, ICollection<Problem> problems)
    {
        var benchmarks = dataset.Benchmarks;
        if (rules.Authority is not { } authority || benchmarks.Measures.IsEmpty)
        {
            return new(ImmutableDictionary<string, Distribution>.Empty, []);
        }

        ImmutableArray<Neighbour> neighbours = [.. benchmarks.Neighbours.Find(rules.NeighbourModel, authority) ?? []];
        if (neighbours.IsEmpty)
        {
            problems.Add(AssessmentProblems.NoNeighbours(authority, rules.NeighbourModel));
        }

        var found = ImmutableDictionary.CreateBuilder<string, Distribution>();
        foreach (var observation in dataset.Observations)
        {
            if (Find(observation, dataset, neighbours, rules, problems) is { } distribution)
            {
                found.Add(observation.Indicator.Id, distribution);
            }
        }

        if (found.Count > 0 && !found.Values.Any(one => one.Year.Values.Any(value => value.Authority == authority)))
        {
            problems.Add(AssessmentProblems.AuthorityUnknown(authority));
        }

        return new(found.ToImmutable(), neighbours)
        {
            Against = AgainstOf(dataset, neighbours, rules, problems),
            AgainstTitle = TitleOf(dataset, rules),
        };
    }

    private static string? TitleOf(Dataset dataset, RuleSettings rules) => rules.CompositeAgainst is { } name
        ? dataset.Benchmarks.Titles.GetValueOrDefault(name.Value) ?? name.Value.Replace('_', ' ')
        : null;

    private static ThemeIndicator? AgainstOf(
        Dataset dataset, ImmutableArray<Neighbour> neighbours, RuleSettings rules, ICollection<Problem> problems)
    {
        if (rules.CompositeAgainst is not { } name)
        {
            return null;
        }

        if (!dataset.Benchmarks.Measures.TryGetValue(name.Value, out var measure)
            || BenchmarkYears.Of(measure, null, dataset.Quarter) is not { } year)
        {
            problems.Add(AssessmentProblems.AgainstUnknown(name, measure, dataset.Benchmarks.Measures.Keys,
                dataset.Quarter));
            return null;
        }

        return new(Distribution.Of(measure, year, neighbours, rules), measure.Polarity);
    }

    private static Distribution? Find(
        Observation observation,
        Dataset dataset,
        ImmutableArray<Neighbour> neighbours,
        RuleSettings rules,
        ICollection<Problem> problems)
    {
        if (observation.Indicator.Benchmark is not { } name)
        {
            return null;
        }

        if (!dataset.Benchmarks.Measures.TryGetValue(name, out var measure))
        {
            // What is wrong with the key of a tidy file was said when the file was looked for.
            if (MeasureKey.Read(name) is null)
            {
                problems.Add(
                    AssessmentProblems.MeasureUnknown(observation.Indicator, name, dataset.Benchmarks.Measures.Keys));
            }

            return null;
        }

        if (BenchmarkYears.Of(measure, observation.BenchmarkPeriod, dataset.Quarter) is not { } year)
        {
            problems.Add(AssessmentProblems.YearUnknown(
                observation.Indicator, name, observation.BenchmarkPeriod, dataset.Quarter));
            return null;
        }

        var before = observation.PreviousBenchmarkPeriod is { } earlier
            ? BenchmarkYears.Of(measure, earlier, dataset.Quarter)
            : null;
        var distribution = Distribution.Of(measure, year, neighbours, rules);
        if (distribution is { HasQuartiles: true, Group.Length: > 0 and < QuartileRule.LeastGroup })
        {
            problems.Add(AssessmentProblems.GroupTooSmall(observation.Indicator, distribution));
        }

        return distribution with
        {
            Before = before is null ? null : Distribution.Of(measure, before, neighbours, rules),
        };
    }
}
