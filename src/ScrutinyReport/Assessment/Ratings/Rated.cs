using System.Collections.Immutable;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Assessment;

/// <summary>Ratings of one policy, each with its reason.</summary>
internal readonly record struct Rated(RagKind Kind)
{
    public Rating Because(Band band, string why, params ImmutableArray<Figure> inputs) =>
        new(band, new(RagPolicy.NameOf(Kind), $"{why}: {band.Name}", inputs));

    public Rating None(string why, params ImmutableArray<Figure> inputs) =>
        new(null, new(RagPolicy.NameOf(Kind), $"{why}: no rating", inputs));

    /// <summary>
    /// No rating for want of something. Where the council has given nothing of it and has not asked for the policy for
    /// this indicator, that is as it should be; else it is a problem.
    /// </summary>
    public Rating Lacks(Lack lack, bool isAskedFor, string why, params ImmutableArray<Figure> inputs) =>
        None(why, inputs) with { Lack = isAskedFor ? lack : null };

    public Rating NoValue => None("there is no value");

    public Rating NoTarget => None("there is no target");

    public Rating NoGoodSide(Target target) =>
        None($"the target {target.Shown} has no good side: the indicator has no polarity");
}
