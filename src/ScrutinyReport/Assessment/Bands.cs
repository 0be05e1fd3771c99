using System.Collections.Immutable;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Assessment;

/// <summary>Red, Amber and Green; other lists of bands are as good (METHODS 3).</summary>
internal static class Bands
{
    public static readonly Band Green = new("Green", Tone.Good);
    public static readonly Band Amber = new("Amber", Tone.Fair);
    public static readonly Band Red = new("Red", Tone.Poor);

    /// <summary>Best first.</summary>
    public static readonly ImmutableArray<Band> RedAmberGreen = [Green, Amber, Red];

    /// <summary>The band of that name or initial; null where there is none.</summary>
    public static Band? Find(ImmutableArray<Band> bands, string text) =>
        bands.FirstOrDefault(band => band.Name.Equals(text.Trim(), StringComparison.OrdinalIgnoreCase))
        ?? bands.FirstOrDefault(band => text.Trim().Length == 1
            && char.ToUpperInvariant(text.Trim()[0]) == band.Name[0]);
}
