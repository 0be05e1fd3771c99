using ScrutinyReport.Data;

namespace ScrutinyReport.Assessment;

/// <summary>The words of trends; a report uses one vocabulary (METHODS 2).</summary>
internal sealed record TrendVocabulary(string Name, string Up, string Down, string Same)
{
    /// <summary>Whether the words are of judgement (better, worse) instead of direction.</summary>
    public bool JudgesByPolarity { get; init; }

    /// <summary>Whether the polarity stands behind the word: "Lower (low is good)".</summary>
    public bool StatesPolarity { get; init; }

    /// <summary>
    /// The word for a comparison. One that judges has none for an indicator without polarity, which is higher or lower.
    /// </summary>
    public string Word(Comparison comparison, Polarity polarity)
    {
        if (comparison.Direction == Direction.Same)
        {
            return Same;
        }

        if (JudgesByPolarity)
        {
            return comparison.Judgement switch
            {
                Judgement.Better => Up,
                Judgement.Worse => Down,
                _ => comparison.Direction == Direction.Up ? "Higher" : "Lower",
            };
        }

        var word = comparison.Direction == Direction.Up ? Up : Down;
        return !StatesPolarity ? word : polarity switch
        {
            Polarity.HighIsGood => $"{word} (high is good)",
            Polarity.LowIsGood => $"{word} (low is good)",
            _ => $"{word} (no polarity)",
        };
    }
}
