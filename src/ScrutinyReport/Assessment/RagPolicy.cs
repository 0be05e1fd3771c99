using System.Collections.Immutable;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Assessment;

/// <summary>
/// A rule that gives ratings, named as METHODS 3 names it. <see cref="Key"/> says in words what earns each band.
/// </summary>
internal sealed record RagPolicy(
    string Name,
    ImmutableArray<Band> Bands,
    ImmutableArray<KeyEntry> Key,
    Func<RagInputs, RuleSettings, Rating> Rate);

/// <summary>A line of the key that a report prints: the band and what earns it.</summary>
internal sealed record KeyEntry(Band Band, string Meaning);

/// <summary>What a policy may look at.</summary>
internal sealed record RagInputs
{
    public required Indicator Indicator { get; init; }

    public Figure? Latest { get; init; }

    public Target? Target { get; init; }

    public bool? TargetMet { get; init; }

    public Placement? Placement { get; init; }

    public Comparison? Trend { get; init; }
}
