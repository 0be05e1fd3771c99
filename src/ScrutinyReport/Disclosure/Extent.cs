namespace ScrutinyReport.Disclosure;

/// <summary>How much of an indicator's figures of one period is withheld.</summary>
internal enum Extent
{
    Nothing,

    /// <summary>The counts; the percentage tells nothing of them.</summary>
    Counts,

    /// <summary>The value and the counts.</summary>
    All,
}
