using System.Collections.Immutable;

namespace ScrutinyReport.Cli;

/// <summary>What somebody asked for on the command line; null where they left it to the workspace.</summary>
internal sealed record BuildArguments
{
    public string? Quarter { get; init; }

    public string? Workspace { get; init; }

    public string? Report { get; init; }

    /// <summary>
    /// The authority that a report of national figures is to be of: its number, its name, or <c>all</c>.
    /// </summary>
    public string? Authority { get; init; }

    /// <summary>Whether every report of the workspace, or of each workspace, is wanted.</summary>
    public bool All { get => field || Workspaces is not null; init; }

    /// <summary>A pattern for the folders of several workspaces.</summary>
    public string? Workspaces { get; init; }

    /// <summary>The part of the reports that is wanted here; null where nobody asked for a part.</summary>
    public Shard? Shard { get; init; }

    /// <summary>Whether several reports may be made.</summary>
    public bool IsMany => All || Authority == "all";

    /// <summary>What of it cannot be meant together, in words; null where all of it can.</summary>
    public string? Contradiction =>
        Workspaces is "" ? "Option '--workspaces' wants a path."
        : Out is "" ? "Option '--out' wants a folder."
        : Workspaces is not null && Workspace is not null
            ? "Options '--workspace' and '--workspaces' exclude each other."
        : Since is not null && SinceDraft ? "Options '--since' and '--since-draft' exclude each other."
        : IsMany && (Since is not null || SinceDraft)
            ? "Options '--since' and '--since-draft' are for one report, not for many."
        : !IsMany && Shard is not null
            ? "Option '--shard' is for many reports: with '--all', '--workspaces' or '--authority all'."
        : !All && Authority is not null && Quarter is not null
            ? "Options '--quarter' and '--authority' exclude each other: national figures are of years."
        : null;

    /// <summary>The folder for the outputs; <c>out</c> in the workspace where none is named.</summary>
    public string? Out { get; init; }

    /// <summary>The formats to write: <c>docx</c>, <c>html</c>, <c>pdf</c>, <c>txt</c>.</summary>
    public ImmutableArray<string> To { get; init; } = ["docx"];

    /// <summary>What notes where the time goes; null where nobody asked.</summary>
    public Timings? Timings { get; init; }

    public bool AsJson { get; init; }

    /// <summary>Whether warnings that nobody has accepted fail as errors do.</summary>
    public bool Strict { get; init; }

    /// <summary>Whether what is missing is printed, and placeholders may stand.</summary>
    public bool IsDraft { get; init; }

    /// <summary>The record of an earlier build that the report is compared with.</summary>
    public string? Since { get; init; }

    /// <summary>Whether the report is compared with its last draft.</summary>
    public bool SinceDraft { get; init; }

    /// <summary>Whether to write, or only to look.</summary>
    public bool Writes { get; init; }
}
