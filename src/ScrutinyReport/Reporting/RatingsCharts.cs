using System.Collections.Immutable;
using ScrutinyReport.Assessment;
using ScrutinyReport.Foundation.Charts;

namespace ScrutinyReport.Reporting;

/// <summary>How many indicators of the report have each rating, as bars.</summary>
internal static class RatingsCharts
{
    /// <summary>Null where no indicator is rated.</summary>
    public static RatingsChart? Of(AssessedReport report)
    {
        ImmutableArray<RatingBar> bars =
            [.. SummaryViews.RatingsOf(report).Select(count => new RatingBar(count.Band.Badge, count.Count))];
        return bars.All(bar => bar.Count.Number == 0) ? null : new()
        {
            Title = "Indicators by rating",
            Alternative = Sentence(bars),
            NameAxis = "Rating",
            CountAxis = "Indicators",
            Bars = bars,
        };
    }

    /// <summary>"Of 11 rated indicators, six are Green, four Amber and one is Red".</summary>
    public static string Sentence(ImmutableArray<RatingBar> bars)
    {
        var total = (int)bars.Sum(bar => bar.Count.Number);
        if (total == 1)
        {
            return $"The one rated indicator is {bars.First(bar => bar.Count.Number == 1).Rating.Word}";
        }

        string[] parts =
        [
            .. bars.Select((bar, i) => bar.Count.Number is 0 or 1
                ? $"{ChartWords.Number((int)bar.Count.Number)} is {bar.Rating.Word}"
                : $"{ChartWords.Number((int)bar.Count.Number)} are {bar.Rating.Word}"),
        ];
        return $"Of {ChartWords.Number(total)} rated indicators, "
            + (parts.Length == 1 ? parts[0] : string.Join(", ", parts[..^1]) + " and " + parts[^1]);
    }
}
