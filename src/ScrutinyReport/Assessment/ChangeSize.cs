namespace ScrutinyReport.Assessment;

/// <summary>How large a change is in words.</summary>
internal enum ChangeSize
{
    Plain,

    /// <summary>"a slight decrease".</summary>
    Slight,
}

/// <summary>
/// When a change is slight (inferred by us from printed papers, docs/decisions/0004): a percentage that moved by at most
/// 1.0 percentage point and by at most 15% of the value before. Counts never are.
/// </summary>
internal static class ChangeSizes
{
    public const decimal MostPoints = 1.0m;
    public const decimal MostRelative = 0.15m;

    public static ChangeSize Of(Comparison comparison) =>
        comparison.Difference is { Display.Unit: Foundation.Unit.Points } difference && comparison.Earlier is { } earlier
            ? Of(earlier.Number, difference.Number)
            : ChangeSize.Plain;

    /// <summary>The size of a change of <paramref name="difference"/> points from a percentage.</summary>
    public static ChangeSize Of(decimal earlier, decimal difference) =>
        Math.Abs(difference) <= MostPoints && Math.Abs(difference) <= MostRelative * Math.Abs(earlier)
            ? ChangeSize.Slight
            : ChangeSize.Plain;
}
