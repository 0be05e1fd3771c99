namespace ScrutinyReport.Cli;

/// <summary>What somebody asked <c>import</c> for; null where they left it to the file.</summary>
internal sealed record ImportArguments
{
    public required string File { get; init; }

    public string? Quarter { get; init; }

    public string? Workspace { get; init; }

    public string? Sheet { get; init; }

    /// <summary>Whether indicators that <c>indicators.csv</c> does not have are added to it.</summary>
    public bool Adds { get; init; }
}
