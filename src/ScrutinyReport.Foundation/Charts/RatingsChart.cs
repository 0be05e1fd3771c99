using System.Collections.Immutable;

namespace ScrutinyReport.Foundation.Charts;

/// <summary>How many have each rating: a bar for each, named in words, the best first.</summary>
public sealed record RatingsChart : Chart
{
    /// <summary>What the bars are: "Rating".</summary>
    public required string NameAxis { get; init => field = Characters.OneLine(value); }

    /// <summary>What is counted: "Indicators".</summary>
    public required string CountAxis { get; init => field = Characters.OneLine(value); }

    /// <summary>Best first.</summary>
    public required ImmutableArray<RatingBar> Bars { get; init; }

    public override ChartTable Data =>
        new([NameAxis, CountAxis], [.. Bars.Select(bar => new ChartRow(bar.Rating.Word, [bar.Count]))]);
}

/// <summary>A rating and how many have it.</summary>
public sealed record RatingBar(Badge Rating, Figure Count)
{
    public Badge Rating { get; } = Rating with { Word = Characters.OneLine(Rating.Word) };
}
