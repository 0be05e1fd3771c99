using ScrutinyReport.Data;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Assessment;

/// <summary>Quartile, rank and movement of an indicator's value (METHODS 4).</summary>
internal static class PlacementRule
{
    private static readonly Display Whole = new(0);

    /// <summary>
    /// The council's own quartile is used as given, whether or not the indicator has a value; else the value is placed
    /// in the distribution. Null where there is neither.
    /// </summary>
    public static Placement? Of(Observation observation, Distribution? distribution)
    {
        var given = observation.Quartile.Figure;
        var computed = Place(observation.Latest.Figure, distribution, observation.Indicator.Polarity);
        if ((given ?? computed) is not { } quartile)
        {
            return null;
        }

        var before = PreviousQuartile(observation, distribution, given, computed);
        var (rank, isJoint) = RankOf(observation.Latest.Figure, distribution, observation.Indicator.Polarity);
        var (previousRank, wasJoint) =
            RankOf(observation.Previous.Figure, distribution?.Before, observation.Indicator.Polarity);
        return new()
        {
            Quartile = quartile,
            Computed = computed,
            PreviousQuartile = before,
            Movement = before is null ? Movement.Unknown
                : before.Number == quartile.Number ? Movement.Continues
                : Movement.Now,
            Year = observation.BenchmarkPeriod ?? distribution?.Year.Period,
            YearShown = observation.BenchmarkPeriod is { } named && (distribution?.Year.Note ?? "") is ""
                ? named.ToString()
                : distribution?.Year.Shown,
            GroupName = distribution is { Group.Length: > 0 } ? distribution.GroupName : null,
            IsGiven = given is not null,
            Rank = rank,
            IsJoint = isJoint,
            PreviousRank = previousRank,
            WasJoint = wasJoint,
            GroupSize = distribution is { Group.Length: > 0 }
                ? new(RankRule.Size(distribution.Group, distribution.Own), Whole,
                    new Computed("authorities with a value", []))
                : null,
            Explanation = given is not null
                ? new(
                    QuartileRule.Name,
                    $"the {QuartileRule.Words(given.Number)} quartile is the council's own, used as given"
                        + Before(before),
                    before is null ? [given] : [given, before])
                : Explain(observation, distribution!, quartile, before),
        };
    }

    /// <summary>
    /// The quartile of a figure in the distribution; null without a distribution, polarity or published quartiles.
    /// </summary>
    public static Figure? Place(Figure? value, Distribution? distribution, Polarity polarity) =>
        value is not null && distribution is { HasQuartiles: true, Cuts: { } cuts }
            && QuartileRule.Of(value.Number, cuts, polarity) is { } quartile
            ? new(quartile, Whole, new Computed(QuartileRule.Name, [value, .. Cuts(cuts, value.Display)]))
            : null;

    /// <summary>
    /// The printed one; else the previous value's, unless the council's own quartile contradicts the distribution.
    /// </summary>
    private static Figure? PreviousQuartile(
        Observation observation, Distribution? distribution, Figure? given, Figure? computed) =>
        observation.PreviousQuartile.Figure
            ?? (given is null || computed?.Number == given.Number
                ? Place(
                    observation.Previous.Figure, distribution?.Before ?? distribution, observation.Indicator.Polarity)
                : null);

    private static (Figure? Rank, bool IsJoint) RankOf(Figure? value, Distribution? distribution, Polarity polarity) =>
        value is not null && distribution is { Group.Length: > 0 }
            && RankRule.Of(value.Number, distribution.Group, distribution.Own, polarity) is { } found
                ? (new(found.Rank, Whole, new Computed(RankRule.Name, [value])), found.IsJoint)
                : (null, false);

    private static string Before(Figure? quartile) =>
        quartile is null ? "" : $"; the previous value was in the {QuartileRule.Words(quartile.Number)}";

    private static Explanation Explain(
        Observation observation, Distribution distribution, Figure quartile, Figure? before)
    {
        var used = ((Computed)quartile.Origin).Inputs;    // the value and the cut points
        var polarity = observation.Indicator.Polarity == Polarity.HighIsGood ? "high" : "low";
        return new(
            QuartileRule.Name,
            () => $"{used[0].Shown} among {distribution.Group.Length} ({distribution.GroupName}, {distribution.Year.Shown}), cut at "
                + $"{string.Join(", ", used.Skip(1).Select(cut => cut.Shown))}, {polarity} is good: "
                + $"{QuartileRule.Words(quartile.Number)} quartile{Before(before)}",
            before is null ? used : [.. used, before]);
    }

    private static Figure[] Cuts(CutPoints cuts, Display display)
    {
        var finer = display with { Decimals = display.Decimals + 2 };
        return [.. new[] { cuts.Q25, cuts.Q50, cuts.Q75 }.Select(cut =>
            new Figure(cut, finer, new Computed(CutPoints.Rule, [])))];
    }
}
