using ScrutinyReport.Data;

namespace ScrutinyReport.Assessment;

/// <summary>Trends in words: reads every vocabulary in print, writes the one a report uses (METHODS 2).</summary>
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

    /// <summary>
    /// The label of a dashboard: "Increase"; "Increase from same period last year and last term"; "Increase from same
    /// period last year, decrease from last term".
    /// </summary>
    public static string Label(Trend trend, TrendVocabulary vocabulary, Indicator indicator)
    {
        string Word(Comparison comparison) => vocabulary.Word(comparison, indicator.Polarity);
        return trend.Named switch
        {
            [] => Word(trend.Main),
            [var only] => $"{Word(only)} from {Name(only, indicator)}",
            [var first, var second] when Word(first) == Word(second) =>
                $"{Word(first)} from {Name(first, indicator)} and {Name(second, indicator)}",
            [var first, var second, ..] =>
                $"{Word(first)} from {Name(first, indicator)}, {Lower(Word(second))} from {Name(second, indicator)}",
        };
    }

    private static string Name(Comparison comparison, Indicator indicator) =>
        (comparison.Kind, indicator.Frequency) switch
        {
            (ComparisonKind.YearAgo, _) => "same period last year",
            (_, Frequency.Term) => "last term",
            (_, Frequency.HalfTerm) => "last half term",
            (_, Frequency.Month) => "last month",
            (_, Frequency.Year) => "last year",
            _ => "last quarter",
        };

    private static string Lower(string word) => char.ToLowerInvariant(word[0]) + word[1..];
}
