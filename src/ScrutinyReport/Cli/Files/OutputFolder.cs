using System.Collections.Immutable;
using ScrutinyReport.Documents;
using ScrutinyReport.Foundation;
using ScrutinyReport.Hosting;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Cli;

/// <summary>
/// A folder of outputs and their manifests. Outputs are put there all or none, and never over a file that somebody has
/// edited, that was not written here or that is another council's; a document that a report has no more is removed
/// unless somebody has edited it.
/// </summary>
/// <param name="folder">The folder.</param>
/// <param name="workspace">Where the workspace is whose outputs they are: what lies in it is its own, whatever name the
/// council had then.</param>
/// <param name="shell">What the program was started in.</param>
internal sealed class OutputFolder(string folder, string workspace, Shell shell)
{
    /// <summary>
    /// The folder that was asked for, of which several workspaces have each a part; without one, <c>out</c> in the
    /// workspace.
    /// </summary>
    public static string PathOf(string workspace, string? asked, Shell shell, string part = "") =>
        asked is null ? Path.Combine(workspace, "out") : Path.Combine(Path.GetFullPath(asked, shell.Folder), part);

    /// <summary>
    /// Where each output went; nothing, and nothing changed on disk, where there was a problem.
    /// <paramref name="content"/> is the record of what the report says, which stands beside the manifest.
    /// </summary>
    public Checked<WrittenFiles> Write(
        string baseName, ImmutableArray<OutputFile> outputs, Manifest manifest, byte[]? content = null)
    {
        if (File.Exists(folder))
        {
            return Checked.Failed<WrittenFiles>(
                CliProblems.CannotWrite(shell.Shown(folder), "it is a file, not a folder"));
        }

        var path = Path.Combine(folder, baseName + ".manifest.json");
        return With(folder, () => Checked.Of(Directory.CreateDirectory(folder)))
            .Then(_ => With(path, () => Before(path, manifest)))
            .Then(before => Plans(baseName, outputs, before.Manifest, isReport: manifest.Pack is null)
                .Then(plans => With(path, () => Commit(baseName, plans, before, manifest, content))));
    }

    /// <summary>What the manifest that is there says, unless the outputs are another council's.</summary>
    private Checked<EarlierOutputs> Before(string path, Manifest manifest)
    {
        var there = ReadOrNull(path);
        var before = there is null ? null : Manifest.Parse(there);
        return before?.Council is { } other && other != manifest.Council && !Disk.IsWithin(folder, workspace)
            ? Checked.Failed<EarlierOutputs>(CliProblems.OfAnotherCouncil(shell.Shown(path), other))
            : Checked.Of(
                new EarlierOutputs(there, before),
                there is not null && before is null ? [CliProblems.ManifestUnreadable(shell.Shown(path))] : []);
    }

    /// <summary>What is to become of each file; nothing where one of them cannot be looked at.</summary>
    private Checked<PlannedOutputs> Plans(
        string baseName, ImmutableArray<OutputFile> outputs, Manifest? before, bool isReport)
    {
        Checked<PlannedOutput>[] all =
        [
            .. outputs.Select(output => With(Path.Combine(folder, output.Name), () => Plan(output, before))),
            .. isReport ? NoLongerPart(baseName, outputs, before) : [],
        ];
        return Checked.Of(
            all.Any(one => one.HasErrors)
                ? null
                : new PlannedOutputs([.. all.Select(one => one.Value).OfType<PlannedOutput>()]),
            all.SelectMany(one => one.Problems));
    }

    private Checked<WrittenFiles> Commit(
        string baseName, PlannedOutputs planned, EarlierOutputs before, Manifest manifest, byte[]? content)
    {
        ImmutableArray<Replacement> plans = [.. planned.All.Select(one => one.Plan)];
        var after = (manifest with { Outputs = Entries(before.Manifest, plans) }).ToJson();
        var record = Path.Combine(folder, baseName + EarlierBuild.Ending);
        var path = Path.Combine(folder, baseName + ".manifest.json");
        var failure = Replacement.All(
        [
            .. plans,
            .. content is null
                ? []
                : new[] { new Replacement(record, shell.Shown(record), content, ReadOrNull(record)) },
            new(path, shell.Shown(path), after, before.Bytes),
        ]);
        return failure is null
            ? Checked.Of(new WrittenFiles([.. planned.All.Select(one => one.File)]))
            : Checked.Failed<WrittenFiles>(failure);
    }

    /// <summary>What a step makes; where the disk refuses, a problem of the file that it is about.</summary>
    private Checked<T> With<T>(string path, Func<Checked<T>> step)
        where T : class
    {
        try
        {
            return step();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Checked.Failed<T>(Failure(shell.Shown(path), error));
        }
    }

    /// <summary>The problem that an exception of the disk amounts to.</summary>
    public static Problem Failure(string shown, Exception error) =>
        DiskFailure.IsInUse(error)
            ? CliProblems.OutputLocked(shown)
            : CliProblems.CannotWrite(shown, DiskFailure.Reason(error));

    private Checked<PlannedOutput> Plan(OutputFile output, Manifest? before)
    {
        var path = Path.Combine(folder, output.Name);
        var plan = Free(output, before);
        var file = new WrittenFile(plan.Shown, plan.IsNeeded);
        return plan.Path == path
            ? Checked.Of(new PlannedOutput(plan, file))
            : Checked.Of(
                new PlannedOutput(plan, file with
                {
                    InsteadOf = shell.Shown(path),
                    Difference = EditedOutput.Difference(output.Name, Disk.ReadBytes(path), output.Content),
                }),
                CliProblems.Edited(shell.Shown(path), Path.GetFileName(plan.Path)));
    }

    // The name itself if it is free or ours, else the first name beside it that is.
    private Replacement Free(OutputFile output, Manifest? before)
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

    // A document of its own (`...-exception-visits.docx`) that an earlier build of the report wrote in a format of this
    // build, and that the report does not have any more.
    private IEnumerable<Checked<PlannedOutput>> NoLongerPart(
        string baseName, ImmutableArray<OutputFile> outputs, Manifest? before) =>
        from old in before?.Outputs ?? []
        where outputs.Any(output => Path.GetExtension(output.Name) == Path.GetExtension(old.Path))
            && outputs.All(output => output.Name != old.Path)
        let stem = Path.ChangeExtension(old.Path, null)
        where stem.StartsWith(baseName + "-", StringComparison.Ordinal)
            && Enclosure.IsName(stem[(baseName.Length + 1)..])
        let path = Path.Combine(folder, old.Path)
        select With(path, () => Removal(path, old.Sha256));

    private Checked<PlannedOutput> Removal(string path, string hash)
    {
        if (ReadOrNull(path) is not { } there)
        {
            return Checked.Of<PlannedOutput>(null);
        }

        var plan = Replacement.Removal(path, shell.Shown(path), there);
        return plan.IsStill(hash)
            ? Checked.Of(new PlannedOutput(plan, new(plan.Shown, true) { IsRemoved = true }))
            : Checked.Of<PlannedOutput>(null, CliProblems.NoLongerPart(plan.Shown));
    }

    // What was written earlier and is still there stays on record: it is ours until somebody edits it.
    private ImmutableArray<Hashed> Entries(Manifest? before, IReadOnlyCollection<Replacement> plans)
    {
        var now = plans.Where(plan => !plan.IsRemoval)
            .Select(plan => new Hashed(Path.GetFileName(plan.Path), Manifest.Hash(plan.Content))).ToList();
        var kept = (before?.Outputs ?? []).Where(old =>
            plans.All(plan => Path.GetFileName(plan.Path) != old.Path)
                && File.Exists(Path.Combine(folder, Path.GetFileName(old.Path))));
        return [.. now, .. kept];
    }

    private static string Beside(string name, int attempt) => attempt == 0
        ? name
        : $"{Path.GetFileNameWithoutExtension(name)}.new{(attempt == 1 ? "" : $"{attempt}")}{Path.GetExtension(name)}";

    private static byte[]? ReadOrNull(string path) => File.Exists(path) ? Disk.ReadBytes(path) : null;

    /// <summary>The manifest that is there; null where there is none, or none that can be read.</summary>
    private sealed record EarlierOutputs(byte[]? Bytes, Manifest? Manifest);

    private sealed record PlannedOutputs(ImmutableArray<PlannedOutput> All);

    private sealed record PlannedOutput(Replacement Plan, WrittenFile File);
}
