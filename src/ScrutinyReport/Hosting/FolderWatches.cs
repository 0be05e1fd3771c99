using System.Collections.Immutable;

namespace ScrutinyReport.Hosting;

/// <summary>Several folders, watched for the same reason.</summary>
internal sealed class FolderWatches(
    ImmutableArray<(string Folder, Func<string, bool> Matters)> folders, Action changed) : IDisposable
{
    private readonly ImmutableArray<FolderWatch> watches =
        [.. folders.Select(one => new FolderWatch(one.Folder, one.Matters, changed))];

    public void Dispose()
    {
        foreach (var watch in watches)
        {
            watch.Dispose();
        }
    }
}
