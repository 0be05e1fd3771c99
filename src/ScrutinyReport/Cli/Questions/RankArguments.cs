using System.Collections.Immutable;
using ScrutinyReport.Data;

namespace ScrutinyReport.Cli;

/// <summary>What somebody asked <c>rank</c> for; null where they left it out.</summary>
internal sealed record RankArguments
{
    public required string Measure { get; init; }

    public string? Year { get; init; }

    public string? Group { get; init; }

    public required NeighbourModel Neighbours { get; init; }

    /// <summary><c>high</c> or <c>low</c>, for a measure whose file does not say.</summary>
    public string? Polarity { get; init; }

    /// <summary>Files of national data; without any, those of the workspace.</summary>
    public ImmutableArray<string> Data { get; init; } = [];

    public string? Workspace { get; init; }

    /// <summary>A table for people instead of CSV.</summary>
    public bool AsTable { get; init; }
}
