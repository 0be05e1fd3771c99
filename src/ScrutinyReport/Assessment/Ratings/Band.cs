using ScrutinyReport.Data;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Assessment;

/// <summary>A rating of an ordered list of ratings, with the tone a house style colours it by.</summary>
internal sealed record Band(string Name, Tone Tone)
{
    /// <summary>
    /// By how much more than this a target must be bettered to earn the band; null for the three bands that policies
    /// give by themselves.
    /// </summary>
    public Tolerance? BetterThanTarget { get; init; }

    public Badge Badge => new(Name, Tone);
}
