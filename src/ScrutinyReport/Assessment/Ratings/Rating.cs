using ScrutinyReport.Data;

namespace ScrutinyReport.Assessment;

/// <summary>
/// What was said of an indicator: a band, or none. <see cref="Lack"/> names what the policy would have needed.
/// </summary>
internal sealed record Rating(Band? Band, Explanation Explanation, Lack? Lack = null)
{
    /// <summary>The analyst's word, where one stands instead of the policy's (METHODS 3).</summary>
    public RatingOverride? Override { get; init; }

    /// <summary>The policy's own rating where an analyst has overridden it; null where it gave none.</summary>
    public Band? Overridden { get; init; }
}

/// <summary>What keeps a policy from a rating; a problem says so at its place, and nothing is guessed.</summary>
internal enum Lack
{
    Quartile,
    Intervention,
    Tolerance,
    Thresholds,

    /// <summary>A lower and an upper threshold.</summary>
    Range,

    /// <summary>A tolerance relative to a target of 0 or below.</summary>
    RelativeTolerance,

    /// <summary>
    /// A margin relative to a target of 0 or below: whether the target is bettered enough for a further band.
    /// </summary>
    RelativeMargin,

    /// <summary>Thresholds that leave the value between two ratings, or give it two.</summary>
    Agreement,
}
