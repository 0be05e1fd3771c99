using ScrutinyReport.Foundation;
using ScrutinyReport.Hosting;

namespace ScrutinyReport.Cli;

/// <summary>
/// A file that is about to get new content, or to go; <paramref name="Old"/> is what is there, null where nothing is.
/// </summary>
internal sealed record Replacement(string Path, string Shown, ReadOnlyMemory<byte> Content, byte[]? Old)
{
    /// <summary>Whether the file is to go instead.</summary>
    public bool IsRemoval { get; private init; }

    public bool IsNeeded => IsRemoval || Old is null || !Old.AsSpan().SequenceEqual(Content.Span);

    /// <summary>A file that is about to go.</summary>
    public static Replacement Removal(string path, string shown, byte[] old) =>
        new(path, shown, default, old) { IsRemoval = true };

    /// <summary>Whether what is there has this SHA-256.</summary>
    public bool IsStill(string hash) => Old is not null && Manifest.Hash(Old) == hash;

    // Beside the file, so that the last step is a rename on one disk; the process id keeps two runs apart.
    private string Temporary => System.IO.Path.Combine(
        System.IO.Path.GetDirectoryName(Path)!, $".{System.IO.Path.GetFileName(Path)}.{Environment.ProcessId}.tmp");

    /// <summary>
    /// Gives every file its content, or none of them and a problem. Ctrl-C in between leaves all as they were.
    /// </summary>
    public static Problem? All(IReadOnlyCollection<Replacement> replacements)
    {
        using var interrupt = new Interrupt();
        return All([.. replacements.Where(replacement => replacement.IsNeeded)], interrupt.Token);
    }

    /// <summary>What would hinder this one now, found by doing all but the last step.</summary>
    public Problem? Hindrance()
    {
        try
        {
            WriteTemporary();
            MustBeFree();
            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return OutputFolder.Failure(Shown, error);
        }
        finally
        {
            Quietly(() => File.Delete(Temporary));
        }
    }

    private static Problem? All(List<Replacement> needed, CancellationToken stopped)
    {
        var done = new Stack<Replacement>();
        var current = needed.FirstOrDefault();
        var writing = needed.Select(replacement => new Lazy<bool>(replacement.WriteTemporary)).ToArray();
        foreach (var last in writing.Skip(1))
        {
            SpareCore.Offer(() => _ = last.Value);    // most of the time goes into waiting for the disk
        }

        try
        {
            for (var i = 0; i < writing.Length; i++)
            {
                current = needed[i];
                _ = writing[i].Value;
            }

            foreach (var replacement in needed)
            {
                current = replacement;
                replacement.MustBeFree();
            }

            if (stopped.IsCancellationRequested)
            {
                return HostingProblems.Stopped();
            }

            foreach (var replacement in needed)
            {
                current = replacement;
                replacement.Take();
                done.Push(replacement);
            }

            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            foreach (var replacement in done)
            {
                replacement.Undo();
            }

            return OutputFolder.Failure(current!.Shown, error);
        }
        finally
        {
            for (var i = 0; i < writing.Length; i++)
            {
                needed[i].Drop(writing[i]);
            }
        }
    }

    // Not while it is being written, nor before.
    private void Drop(Lazy<bool> written)
    {
        Quietly(() => _ = written.Value);
        Quietly(() => File.Delete(Temporary));
    }

    // What is wrong with one is told already, or what was wrong with one before it.
    private static void Quietly(Action action)
    {
        try
        {
            action();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
        }
    }

    private void Take()
    {
        if (IsRemoval)
        {
            File.Delete(Path);
        }
        else
        {
            File.Move(Temporary, Path, overwrite: true);
        }
    }

    private bool WriteTemporary()
    {
        if (!IsRemoval)
        {
            using var stream = new FileStream(Temporary, FileMode.Create, FileAccess.Write, FileShare.None);
            stream.Write(Content.Span);
            stream.Flush(flushToDisk: true);
        }

        return true;
    }

    // Found out before the first file is moved: a rename that fails halfway would have to be taken back.
    private void MustBeFree()
    {
        if (Old is not null)
        {
            using var stream = new FileStream(Path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        }
    }

    private void Undo()
    {
        if (Old is null)
        {
            File.Delete(Path);
        }
        else
        {
            File.WriteAllBytes(Path, Old);
        }
    }
}
