using System.Collections.Immutable;

namespace ScrutinyReport.Cli;

/// <summary>
/// The workspaces that a council can start from: those that travel with a built-in template family, in its folder
/// <c>starter</c>.
/// </summary>
internal static class Starters
{
    private const string Families = "templates/";
    private const string Folder = "/starter/";

    /// <summary>The families that have one.</summary>
    public static ImmutableArray<string> Names() =>
        [.. TemplateSource.FamiliesOf(Resources.In(Families)
            .Where(name => name.Contains(Folder, StringComparison.Ordinal)))];

    /// <summary>Its files, under their names in the workspace.</summary>
    public static IEnumerable<(string Name, byte[] Content)> FilesOf(string family)
    {
        var folder = Families + family + Folder;
        return Resources.In(folder).Select(name => (name[folder.Length..], Resources.Read(name)));
    }
}
