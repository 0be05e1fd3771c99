namespace ScrutinyReport.Snapshots;

/// <summary>How a case of a template family ended.</summary>
internal enum CaseOutcome
{
    /// <summary>The text is the approved one.</summary>
    Passed,

    /// <summary>The text is another one.</summary>
    Differs,

    /// <summary>Nobody has approved a text yet.</summary>
    New,

    /// <summary>The text was other or new and is the approved one from now on.</summary>
    Accepted,

    /// <summary>There is no text: errors stopped it.</summary>
    Failed,
}
