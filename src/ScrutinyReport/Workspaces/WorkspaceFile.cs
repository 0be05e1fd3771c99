using System.Collections.Immutable;

namespace ScrutinyReport.Workspaces;

/// <summary>
/// The files that a workspace is made of; nothing else in its folder is looked at. Each is private or not: a private
/// one may hold a count that is withheld, so that neither its lines nor its hash are told.
/// </summary>
internal static class WorkspaceFile
{
    public const string Catalogue = "indicators.csv";
    public const string Corrections = "corrections.csv";
    public const string Overrides = "overrides.csv";
    public const string Records = "records.csv";
    public const string Targets = "targets.csv";

    private static readonly ImmutableArray<(string Name, bool IsPrivate)> All =
    [
        (Settings.FileName, false),
        (AcceptedReader.FileName, false),
        (Catalogue, true),    // what a fixed period had
        (Corrections, true),
        (Overrides, true),
        (Records, true),
        (Targets, true),      // what is aimed at says nothing of a person, but a note may
        ("benchmarks/", false),    // published by others
        ("commentary/", true),
        ("data/", true),
        ("facts/", true),
        ("meetings/", false),
        ("templates/", false),
    ];

    /// <summary>Those in the folder itself.</summary>
    public static ImmutableArray<string> Names { get; } =
        [.. All.Select(one => one.Name).Where(name => !name.EndsWith('/'))];

    /// <summary>The folders with all that is in them.</summary>
    public static ImmutableArray<string> Folders { get; } =
        [.. All.Select(one => one.Name).Where(name => name.EndsWith('/')).Select(name => name[..^1])];

    /// <summary>
    /// Whether a path within the workspace's folder is one of them; with a slash at its end, whether such may be in
    /// there.
    /// </summary>
    public static bool Has(string path) => All.Any(one => IsOf(one.Name, path));

    /// <summary>Whether a file may hold what is withheld.</summary>
    public static bool IsPrivate(string path) => All.Any(one => one.IsPrivate && IsOf(one.Name, path));

    private static bool IsOf(string name, string path) =>
        name.EndsWith('/') ? path.StartsWith(name, StringComparison.Ordinal) : path == name;
}
