using System.Collections.Immutable;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Workspaces;

/// <summary>
/// The files below a workspace's folder: their names, relative to it, with forward slashes and in order; and how to
/// read one. Only what a report needs is read.
/// </summary>
internal sealed record WorkspaceFiles(ImmutableArray<string> Names, Func<string, Checked<InputFile>> Read)
{
    /// <summary>What could not be looked into, so that nobody knows what files it has.</summary>
    public ImmutableArray<Problem> Problems { get; init; } = [];

    public bool Has(string name) => Names.Contains(name, StringComparer.Ordinal);

    /// <summary>The files of a folder itself, not of those below it, with that ending.</summary>
    public IEnumerable<string> In(string folder, string ending) => Names.Where(name =>
        name.StartsWith(folder + "/", StringComparison.Ordinal)
        && name.IndexOf('/', folder.Length + 1) < 0
        && name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>The files and folders that stand in a folder itself.</summary>
    public IEnumerable<string> Below(string folder) => Names
        .Where(name => name.StartsWith(folder + "/", StringComparison.Ordinal))
        .Select(name => name.IndexOf('/', folder.Length + 1) is var end and > 0 ? name[..end] : name)
        .Distinct(StringComparer.Ordinal);

    /// <summary>Those that can be read; of each that cannot there is a problem.</summary>
    public ImmutableArray<InputFile> ReadAll(IEnumerable<string> names, List<Problem> problems) =>
        [.. names.Select(name => TryRead(name, problems)).OfType<InputFile>()];

    /// <summary>The files of national data.</summary>
    public ImmutableArray<InputFile> Benchmarks(List<Problem> problems) => ReadAll(In("benchmarks", ".csv"), problems);

    /// <summary>The file, or null where there is none; a file that cannot be read is a problem.</summary>
    public InputFile? TryRead(string name, List<Problem> problems)
    {
        if (!Has(name))
        {
            return null;
        }

        var read = Read(name);
        problems.AddRange(read.Problems);
        return read.Value;
    }
}
