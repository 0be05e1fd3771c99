using ScrutinyReport.Foundation;

namespace ScrutinyReport.Assessment;

/// <summary>A rating of an ordered list of ratings, with the tone a house style colours it by.</summary>
internal sealed record Band(string Name, Tone Tone)
{
    public Badge Badge => new(Name, Tone);
}

/// <summary>
/// What a rating policy said of an indicator: a band, or none and why. <see cref="Missing"/> names what the policy
/// would have needed to give one.
/// </summary>
internal sealed record Rating(Band? Band, Explanation Explanation, string? Missing = null);
