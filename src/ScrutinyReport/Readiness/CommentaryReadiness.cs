using System.Collections.Immutable;

namespace ScrutinyReport.Readiness;

/// <summary>
/// Commentary on something: its file, who answers for it, and what somebody should look at; nothing where all is well.
/// The file is null where it is expected and missing.
/// </summary>
internal sealed record CommentaryReadiness(
    string Subject, string Title, string? Owner, string? File, ImmutableArray<string> Remarks)
{
    public bool IsMissing => File is null;
}
