using System.Collections.Immutable;
using ScrutinyReport.Data;

namespace ScrutinyReport.Assessment;

/// <summary>
/// An authority in a theme of several indicators: the average of its ranks, ranked again among the group (METHODS 4,
/// composite rank).
/// </summary>
internal sealed record CompositeRank
{
    public const string Rule = "composite rank";

    public required int Authority { get; init; }

    public required string Name { get; init; }

    public required decimal AverageRank { get; init; }

    /// <summary>Over how many of the indicators the average is taken: those for which it has a value.</summary>
    public required int Indicators { get; init; }

    /// <summary>1 is the smallest average; ties share the lowest rank.</summary>
    public required int Rank { get; init; }

    /// <summary>Its rank by another measure (expenditure per head, deprivation); null where it has none.</summary>
    public int? Against { get; init; }

    /// <summary>
    /// In the order of their ranks. An authority that has values for fewer than half of the indicators is left out: its
    /// average would be of another theme.
    /// </summary>
    /// <param name="against">Ranks by another measure; smallest is 1 where it has no polarity.</param>
    public static ImmutableArray<CompositeRank> Of(
        ImmutableArray<ThemeIndicator> theme, ThemeIndicator? against = null)
    {
        var ranks = new Dictionary<int, List<int>>();
        var names = new Dictionary<int, string>();
        foreach (var (authority, name, rank) in theme.SelectMany(Ranks))
        {
            names[authority] = name;
            (ranks.TryGetValue(authority, out var found) ? found : ranks[authority] = []).Add(rank);
        }

        var other = against is null ? [] : Ranks(against).ToDictionary(one => one.Authority, one => one.Rank);
        var averages = ranks
            .Where(pair => pair.Value.Count * 2 >= theme.Length)
            .Select(pair => (Authority: pair.Key, Average: (decimal)pair.Value.Sum() / pair.Value.Count, pair.Value.Count))
            .ToList();
        return
        [
            .. averages
                .Select(one => new CompositeRank
                {
                    Authority = one.Authority,
                    Name = names[one.Authority],
                    AverageRank = one.Average,
                    Indicators = one.Count,
                    Rank = RankRule.Of(one.Average, averages.Select(each => each.Average), Polarity.LowIsGood)!.Value,
                    Against = other.TryGetValue(one.Authority, out var rank) ? rank : null,
                })
                .OrderBy(one => one.Rank)
                .ThenBy(one => one.Name, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<(int Authority, string Name, int Rank)> Ranks(ThemeIndicator indicator)
    {
        var group = new RankedGroup([.. indicator.Distribution.Group.Select(value => value.Number!.Value)]);
        var polarity = indicator.Polarity == Polarity.None ? Polarity.LowIsGood : indicator.Polarity;
        return indicator.Distribution.Group.Select(value =>
            (value.Authority, value.Area, group.Rank(value.Number!.Value, polarity)!.Value));
    }
}

/// <summary>An indicator's national figures as a theme ranks them.</summary>
internal sealed record ThemeIndicator(Distribution Distribution, Polarity Polarity);
