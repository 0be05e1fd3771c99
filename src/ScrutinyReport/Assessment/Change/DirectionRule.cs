using ScrutinyReport.Data;

namespace ScrutinyReport.Assessment;

/// <summary>Direction and judgement (METHODS 2).</summary>
internal static class DirectionRule
{
    public const string Name = "direction";

    /// <summary>Same where the change is at most the tolerance; of percentages the tolerance is in points.</summary>
    public static Direction Of(decimal earlier, decimal latest, decimal tolerance) =>
        Math.Abs(latest - earlier) <= tolerance ? Direction.Same : latest > earlier ? Direction.Up : Direction.Down;

    /// <summary>How the direction of a trend became a judgement; null without a trend.</summary>
    public static Explanation? Explain(Trend? trend, Polarity polarity) => trend?.Main is not { } main
        ? null
        : new(
            "judgement",
            () => Sentences.Of(main.Direction) + polarity switch
            {
                Polarity.HighIsGood => ", and high is good",
                Polarity.LowIsGood => ", and low is good",
                _ => ", and the indicator has no polarity",
            } + ": " + main.Judgement switch
            {
                Judgement.Better => "better",
                Judgement.Worse => "worse",
                Judgement.Similar => "similar",
                _ => "neither better nor worse",
            },
            []);

    public static Judgement Of(Direction direction, Polarity polarity) => (direction, polarity) switch
    {
        (Direction.Same, _) => Judgement.Similar,
        (_, Polarity.None) => Judgement.None,
        (Direction.Up, Polarity.HighIsGood) or (Direction.Down, Polarity.LowIsGood) => Judgement.Better,
        _ => Judgement.Worse,
    };
}
