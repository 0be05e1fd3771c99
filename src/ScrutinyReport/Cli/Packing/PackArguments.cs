namespace ScrutinyReport.Cli;

/// <summary>What somebody asked of <c>pack</c> on the command line.</summary>
internal sealed record PackArguments
{
    /// <summary>The meeting: the date, or the name of its file.</summary>
    public required string Meeting { get; init; }

    public string? Workspace { get; init; }

    /// <summary>The folder for the outputs; <c>out</c> in the workspace where none is named.</summary>
    public string? Out { get; init; }

    /// <summary>Whether a pack that would come out as it is stays as it is.</summary>
    public bool Changed { get; init; }

    /// <summary>Whether the answer is one JSON object.</summary>
    public bool AsJson { get; init; }

    /// <summary>Whether warnings that nobody has accepted fail as errors do.</summary>
    public bool Strict { get; init; }
}
