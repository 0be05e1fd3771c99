namespace ScrutinyReport.Assessment;

/// <summary>The words of trends; a report uses one vocabulary (METHODS 2).</summary>
internal sealed record TrendVocabulary(string Name, string Up, string Down, string Same)
{
    /// <summary>Whether the words are of judgement (better, worse) instead of direction.</summary>
    public bool JudgesByPolarity { get; init; }
}
