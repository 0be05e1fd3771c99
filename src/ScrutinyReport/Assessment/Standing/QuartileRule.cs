using ScrutinyReport.Data;

namespace ScrutinyReport.Assessment;

/// <summary>The quartile a value falls in, 1 being the best (METHODS 4).</summary>
internal static class QuartileRule
{
    public const string Name = "quartile";

    /// <summary>
    /// How many authorities with a value a group has at least: fewer have no quarters (docs/decisions/0041).
    /// </summary>
    public const int LeastGroup = 4;

    /// <summary>A value on a cut point belongs to the lower values; null without polarity.</summary>
    public static int? Of(decimal value, CutPoints cuts, Polarity polarity)
    {
        var fromBelow = value <= cuts.Q25 ? 1 : value <= cuts.Q50 ? 2 : value <= cuts.Q75 ? 3 : 4;
        return polarity switch
        {
            Polarity.LowIsGood => fromBelow,
            Polarity.HighIsGood => 5 - fromBelow,
            _ => null,
        };
    }

    public static string Words(decimal quartile) => quartile switch
    {
        1 => "first",
        2 => "second",
        3 => "third",
        _ => "fourth",
    };
}
