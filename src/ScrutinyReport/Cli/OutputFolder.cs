using System.Collections.Immutable;
using ScrutinyReport.Documents;
using ScrutinyReport.Foundation;
using ScrutinyReport.Hosting;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Cli;

/// <summary>
/// A folder of outputs and their manifests. Outputs are put there all or none, and never over a file that somebody has
/// edited, that was not written here or that is another council's; a document that a report has no more is removed unless somebody has edited it.
/// </summary>
/// <param name="folder">The folder.</param>
/// <param name="workspace">Where the workspace is whose outputs they are: what lies in it is its own, whatever name the council had then.</param>
/// <param name="shell">What the program was started in.</param>
internal sealed class OutputFolder(string folder, string workspace, Shell shell)
{
    /// <summary>The folder that was asked for, of which several workspaces have each a part; without one, <c>out</c> in the workspace.</summary>
    public static string PathOf(string workspace, string? asked, Shell shell, string part = "") =>
        asked is null ? Path.Combine(workspace, "out") : Path.Combine(Path.GetFullPath(asked, shell.Folder), part);

    /// <summary>Where each output went; nothing, and nothing changed on disk, where there was a problem. <paramref name="content"/> is the
    /// record of what the report says, which stands beside the manifest.</summary>
    public Checked<WrittenFiles> Write(string baseName, ImmutableArray<OutputFile> outputs, Manifest manifest, byte[]? content = null)
    {
        var manifestPath = Path.Combine(folder, baseName + ".manifest.json");
        var current = folder;
        if (File.Exists(folder))
        {
            return Checked.Failed<WrittenFiles>(
                CliProblems.CannotWrite(shell.Shown(folder), "it is a file, not a folder"));
        }

        try
        {
            Directory.CreateDirectory(folder);
            current = manifestPath;
            var earlier = ReadOrNull(manifestPath);
            var before = earlier is null ? null : Manifest.Parse(earlier);
            var problems = new List<Problem>();
            if (earlier is not null && before is null)
            {
                problems.Add(CliProblems.ManifestUnreadable(shell.Shown(current)));
            }

            if (before?.Council is { } other && other != manifest.Council && !Disk.IsWithin(folder, workspace))
            {
                return Checked.Failed<WrittenFiles>(CliProblems.OfAnotherCouncil(shell.Shown(current), other));
            }

            var plans = new List<Replacement>();
            var written = new List<WrittenFile>();
            foreach (var output in outputs)
            {
                current = Path.Combine(folder, output.Name);
                var plan = Plan(output, before);
                plans.Add(plan);
                var file = new WrittenFile(plan.Shown, plan.IsNeeded);
                written.Add(plan.Path == current ? file : file with
                {
                    InsteadOf = shell.Shown(current),
                    Difference = EditedOutput.Difference(output.Name, Disk.ReadBytes(current), output.Content),
                });
                problems.AddRange(plan.Path == current
                    ? []
                    : [CliProblems.Edited(shell.Shown(current), Path.GetFileName(plan.Path))]);
            }

            foreach (var (plan, hash) in NoLongerPart(baseName, outputs, manifest.Pack is null ? before : null))
            {
                if (plan.IsStill(hash))
                {
                    plans.Add(plan);
                    written.Add(new(plan.Shown, true) { IsRemoved = true });
                }
                else
                {
                    problems.Add(CliProblems.NoLongerPart(plan.Shown));
                }
            }

            current = manifestPath;
            var after = (manifest with { Outputs = Entries(before, plans) }).ToJson();
            var record = Path.Combine(folder, baseName + EarlierBuild.Ending);
            var failure = Replacement.All(
            [
                .. plans,
                .. content is null ? [] : new[] { new Replacement(record, shell.Shown(record), content, ReadOrNull(record)) },
                new(manifestPath, shell.Shown(manifestPath), after, earlier),
            ]);
            return failure is null
                ? Checked.Of(new WrittenFiles([.. written]), problems)
                : Checked.Failed<WrittenFiles>([.. problems, failure]);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Checked.Failed<WrittenFiles>(Failure(shell.Shown(current), error));
        }
    }

    /// <summary>The problem that an exception of the disk amounts to.</summary>
    public static Problem Failure(string shown, Exception error) =>
        DiskFailure.IsInUse(error) ? CliProblems.OutputLocked(shown) : CliProblems.CannotWrite(shown, DiskFailure.Reason(error));

    // The name itself if it is free or ours, else the first name beside it that is.
    private Replacement Plan(OutputFile output, Manifest? before)
    {
        for (var attempt = 0; ; attempt++)
        {
            var path = Path.Combine(folder, Beside(output.Name, attempt));
            var there = ReadOrNull(path);
            var plan = new Replacement(path, shell.Shown(path), output.Content, there);
            if (there is null || !plan.IsNeeded || before?.HashOf(Path.GetFileName(path)) == Manifest.Hash(there))
            {
                return plan;
            }
        }
    }

    // A document of its own (`...-exception-visits.docx`) that an earlier build of the report wrote in a format of this build, and
    // that the report does not have any more.
    private IEnumerable<(Replacement Removal, string Hash)> NoLongerPart(
        string baseName, ImmutableArray<OutputFile> outputs, Manifest? before) =>
        from old in before?.Outputs ?? []
        where outputs.Any(output => Path.GetExtension(output.Name) == Path.GetExtension(old.Path))
            && outputs.All(output => output.Name != old.Path)
        let stem = Path.ChangeExtension(old.Path, null)
        where stem.StartsWith(baseName + "-", StringComparison.Ordinal) && Enclosure.IsName(stem[(baseName.Length + 1)..])
        let path = Path.Combine(folder, old.Path)
        let there = ReadOrNull(path)
        where there is not null
        select (Replacement.Removal(path, shell.Shown(path), there), old.Sha256);

    // What was written earlier and is still there stays on record: it is ours until somebody edits it.
    private ImmutableArray<Hashed> Entries(Manifest? before, IReadOnlyCollection<Replacement> plans)
    {
        var now = plans.Where(plan => !plan.IsRemoval)
            .Select(plan => new Hashed(Path.GetFileName(plan.Path), Manifest.Hash(plan.Content))).ToList();
        var kept = (before?.Outputs ?? []).Where(old =>
            plans.All(plan => Path.GetFileName(plan.Path) != old.Path) && File.Exists(Path.Combine(folder, Path.GetFileName(old.Path))));
        return [.. now, .. kept];
    }

    private static string Beside(string name, int attempt) => attempt == 0
        ? name
        : $"{Path.GetFileNameWithoutExtension(name)}.new{(attempt == 1 ? "" : $"{attempt}")}{Path.GetExtension(name)}";

    private static byte[]? ReadOrNull(string path) => File.Exists(path) ? Disk.ReadBytes(path) : null;
}
