using System.Collections.Immutable;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Cli;

/// <summary>What came of one report of several.</summary>
internal sealed record ManyReport(ReportOrder Order, ImmutableArray<Problem> Problems)
{
    /// <summary>What it came to, without its content; null where it was not made.</summary>
    public Built? Built { get; init; }

    public ImmutableArray<WrittenFile> Files { get; init; } = [];

    /// <summary>Whether it met a fault of ours.</summary>
    public bool IsFault { get; init; }
}
