using System.Collections.Immutable;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Assessment;

/// <summary>Which indicators of a report are counted where, and how many they are.</summary>
internal static class Tallies
{
    /// <summary>
    /// The indicators in a national quartile, or in any: only those with a quartile and a value (METHODS 4).
    /// </summary>
    public static IEnumerable<AssessedIndicator> Placed(
        ImmutableArray<AssessedIndicator> indicators, int? quartile = null) =>
        indicators.Where(one => one is { Latest: not null, Placement: { } placement }
            && (quartile is null || placement.Quartile.Number == quartile));

    public static IEnumerable<AssessedIndicator> Rated(ImmutableArray<AssessedIndicator> indicators, Band band) =>
        indicators.Where(one => one.Rating.Band == band);

    /// <summary>The indicators with a value, a trend and a polarity.</summary>
    public static IEnumerable<AssessedIndicator> Judged(ImmutableArray<AssessedIndicator> indicators) =>
        indicators.Where(one => IsCompared(one) && one.Indicator.Polarity != Polarity.None);

    /// <summary>Those of them that went one way; those without polarity went none, whatever their direction.</summary>
    public static IEnumerable<AssessedIndicator> Judged(ImmutableArray<AssessedIndicator> indicators, Judgement way) =>
        way == Judgement.None
            ? indicators.Where(one => IsCompared(one) && one.Indicator.Polarity == Polarity.None)
            : Judged(indicators).Where(one => one.Judgement == way);

    public static QuartileSummary Quartiles(ImmutableArray<AssessedIndicator> indicators)
    {
        int In(int quartile) => Placed(indicators, quartile).Count();
        return new(In(1), In(2), In(3), In(4));
    }

    public static ImmutableArray<Tally<Band>> Ratings(ImmutableArray<AssessedIndicator> indicators, RagPolicy policy) =>
        [.. policy.Bands.All.Select(band => new Tally<Band>(band, Rated(indicators, band).Count()))];

    public static ImmutableArray<Tally<Judgement>> Judgements(ImmutableArray<AssessedIndicator> indicators) =>
    [
        .. new[] { Judgement.Better, Judgement.Similar, Judgement.Worse, Judgement.None }
            .Select(way => new Tally<Judgement>(way, Judged(indicators, way).Count())),
    ];

    /// <summary>
    /// Whether a difference or direction of the unrounded values is not that of the figures as they are shown (METHODS
    /// 7).
    /// </summary>
    public static bool HasUnroundedDifference(AssessedIndicator one) =>
        new[] { one.Previous, one.YearAgo, one.Baseline }.Any(change =>
            change is { Size: ChangeSize.Unseen, Direction: not Direction.Same })
        || Differs(one.Latest, one.Previous?.Earlier, one.Previous?.Difference)
        || Differs(one.Latest, one.YearAgo?.Earlier, one.YearAgo?.Difference)
        || Differs(one.Latest, one.Baseline?.Earlier, one.Baseline?.Difference)
        || new[] { one.England, one.Neighbours, one.Region }.Any(gap =>
            Differs(one.Latest, gap?.Average, gap?.Difference));

    private static bool IsCompared(AssessedIndicator one) => one is { Latest: not null, Trend: not null };

    private static bool Differs(Figure? latest, Figure? earlier, Figure? difference) =>
        latest is not null
            && earlier is not null
            && difference is not null
            && latest.Rounded - earlier.Rounded != difference.Rounded;
}
