namespace ScrutinyReport.Hosting;

/// <summary>
/// Says when files of a folder have changed, once for a burst of changes: an editor that saves a file may touch it
/// several times.
/// </summary>
internal sealed class FolderWatch : IDisposable
{
    // Long enough for an editor to finish, short enough to be waited for.
    private const int Quiet = 12;

    private readonly FileSystemWatcher watcher;
    private readonly Timer timer;
    private readonly string folder;
    private readonly Func<string, bool> matters;

    /// <summary>
    /// Watches a folder and all below it; <paramref name="matters"/> is asked of each changed file, by its path within
    /// the folder with forward slashes. What comes, goes or gets another name may be a folder, of whose files nothing
    /// more is said: it is asked for with a slash at its end too.
    /// </summary>
    public FolderWatch(string folder, Func<string, bool> matters, Action changed)
    {
        (this.folder, this.matters) = (folder, matters);
        timer = new(_ => changed());
        watcher = new(folder) { IncludeSubdirectories = true, InternalBufferSize = 64 * 1024 };
        watcher.Changed += (_, change) => Note(change.FullPath);
        watcher.Created += (_, change) => NoteWhole(change.FullPath);
        watcher.Deleted += (_, change) => NoteWhole(change.FullPath);
        watcher.Renamed += (_, change) =>
        {
            NoteWhole(change.OldFullPath);
            NoteWhole(change.FullPath);
        };
        watcher.Error += (_, _) => timer.Change(Quiet, Timeout.Infinite);
        watcher.EnableRaisingEvents = true;
    }

    public void Dispose()
    {
        watcher.Dispose();
        timer.Dispose();
    }

    private void NoteWhole(string path)
    {
        Note(path);
        Note(path + Path.DirectorySeparatorChar);
    }

    private void Note(string path)
    {
        if (matters(Path.GetRelativePath(folder, path).Replace('\\', '/')))
        {
            timer.Change(Quiet, Timeout.Infinite);
        }
    }
}
