using ScrutinyReport.Data;

namespace ScrutinyReport.Assessment;

/// <summary>Reads trends in every vocabulary in print (METHODS 2).</summary>
internal static class TrendWords
{
    private static readonly (string Opening, Direction Direction)[] Directions =
    [
        ("INCREAS", Direction.Up), ("HIGHER", Direction.Up), ("UP", Direction.Up), ("RISE", Direction.Up),
        ("ROSE", Direction.Up), ("\u2191", Direction.Up), ("\u25B2", Direction.Up),
        ("DECREAS", Direction.Down), ("LOWER", Direction.Down), ("DOWN", Direction.Down), ("FALL", Direction.Down),
        ("FELL", Direction.Down), ("\u2193", Direction.Down), ("\u25BC", Direction.Down),
        ("NO CHANGE", Direction.Same), ("SIMILAR", Direction.Same), ("SAME", Direction.Same),
        ("STABLE", Direction.Same),
        ("UNCHANGED", Direction.Same), ("\u2192", Direction.Same), ("\u2194", Direction.Same),
    ];

    private static readonly (string Opening, bool IsBetter)[] Judgements =
        [("BETTER", true), ("IMPROV", true), ("WORSE", false), ("DECLIN", false), ("DETERIORAT", false)];

    /// <summary>
    /// The direction that a printed trend states; a judgement states one only where there is polarity. Null where the
    /// words belong to no vocabulary.
    /// </summary>
    public static Direction? Read(string text, Polarity polarity)
    {
        var key = Words.Key(text);
        foreach (var (opening, direction) in Directions)
        {
            if (key.StartsWith(opening, StringComparison.Ordinal))
            {
                return direction;
            }
        }

        foreach (var (opening, isBetter) in Judgements)
        {
            if (key.StartsWith(opening, StringComparison.Ordinal) && polarity != Polarity.None)
            {
                return isBetter == (polarity == Polarity.HighIsGood) ? Direction.Up : Direction.Down;
            }
        }

        return null;
    }
}
