using System.Collections.Immutable;

namespace ScrutinyReport.Foundation;

/// <summary>
/// A number that reaches a reader: the number itself, unrounded; how it is shown; and where it comes from. Arithmetic
/// on figures gives figures, so that a reader can follow every printed number back to its cells.
/// </summary>
public sealed record Figure(decimal Number, Display Display, Origin Origin)
{
    /// <summary>
    /// What stands behind the number wherever it is printed: <c>[p]</c> for a provisional one, <c>[p] [b]</c>; empty
    /// for most. Arithmetic leaves it behind: a difference is a number of its own.
    /// </summary>
    public string Signs { get; init; } = "";

    /// <summary>The number as it is printed, with its signs.</summary>
    public string Shown => Signs.Length == 0 ? Digits : $"{Digits} {Signs}";

    /// <summary>The number as it is printed, without its signs.</summary>
    public string Digits => Display.Of(Number);

    /// <summary>The number with as many decimals as a reader sees.</summary>
    public decimal Rounded => Display.Rounded(Number);

    /// <summary>Whether a reader sees one, so that what it counts is singular: 1, 1.0 or -1.00.</summary>
    public bool IsOne => Math.Abs(Rounded) == 1;

    public static Figure operator -(Figure left, Figure right) => new(
        left.Number - right.Number,
        new(Math.Max(left.Display.Decimals, right.Display.Decimals), Difference(left.Display.Unit, right.Display.Unit)),
        new Computed("difference", [left, right]));

    public static Figure operator +(Figure left, Figure right) => new(
        left.Number + right.Number,
        left.Display with { Decimals = Math.Max(left.Display.Decimals, right.Display.Decimals) },
        new Computed("sum", [left, right]));

    public static Figure operator *(Figure left, Figure right) => new(
        left.Number * right.Number,
        left.Display with { Decimals = Math.Max(left.Display.Decimals, right.Display.Decimals) },
        new Computed("product", [left, right]));

    /// <summary>The quotient of two figures; division by zero throws, as that of decimals does.</summary>
    public static Figure operator /(Figure left, Figure right) => new(
        left.Number / right.Number,
        new(Math.Max(left.Display.Decimals, right.Display.Decimals)),
        new Computed("quotient", [left, right]));

    public override string ToString() => Shown;

    /// <summary>Whether the sign stands behind the number.</summary>
    public bool Has(string sign) => Signs.Contains(sign, StringComparison.Ordinal);

    /// <summary>The figure with one sign more, unless it has it already.</summary>
    public Figure With(string sign) =>
        Has(sign) ? this : this with { Signs = Signs.Length == 0 ? sign : $"{Signs} {sign}" };

    private static Unit Difference(Unit left, Unit right) =>
        left == Unit.None && right == Unit.None ? Unit.None : Unit.Points;
}

/// <summary>Where a figure comes from: a cell of a file, or a rule over other figures.</summary>
public abstract record Origin;

/// <summary>
/// The figure stands in a file: in the column under <paramref name="Heading"/>, as <paramref name="Text"/>. Where the
/// cell was corrected, the text is the corrected one and the amendment says what it was.
/// </summary>
public sealed record FromCell(Place Place, string Heading, string Text, Amendment? Amendment = null) : Origin;

/// <summary>
/// A published text that was put right (METHODS 8): where that stands, what it was, why, and who did it.
/// </summary>
public sealed record Amendment(Place Place, string Was, string Reason, string Who);

/// <summary>The figure follows from others by a rule, named as METHODS.md names it.</summary>
public sealed record Computed(string Rule, ImmutableArray<Figure> Inputs) : Origin;

/// <summary>The figure was written by an author into a template or a setting.</summary>
public sealed record Written(Place Place) : Origin;
