using System.Collections.Immutable;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Hosting;
using ScrutinyReport.Importing;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Cli;

/// <summary>Finds and reads a workspace on disk.</summary>
internal static class Disk
{
    private const FileShare Everything = FileShare.ReadWrite | FileShare.Delete;

    private static readonly EnumerationOptions Below =
        new() { RecurseSubdirectories = true, MaxRecursionDepth = 8, IgnoreInaccessible = false };

    /// <summary>
    /// The workspace's folder: the one that was named, or the nearest at or above <paramref name="current"/> that holds
    /// settings; a problem where there is none.
    /// </summary>
    public static (string Folder, Problem? Problem) FindWorkspace(string current, string? named)
    {
        if (NothingCountsFrom(current, named) is { } gone)
        {
            return (current, gone);
        }

        var start = named is null ? current : Path.GetFullPath(named, current);
        if (!Directory.Exists(start))
        {
            return (start, CliProblems.NoFolder(named ?? current));
        }

        if (File.Exists(Path.Combine(start, Settings.FileName)))
        {
            return (start, null);
        }

        var data = Path.Combine(start, "data");
        if (Directory.Exists(data) && Directory.EnumerateFiles(data, "*.csv").Any())
        {
            return (start, WorkspaceProblems.DataWithoutSettings(named ?? "."));
        }

        var above = named is null ? Path.GetDirectoryName(start) : null;
        for (; above is not null; above = Path.GetDirectoryName(above))
        {
            if (File.Exists(Path.Combine(above, Settings.FileName)))
            {
                return (above, null);
            }
        }

        return (start, WorkspaceProblems.NoWorkspace(named ?? "."));
    }

    /// <summary>The problem of a path that counts from a folder that is gone; null where there is none.</summary>
    public static Problem? NothingCountsFrom(string current, string? named) =>
        (named is null || !Path.IsPathFullyQualified(named)) && !Directory.Exists(current)
            ? CliProblems.CurrentFolderGone()
            : null;

    /// <summary>Whether a path leads to a folder or to something in it. Both are whole.</summary>
    public static bool IsWithin(string path, string folder) => Path.GetRelativePath(folder, path) is var way
        && !Path.IsPathRooted(way)
        && way != ".."
        && !way.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>
    /// The folders with settings that match a path in which <c>*</c> and <c>?</c> stand for parts of names, in order; a
    /// folder that has several names by the first of them.
    /// </summary>
    public static ImmutableArray<string> FindWorkspaces(string current, string pattern)
    {
        // On Windows `C:\`, `\`, `C:` or `\\server\share`; empty where the pattern counts from the current folder.
        var root = Path.GetPathRoot(pattern)!;
        IEnumerable<string> folders = [root.Length == 0 ? current : Path.GetFullPath(root, current)];
        foreach (var part in pattern[root.Length..]
            .Replace('\\', '/')
            .Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            folders = part.AsSpan().ContainsAny('*', '?')
                ? folders.SelectMany(folder => Directory.EnumerateDirectories(folder, part)).ToList()
                : folders.Select(folder => Path.GetFullPath(part, folder)).Where(Directory.Exists).ToList();
        }

        return
        [
            .. folders.Where(folder => File.Exists(Path.Combine(folder, Settings.FileName)) || !MayBeRead(folder))
                .Order(StringComparer.Ordinal)
                .DistinctBy(folder => Directory.ResolveLinkTarget(folder, returnFinalTarget: true)?.FullName ?? folder,
                    StringComparer.Ordinal),
        ];
    }

    /// <summary>
    /// Whether a folder may be looked into. One that may not may hold anything: it is not to be left out without a
    /// word.
    /// </summary>
    public static bool MayBeRead(string folder)
    {
        try
        {
            _ = Directory.EnumerateFileSystemEntries(folder).Any();
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>
    /// Whether a path within a workspace's folder is one that a report may be made of; with a slash at its end, whether
    /// such files may be in that folder.
    /// </summary>
    public static bool IsPartOfWorkspace(string path) =>
        WorkspaceFile.Has(path) && !path.Contains(".received.", StringComparison.Ordinal);

    /// <summary>A workspace without files.</summary>
    public static WorkspaceFiles NoFiles { get; } =
        new([], name => Checked.Failed<InputFile>(CliProblems.CannotRead(name, "it is not there")));

    /// <summary>The names of a workspace's files, and the way to read them.</summary>
    public static WorkspaceFiles Open(string folder)
    {
        var names = WorkspaceFile.Names.Where(name => File.Exists(Path.Combine(folder, name))).ToList();
        var problems = new List<Problem>();
        foreach (var part in WorkspaceFile.Folders.Where(name => Directory.Exists(Path.Combine(folder, name))))
        {
            try
            {
                names.AddRange(Directory.EnumerateFiles(Path.Combine(folder, part), "*", Below)
                    .Where(file => LockFile.Of(file) is null)
                    .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')));
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                problems.Add(CliProblems.CannotRead(part, DiskFailure.Reason(error)));
            }
        }

        return new([.. names.Order(StringComparer.Ordinal)], name => Read(folder, name)) { Problems = [.. problems] };
    }

    /// <summary>A file that was named on the command line, under the name that was written.</summary>
    public static Checked<InputFile> ReadNamed(string current, string name) => Read(current, name);

    /// <summary>The files in a file's folder whose names say that they are lists of neighbours.</summary>
    public static IEnumerable<string> NeighbourFilesBeside(string current, string name)
    {
        var folder = Path.GetDirectoryName(name) ?? "";
        var full = Path.GetFullPath(folder, current);
        return Directory.Exists(full)
            ? Directory.EnumerateFiles(full, "*neighbours*.csv")
                .Select(path => Path.Combine(folder, Path.GetFileName(path)).Replace('\\', '/'))
                .Order(StringComparer.Ordinal)
            : [];
    }

    /// <summary>
    /// The bytes of a file, also while Excel or Word has it open. A named pipe is none: it would be waited for without
    /// end.
    /// </summary>
    public static byte[] ReadBytes(string path)
    {
        if (!OperatingSystem.IsWindows() && new FileInfo(path) is { Exists: true, Length: 0 })
        {
            MustNotBeAPipe(path);
            return [];
        }

        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, Everything, bufferSize: 1);
        MustBeAFile(stream);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    // Nothing says what kind of file one is but to open it; a pipe that is opened both ways answers at once.
    private static void MustNotBeAPipe(string path)
    {
        using var stream = OpenedBothWays(path);
        if (stream is not null)
        {
            MustBeAFile(stream);
        }
    }

    /// <summary>Null where nothing can be written: whatever it is then, it has no length.</summary>
    private static FileStream? OpenedBothWays(string path)
    {
        try
        {
            return new(path, FileMode.Open, FileAccess.ReadWrite, Everything, bufferSize: 1);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static void MustBeAFile(FileStream stream)
    {
        if (!stream.CanSeek)
        {
            throw new IOException("It is a pipe or a device, not a file");
        }
    }

    private static Checked<InputFile> Read(string folder, string name)
    {
        try
        {
            return Checked.Of(new InputFile(name, ReadBytes(Path.Combine(folder, name))));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Checked.Failed<InputFile>(NotRead(name, Path.Combine(folder, name), error));
        }
    }

    /// <summary>Why the file at a path cannot be read, under the name that was written.</summary>
    public static Problem NotRead(string name, string path, Exception error) => Directory.Exists(path)
        ? CliProblems.CannotRead(name, "it is a folder") with { Hint = "name a file in it" }
        : CliProblems.CannotRead(name, DiskFailure.Reason(error));
}
