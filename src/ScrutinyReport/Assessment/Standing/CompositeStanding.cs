using System.Collections.Immutable;
using System.Globalization;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Assessment;

/// <summary>
/// The composite ranks over a theme's indicators, and where the council stands among them (METHODS 4).
/// </summary>
internal sealed record CompositeStanding(ImmutableArray<CompositeRank> Ranks, int Indicators, CompositeRank? Own)
{
    /// <summary>
    /// What the group is called in which all the indicators are ranked; null where they have several.
    /// </summary>
    public string? Group { get; init; }

    /// <summary>
    /// The council's own by the same indicators a year before; null where one of them has no such year.
    /// </summary>
    public CompositeRank? Before { get; init; }

    /// <summary>Null where no indicator has national figures and a polarity.</summary>
    public static CompositeStanding? Of(IEnumerable<AssessedIndicator> indicators, AssessedReport report)
    {
        AssessedIndicator[] counted = [.. indicators.Where(Counts)];
        if (counted.Length == 0)
        {
            return null;
        }

        var ranks = CompositeRank.Of(
            [.. counted.Select(one => new ThemeIndicator(one.Distribution!, one.Indicator.Polarity))], report.Against);
        ImmutableArray<ThemeIndicator> before =
        [
            .. from one in counted
               let earlier = one.Distribution!.YearBefore(report.NationalNeighbours, report.Rules)
               where earlier is { Group.Length: > 0 }
               select new ThemeIndicator(earlier, one.Indicator.Polarity),
        ];
        CompositeRank? OwnOf(ImmutableArray<CompositeRank> all) =>
            all.FirstOrDefault(one => one.Authority == report.Rules.Authority);
        return new(ranks, counted.Length, OwnOf(ranks))
        {
            Group = counted.Select(one => one.Distribution!.GroupName).Distinct().ToArray() is [var only] ? only : null,
            Before = before.Length == counted.Length ? OwnOf(CompositeRank.Of(before)) : null,
        };
    }

    /// <summary>Whether an indicator's rank is one of those that are averaged.</summary>
    public static bool Counts(AssessedIndicator one) =>
        one is { Distribution.Group.Length: > 0, Indicator.Polarity: not Polarity.None };

    /// <summary>How the council's composite rank was reached; null where it has none.</summary>
    public Explanation? Explain() => Own is null ? null : new(
        CompositeRank.Rule,
        string.Create(
            CultureInfo.InvariantCulture,
            $"its rank is one of {Own.Indicators} whose average is {Own.AverageRank:0.0}: rank {Own.Rank} of {Ranks.Length}")
            + (Own.Against is { } against
                ? string.Create(CultureInfo.InvariantCulture,
                    $", beside rank {against.Rank} by the measure compared with") : "")
            + (Before is { } before
                ? string.Create(CultureInfo.InvariantCulture, $"; a year before it was rank {before.Rank}") : ""),
        [.. new[] { Own.Figure, Own.Against?.Figure, Before?.Figure }.OfType<Figure>()]);
}
