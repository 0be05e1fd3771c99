namespace ScrutinyReport.Foundation;

/// <summary>
/// The page on which a part of a document starts, or the one on which it ends: a number that is known only once
/// something has laid the document out.
/// </summary>
public sealed record PageReference(string Part, bool IsLast);
