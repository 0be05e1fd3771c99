using System.Collections.Immutable;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Snapshots;

/// <summary>One case of a template family: how it ended, and what there is to see.</summary>
internal sealed record CaseResult(string Family, string Name, CaseOutcome Outcome)
{
    /// <summary>The text that the case makes, its lines ended by LF; null where errors stopped it.</summary>
    public string? Text { get; init; }

    /// <summary>The file of the approved text, as a reader in the current folder would name it.</summary>
    public required string Approved { get; init; }

    /// <summary>The file of a text that waits for approval, likewise.</summary>
    public required string Received { get; init; }

    /// <summary>Where the text differs from the approved one.</summary>
    public ImmutableArray<Difference> Differences { get; init; } = [];

    /// <summary>The errors that stopped it, in files of the case and in templates.</summary>
    public ImmutableArray<Problem> Problems { get; init; } = [];

    /// <summary>
    /// That it differs or is new, for machines that read problems alone; null where it ended otherwise.
    /// </summary>
    public Problem? AsProblem { get; init; }

    /// <summary>How long it took.</summary>
    public TimeSpan Time { get; init; }

    public bool IsGood => Outcome is CaseOutcome.Passed or CaseOutcome.Accepted;
}
