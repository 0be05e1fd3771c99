using System.Collections.Immutable;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Assessment;

/// <summary>
/// An authority in a theme of several indicators: the average of its ranks, ranked again among the group (METHODS 4,
/// composite rank).
/// </summary>
internal sealed record CompositeRank
{
    public const string Rule = "composite rank";

    private static readonly Display Whole = new(0);

    public required int Authority { get; init; }

    public required string Name { get; init; }

    public required decimal AverageRank { get; init; }

    /// <summary>The ranks that are averaged: by those of the indicators for which it has a value.</summary>
    public required ImmutableArray<ThemeRank> Ranks { get; init; }

    /// <summary>Over how many of the indicators the average is taken.</summary>
    public int Indicators => Ranks.Length;

    /// <summary>1 is the smallest average; ties share the lowest rank.</summary>
    public required int Rank { get; init; }

    /// <summary>Whether another authority has the same rank.</summary>
    public required bool IsJoint { get; init; }

    /// <summary>Its rank by another measure (expenditure per head, deprivation); null where it has none.</summary>
    public ThemeRank? Against { get; init; }

    /// <summary>The average as a figure that leads to the cells of the ranks; made when somebody asks for it.</summary>
    public Figure Average =>
        new(AverageRank, new(1), new Computed("average of ranks", [.. Ranks.Select(one => one.Figure)]));

    /// <summary>The composite rank as a figure that leads to the same cells.</summary>
    public Figure Figure => new(Rank, Whole, new Computed(Rule, [Average]));

    /// <summary>
    /// In the order of their ranks. An authority that has values for fewer than half of the indicators is left out: its
    /// average would be of another theme.
    /// </summary>
    /// <param name="against">Ranks by another measure; smallest is 1 where it has no polarity.</param>
    public static ImmutableArray<CompositeRank> Of(
        ImmutableArray<ThemeIndicator> theme, ThemeIndicator? against = null)
    {
        var all = new Dictionary<int, List<ThemeRank>>();
        foreach (var one in theme.SelectMany(RanksBy))
        {
            var authority = one.Value.Authority;
            (all.TryGetValue(authority, out var found) ? found : all[authority] = []).Add(one);
        }

        var other = against is null ? [] : RanksBy(against).ToDictionary(one => one.Value.Authority);
        var averages = all
            .Where(pair => pair.Value.Count * 2 >= theme.Length)
            .Select(pair =>
                (Authority: pair.Key, Ranks: pair.Value,
                    Average: (decimal)pair.Value.Sum(one => one.Rank) / pair.Value.Count))
            .ToList();
        return
        [
            .. averages
                .Select(one => new CompositeRank
                {
                    Authority = one.Authority,
                    Name = one.Ranks[^1].Value.Area,
                    AverageRank = one.Average,
                    Ranks = [.. one.Ranks],
                    Rank = RankRule.Of(one.Average, averages.Select(each => each.Average), Polarity.LowIsGood)!.Value,
                    IsJoint = averages.Count(each => each.Average == one.Average) > 1,
                    Against = other.TryGetValue(one.Authority, out var found) ? found : null,
                })
                .OrderBy(one => one.Rank)
                .ThenBy(one => one.Name, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<ThemeRank> RanksBy(ThemeIndicator indicator)
    {
        var group = new RankedGroup([.. indicator.Distribution.Group.Select(value => value.Number!.Value)]);
        var polarity = indicator.IsLowestFirst ? Polarity.LowIsGood : Polarity.HighIsGood;
        return indicator.Distribution.Group.Select(value =>
            new ThemeRank(value, group.Rank(value.Number!.Value, polarity)!.Value));
    }
}

/// <summary>An authority's rank by one indicator, and the published value that has it.</summary>
internal sealed record ThemeRank(BenchmarkValue Value, int Rank)
{
    /// <summary>
    /// The rank as a figure that leads to the value's cell; the value is shown with the decimals that it was published
    /// with.
    /// </summary>
    public Figure Figure =>
        new(Rank, new(0), new Computed(RankRule.Name, [Value.Figure(new(Value.Number!.Value.Scale))!]));
}

/// <summary>An indicator's national figures as a theme ranks them.</summary>
internal sealed record ThemeIndicator(Distribution Distribution, Polarity Polarity)
{
    /// <summary>Whether rank 1 is the lowest value: also where no way is good.</summary>
    public bool IsLowestFirst => Polarity != Polarity.HighIsGood;
}
