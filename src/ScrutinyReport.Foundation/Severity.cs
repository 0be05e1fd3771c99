namespace ScrutinyReport.Foundation;

/// <summary>How much a problem weighs: an error stops the writing, a warning never does, a note informs.</summary>
public enum Severity
{
    Note,
    Warning,
    Error,
}
