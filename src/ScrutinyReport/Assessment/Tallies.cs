using System.Collections.Immutable;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Assessment;

/// <summary>Counts over the indicators of a report.</summary>
internal static class Tallies
{
    /// <summary>Only indicators with a quartile and a value are counted (METHODS 4).</summary>
    public static QuartileSummary Quartiles(ImmutableArray<AssessedIndicator> indicators)
    {
        var placed = indicators
            .Where(one => one.Latest is not null && one.Placement is not null)
            .Select(one => one.Placement!)
            .ToArray();
        int In(int quartile) => placed.Count(placement => placement.Quartile.Number == quartile);
        return new(
            In(1), In(2), In(3), In(4),
            [.. placed.Select(placement => placement.Year).OfType<Period>().Distinct().OrderBy(year => year.LastDay)]);
    }

    public static ImmutableArray<Tally<Band>> Ratings(ImmutableArray<AssessedIndicator> indicators, RagPolicy policy) =>
        [.. policy.Bands.All.Select(band => new Tally<Band>(band, indicators.Count(one => one.Rating.Band == band)))];

    /// <summary>
    /// Of the indicators with a value and a trend: those without polarity are counted as such whatever their direction.
    /// </summary>
    public static ImmutableArray<Tally<Judgement>> Judgements(ImmutableArray<AssessedIndicator> indicators)
    {
        var compared = indicators.Where(one => one.Latest is not null && one.Trend is not null).ToArray();
        int Judged(Judgement judgement) =>
            compared.Count(one => one.Indicator.Polarity != Polarity.None && one.Judgement == judgement);
        return
        [
            new(Judgement.Better, Judged(Judgement.Better)),
            new(Judgement.Similar, Judged(Judgement.Similar)),
            new(Judgement.Worse, Judged(Judgement.Worse)),
            new(Judgement.None, compared.Count(one => one.Indicator.Polarity == Polarity.None)),
        ];
    }

    /// <summary>Whether a difference of the unrounded values is not the one of the figures as they are shown (METHODS 7).</summary>
    public static bool HasUnroundedDifference(AssessedIndicator one) =>
        Differs(one.Latest, one.Previous?.Earlier, one.Previous?.Difference)
        || Differs(one.Latest, one.YearAgo?.Earlier, one.YearAgo?.Difference)
        || Differs(one.Latest, one.Baseline?.Earlier, one.Baseline?.Difference)
        || new[] { one.England, one.Neighbours, one.Region }.Any(gap => Differs(one.Latest, gap?.Average, gap?.Difference));

    private static bool Differs(Figure? latest, Figure? earlier, Figure? difference) =>
        latest is not null && earlier is not null && difference is not null && latest.Rounded - earlier.Rounded != difference.Rounded;
}
