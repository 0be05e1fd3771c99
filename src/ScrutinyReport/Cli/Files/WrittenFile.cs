using System.Collections.Immutable;

namespace ScrutinyReport.Cli;

/// <summary>
/// An output and where it went. <paramref name="Changed"/> is false where the very same bytes were there already.
/// </summary>
internal sealed record WrittenFile(string Path, bool Changed)
{
    /// <summary>Whether it was a document that the report has no more, and is gone.</summary>
    public bool IsRemoved { get; init; }

    /// <summary>The output that was left alone because somebody had edited it; null where there was none.</summary>
    public string? InsteadOf { get; init; }

    /// <summary>How the file that was left alone differs from this one, a line each.</summary>
    public ImmutableArray<string> Difference { get; init; } = [];
}

/// <summary>The outputs of one report.</summary>
internal sealed record WrittenFiles(ImmutableArray<WrittenFile> Files);
