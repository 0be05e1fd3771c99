using System.Globalization;

namespace ScrutinyReport.Data;

/// <summary>
/// How far apart two figures may be: in points or units (<c>0.3</c>), or as a share of the figure compared with
/// (<c>5%</c>, METHODS 2 and 3).
/// </summary>
internal readonly record struct Tolerance(decimal Number, bool IsRelative = false)
{
    public static implicit operator Tolerance(decimal number) => new(number);

    /// <summary>
    /// The tolerance in points or units around a figure; null where it is relative and the figure is not above 0: of 0
    /// nothing is a share, and of a negative score the share would turn round.
    /// </summary>
    public decimal? Around(decimal figure) => !IsRelative ? Number : figure > 0 ? figure * Number / 100 : null;

    public override string ToString() => Number.ToString("0.############", CultureInfo.InvariantCulture)
        + (IsRelative ? "%" : "");
}
