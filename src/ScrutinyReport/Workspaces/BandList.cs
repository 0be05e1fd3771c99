using System.Collections.Immutable;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Workspaces;

/// <summary>
/// The ratings that a workspace gives, best first (METHODS 3); three of them are not for bettered targets.
/// </summary>
internal sealed record BandList(ImmutableArray<BandSetting> All)
{
    public static readonly BandList RedAmberGreen =
        new([new("Green", Tone.Good), new("Amber", Tone.Fair), new("Red", Tone.Poor)]);

    public override string ToString() => string.Join(" > ", All.Select(band =>
        band.BetterThanTarget is { } margin ? $"{band.Name} ({band.Tone}, {margin})" : $"{band.Name} ({band.Tone})"));
}

/// <summary>A rating's name, its tone, and by how much more than this a target must be bettered to earn it.</summary>
internal sealed record BandSetting(string Name, Tone Tone, Tolerance? BetterThanTarget = null);
