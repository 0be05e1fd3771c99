using System.Collections.Immutable;
using ScrutinyReport.Assessment;

namespace ScrutinyReport.Cli;

/// <summary>What a report came to, in counts.</summary>
internal sealed record Summary
{
    public required int Indicators { get; init; }

    public required int WithData { get; init; }

    /// <summary>Indicators by rating, best first; none in a report of national figures, which rates nothing.</summary>
    public required ImmutableArray<Tally<Band>> Ratings { get; init; }

    public required QuartileSummary Quartiles { get; init; }

    /// <summary>Indicators by judgement.</summary>
    public required ImmutableArray<Tally<Judgement>> Judgements { get; init; }

    public int WithoutData => Indicators - WithData;

    public static Summary Of(AssessedReport report) => new()
    {
        Indicators = report.Indicators.Length,
        WithData = report.Indicators.Count(indicator => indicator.Latest is not null),
        Ratings = report.Authority is null ? report.Ratings : [],
        Quartiles = report.Quartiles,
        Judgements = report.Judgements,
    };

    public int Judged(Judgement judgement) =>
        Judgements.Where(tally => tally.Of == judgement).Sum(tally => tally.Count);
}
