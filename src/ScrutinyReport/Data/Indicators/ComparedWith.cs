namespace ScrutinyReport.Data;

/// <summary>Which earlier figures an indicator is compared with in words (METHODS 2).</summary>
internal enum ComparedWith
{
    /// <summary>
    /// By frequency: termly indicators with both where both are known, annual ones with the year before.
    /// </summary>
    ByFrequency,
    Previous,
    YearAgo,
    Both,
}
