using ScrutinyReport.Foundation;

namespace ScrutinyReport.Data;

/// <summary>
/// A target as it was set (METHODS 3): <c>&gt;97.2%</c> is strict; <c>&gt;=</c>, "at least" and a bare number include
/// the bound. <see cref="Upper"/> is given for a range alone.
/// </summary>
internal sealed record Target(TargetKind Kind, Figure Bound, Figure? Upper, Cell Cell)
{
    /// <summary>The target as it is printed: <c>&gt;97.2%</c>, <c>at least 90%</c>.</summary>
    public string Shown => Kind switch
    {
        TargetKind.MoreThan => $">{Bound.Shown}",
        TargetKind.AtLeast => $">={Bound.Shown}",
        TargetKind.LessThan => $"<{Bound.Shown}",
        TargetKind.AtMost => $"<={Bound.Shown}",
        TargetKind.Range => $"{Bound.Shown} to {Upper!.Shown}",
        _ => Bound.Shown,
    };
}

/// <summary>Which side of its bound meets a target.</summary>
internal enum TargetKind
{
    /// <summary>A bare number: the polarity says which side is good, and the bound is included.</summary>
    Number,
    MoreThan,
    AtLeast,
    LessThan,
    AtMost,
    Range,
}
