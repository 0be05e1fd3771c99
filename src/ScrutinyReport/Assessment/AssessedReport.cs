using System.Collections.Immutable;
using ScrutinyReport.Data;
using ScrutinyReport.Periods;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Assessment;

/// <summary>A quarter, judged.</summary>
internal sealed record AssessedReport
{
    public required Quarter Quarter { get; init; }

    /// <summary>In the order of the quarter file.</summary>
    public required ImmutableArray<AssessedIndicator> Indicators { get; init; }

    /// <summary>The quarters of the year before this one in which any of them has a row, oldest first.</summary>
    public ImmutableArray<Quarter> EarlierQuarters { get; init; } = [];

    public required QuartileSummary Quartiles { get; init; }

    /// <summary>How many indicators have each band, best first; bands that nobody has are there with 0.</summary>
    public required ImmutableArray<Tally<Band>> Ratings { get; init; }

    /// <summary>How many indicators with a value and a trend are better, similar, worse, or without polarity.</summary>
    public required ImmutableArray<Tally<Judgement>> Judgements { get; init; }

    /// <summary>
    /// Every policy that was applied to an indicator, the workspace's first; the key of each is printed.
    /// </summary>
    public IEnumerable<RagPolicy> Policies => Indicators
        .Select(one => one.Policy)
        .DistinctBy(policy => policy.Kind)
        .OrderBy(policy => policy.Kind == Policy.Kind ? 0 : 1);

    /// <summary>The workspace's policy.</summary>
    public required RagPolicy Policy { get; init; }

    public required TrendVocabulary Vocabulary { get; init; }

    public required RuleSettings Rules { get; init; }

    /// <summary>The measure that composite ranks are set against; null where the rules name none.</summary>
    public ThemeIndicator? Against { get; init; }

    /// <summary>What that measure is called.</summary>
    public string? AgainstTitle { get; init; }

    /// <summary>The authority whose national figures these are; null where they are the council's own.</summary>
    public Authority? Authority { get; init; }

    /// <summary>The council's statistical neighbours.</summary>
    public ImmutableArray<Neighbour> NationalNeighbours { get; init; } = [];

    public ImmutableArray<Fact> Facts { get; init; } = [];
}

/// <summary>How many there are of something.</summary>
internal sealed record Tally<T>(T Of, int Count);
