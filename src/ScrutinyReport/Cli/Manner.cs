namespace ScrutinyReport.Cli;

/// <summary>How a command is to answer, whichever it is: options that all have.</summary>
internal sealed record Manner
{
    /// <summary>Whether nothing is said but problems, and what was asked for.</summary>
    public bool Quiet { get; init; }

    public bool NoColour { get; init; }

    /// <summary>The file that takes the problems as SARIF; null where nobody asked for one.</summary>
    public string? Sarif { get; init; }
}
