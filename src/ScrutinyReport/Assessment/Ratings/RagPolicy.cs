using System.Collections.Immutable;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Assessment;

/// <summary>
/// A rule that gives ratings (METHODS 3), with a workspace's bands and settings in it. <see cref="Key"/> says in words
/// what earns each band.
/// </summary>
internal sealed record RagPolicy(RagKind Kind, Bands Bands, ImmutableArray<KeyEntry> Key, Func<RagInputs, Rating> Rate)
{
    /// <summary>Its name in METHODS 3 and in settings.</summary>
    public string Name => NameOf(Kind);

    public static string NameOf(RagKind kind) => ChoiceWords.WordOf(kind, ChoiceWords.RagPolicies);
}

/// <summary>A line of the key that a report prints: the band and what earns it.</summary>
internal sealed record KeyEntry(Band Band, string Meaning);

/// <summary>What a policy may look at.</summary>
internal sealed record RagInputs
{
    public required Indicator Indicator { get; init; }

    public Figure? Latest { get; init; }

    public Target? Target { get; init; }

    public bool? TargetMet { get; init; }

    /// <summary>Intervention level, tolerances and thresholds of the indicator.</summary>
    public RatingLevels Levels { get; init; } = RatingLevels.None;

    public Placement? Placement { get; init; }

    /// <summary>
    /// Whether the value is in the better half of its quartile's authorities; null where that is not known.
    /// </summary>
    public Func<bool?> IsInBetterHalf { get; init; } = () => null;

    public Comparison? Trend { get; init; }
}
