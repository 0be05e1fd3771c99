using ScrutinyReport.Data;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Assessment;

/// <summary>One authority's place in a measure and year, unrounded; null where there is nothing to say.</summary>
internal sealed record RankRow
{
    public required int Authority { get; init; }

    public required string Name { get; init; }

    public decimal? Value { get; init; }

    /// <summary>The value of the year before.</summary>
    public decimal? Previous { get; init; }

    public decimal? Change => Value - Previous;

    public int? Rank { get; init; }

    public int? Quartile { get; init; }

    /// <summary>The group it is ranked in.</summary>
    public required RankedGroup Group { get; init; }

    public decimal? NeighbourMean { get; init; }

    public decimal? NeighbourMedian { get; init; }

    /// <summary>How many neighbours have a value; null where no list is known.</summary>
    public int? NeighbourCount { get; init; }
}

/// <summary>A measure and year, with its authorities in the order of their numbers.</summary>
internal sealed record RankedYear(BenchmarkMeasure Measure, BenchmarkYear Year, IReadOnlyList<RankRow> Rows)
{
    public required Polarity Polarity { get; init; }

    /// <summary>The measure's title; null where no file gives one.</summary>
    public string? Title { get; init; }

    /// <summary>What the group is called; null where each authority has its own.</summary>
    public string? GroupName { get; init; }

    public decimal? England { get; init; }
}

/// <summary>What somebody wants ranked.</summary>
internal sealed record RankQuestion
{
    /// <summary>The name or key of a measure; <c>all</c> for every one.</summary>
    public required string Measure { get; init; }

    /// <summary>A year in a notation of the file, <c>all</c>, or null for each measure's latest.</summary>
    public string? Year { get; init; }

    public Comparators Comparators { get; init; } = Comparators.All;

    public NeighbourModel Model { get; init; } = NeighbourModel.May2025;

    /// <summary>The polarity of a measure whose file states none.</summary>
    public Func<string, Polarity> PolarityOf { get; init; } = _ => Polarity.None;
}
