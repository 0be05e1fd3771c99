namespace ScrutinyReport.Assessment;

/// <summary>What a direction means, given the polarity (METHODS 2).</summary>
internal enum Judgement
{
    /// <summary>The indicator has no polarity.</summary>
    None,
    Better,
    Similar,
    Worse,
}
