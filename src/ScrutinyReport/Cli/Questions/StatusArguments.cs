namespace ScrutinyReport.Cli;

/// <summary>What somebody asked <c>status</c> for; null where they left it to the workspace and the calendar.</summary>
internal sealed record StatusArguments
{
    public string? Quarter { get; init; }

    public string? Workspace { get; init; }

    public string? Report { get; init; }

    /// <summary>The day that counts as today.</summary>
    public DateOnly? Today { get; init; }

    public bool AsJson { get; init; }
}
