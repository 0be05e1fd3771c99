using System.Collections.Immutable;
using ScrutinyReport.Assessment;
using ScrutinyReport.Foundation;
using ScrutinyReport.Templating;

namespace ScrutinyReport.Reporting;

/// <summary>What is said of all indicators together. Each number is a figure made from those it counts.</summary>
internal static class SummaryViews
{
    public static ViewType<AssessedReport> Quartiles { get; } =
        new ViewType<AssessedReport>("quartiles", "how many indicators with a value stand in each national quartile")
            .Add("total", Shape.Figure, "how many have a quartile", "11", report => InQuartile(report, null))
            .Add("top", Shape.Figure, "how many are in quartile 1", "1", report => InQuartile(report, 1))
            .Add("second", Shape.Figure, "how many are in quartile 2", "4", report => InQuartile(report, 2))
            .Add("third", Shape.Figure, "how many are in quartile 3", "4", report => InQuartile(report, 3))
            .Add("bottom", Shape.Figure, "how many are in quartile 4", "2", report => InQuartile(report, 4));

    public static ViewType<AssessedReport> Changes { get; } =
        new ViewType<AssessedReport>("changes", "how many indicators with a value and a trend went which way")
            .Add("total", Shape.Figure, "how many have a polarity", "17",
                report => Count("indicators with a polarity", Tallies.Judged(report.Indicators)))
            .Add("better", Shape.Figure, "how many improved", "6",
                report => Judged(report, "indicators that improved", Judgement.Better))
            .Add("similar", Shape.Figure, "how many were similar", "4",
                report => Judged(report, "indicators that were similar", Judgement.Similar))
            .Add("worse", Shape.Figure, "how many declined", "7",
                report => Judged(report, "indicators that declined", Judgement.Worse))
            .Add("no_polarity", Shape.Figure, "how many have no polarity", "4",
                report => Judged(report, "indicators without polarity", Judgement.None))
            .Add("unrounded", Shape.Truth,
                "whether a difference or direction is told that is not that of the two figures as they are shown",
                "true",
                report => report.Indicators.Any(Tallies.HasUnroundedDifference));

    public static ViewType<AssessedReport> Rules { get; } =
        new ViewType<AssessedReport>("rules", "the rules that were applied")
        .Add("keys", Shape.ListOf(RatingViews.Key.Shape),
            "a key for each policy that was applied, the workspace's first", "",
            report => RatingViews.Key.Of(RatingViews.Keys(report)))
        .Add("vocabulary", Shape.Text, "the words of trends, as the workspace names them", "increase-decrease",
            report => report.Vocabulary.Name);

    public static ViewType<RatingCount> Rating { get; } =
        new ViewType<RatingCount>("rating count", "how many indicators have a rating")
        .Add("rating", Shape.Badge, "the rating", "Amber", count => count.Band.Badge)
        .Add("count", Shape.Figure, "how many have it", "5", count => count.Count);

    public static IEnumerable<RatingCount> RatingsOf(AssessedReport report) =>
        report.Policy.Bands.All.Select(band => new RatingCount(
            band,
            Count($"indicators rated {band.Name}", Tallies.Rated(report.Indicators, band))));

    private static Figure InQuartile(AssessedReport report, int? quartile) => Count(
        quartile is null
            ? "indicators with a national quartile and a value"
            : $"indicators in national quartile {quartile}",
        Tallies.Placed(report.Indicators, quartile));

    private static Figure Judged(AssessedReport report, string what, Judgement way) =>
        Count(what, Tallies.Judged(report.Indicators, way));

    private static Figure Count(string what, IEnumerable<AssessedIndicator> indicators)
    {
        var values = indicators.Select(one => one.Latest).OfType<Figure>().ToImmutableArray();
        return new(values.Length, new(0), new Computed($"number of {what}", values));
    }
}

/// <summary>A rating and how many indicators have it.</summary>
internal sealed record RatingCount(Band Band, Figure Count);
