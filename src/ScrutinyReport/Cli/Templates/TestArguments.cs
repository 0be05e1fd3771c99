using System.Collections.Immutable;

namespace ScrutinyReport.Cli;

/// <summary>What somebody asked `test` for on the command line.</summary>
internal sealed record TestArguments
{
    /// <summary>The families to test; all where none is named.</summary>
    public ImmutableArray<string> Families { get; init; } = [];

    public string? Workspace { get; init; }

    /// <summary>The folder of the families, where it is not a workspace's.</summary>
    public string? Templates { get; init; }

    /// <summary>A part of the names of the cases to run; all where it is null.</summary>
    public string? Case { get; init; }

    /// <summary>Whether to approve what differs.</summary>
    public bool Accepts { get; init; }

    /// <summary>The one case to approve; all that run where it is null.</summary>
    public string? Accept { get; init; }

    public bool Coverage { get; init; }

    /// <summary>The file for the results as JUnit XML.</summary>
    public string? JUnit { get; init; }

    public bool AsJson { get; init; }

    /// <summary>Whether warnings fail as differences do.</summary>
    public bool Strict { get; init; }
}
