using System.Collections.Immutable;
using ScrutinyReport.Data;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Workspaces;

/// <summary>A council's folder of settings, data, meetings and commentary.</summary>
internal sealed record Workspace
{
    public required WorkspaceFiles Files { get; init; }

    public required Settings Settings { get; init; }

    public required ImmutableArray<Meeting> Meetings { get; init; }

    /// <summary>The files that make up settings and meetings, as they were read.</summary>
    public required ImmutableArray<InputFile> ReadFiles { get; init; }

    /// <summary>Warnings that somebody has looked at.</summary>
    public AcceptedList Accepted { get; init; } = AcceptedList.Empty;

    /// <summary>The quarters that have a file, oldest first.</summary>
    public required ImmutableArray<Quarter> Quarters { get; init; }

    public static string QuarterFile(Quarter quarter) => $"data/{quarter.FileName}.csv";
}
