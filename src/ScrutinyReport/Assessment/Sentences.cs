using ScrutinyReport.Data;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Assessment;

/// <summary>Words that the sentences of explanations share.</summary>
internal static class Sentences
{
    public static string Of(Direction direction) => direction switch
    {
        Direction.Up => "up",
        Direction.Down => "down",
        _ => "no change",
    };

    /// <summary>A figure with what a difference of percentages is called (METHODS 7).</summary>
    public static string Shown(Figure figure) => figure.Display.Unit != Unit.Points ? figure.Shown
        : figure.IsOne ? $"{figure.Shown} percentage point"
        : $"{figure.Shown} percentage points";

    /// <summary>A tolerance; a relative one with what it is a share of.</summary>
    public static string Of(Tolerance tolerance, Figure figure) =>
        tolerance.IsRelative ? $"{tolerance} of {figure.Shown}" : $"{tolerance}";
}
