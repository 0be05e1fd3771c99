using ScrutinyReport.Foundation;

namespace ScrutinyReport.Cli;

/// <summary>
/// The repository that a folder is part of, by whose names other programs know the files: GitHub's checkout, else the
/// nearest folder at or above that Git knows, else the folder itself. Where files are named from a folder and lie
/// elsewhere, <paramref name="within"/> is the one that is part of it.
/// </summary>
internal sealed class Repository(string folder, Shell shell, string? within = null)
{
    private readonly Lazy<string> root = new(() => Root(within ?? folder, shell));

    /// <summary>
    /// The file of a place, relative to the repository, with forward slashes; null where the place is in no file of it,
    /// but in the program, on the command line or elsewhere on the disk.
    /// </summary>
    public string? NameOf(Place place)
    {
        if (place.File.Length == 0)
        {
            return null;
        }

        var path = Path.GetFullPath(place.File, folder);
        return Path.Exists(path) && Disk.IsWithin(path, root.Value)
            ? Path.GetRelativePath(root.Value, path).Replace('\\', '/')
            : null;
    }

    private static string Root(string folder, Shell shell)
    {
        if (shell.Variable("GITHUB_WORKSPACE") is { Length: > 0 } checkout && Disk.IsWithin(folder, checkout))
        {
            return Path.GetFullPath(checkout);
        }

        // In a further work tree of a repository it is a file.
        var above = folder;
        while (above is not null && !Path.Exists(Path.Combine(above, ".git")))
        {
            above = Path.GetDirectoryName(above);
        }

        return above ?? folder;
    }
}
