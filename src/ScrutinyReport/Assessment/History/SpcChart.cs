using ScrutinyReport.Foundation;

namespace ScrutinyReport.Assessment;

/// <summary>
/// What statistical process control says of the latest value (METHODS 5): limits and special cause, or why it says
/// nothing.
/// </summary>
internal sealed record SpcChart
{
    public Figure? Mean { get; init; }

    public Figure? Lower { get; init; }

    public Figure? Upper { get; init; }

    public SpecialCause Cause { get; init; }

    /// <summary>The side or way of the special cause; Same without one.</summary>
    public Direction Direction { get; init; } = Direction.Same;

    public Judgement Judgement { get; init; } = Judgement.None;

    public required Explanation Explanation { get; init; }
}

/// <summary>Patterns that chance alone seldom makes, in the order in which they are looked for.</summary>
internal enum SpecialCause
{
    None,

    /// <summary>The point is outside the limits.</summary>
    OutsideLimits,

    /// <summary>Seven points, each beyond the one before.</summary>
    Trend,

    /// <summary>Two of three points beyond two thirds of the way to the same limit, the latest among them.</summary>
    TwoOfThree,

    /// <summary>Seven points on one side of the mean.</summary>
    OneSide,
}
