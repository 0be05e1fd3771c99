using System.Collections.Immutable;
using ScrutinyReport.Foundation;
using ScrutinyReport.Reporting;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Cli;

/// <summary>Where a meeting's packs stand, each with the record of what it was made of.</summary>
internal sealed class PackShelf(
    string folder, string workspace, Shell shell, PackContents contents, TemplateSource templates)
{
    /// <summary>
    /// The packs that would come out as they are, where <paramref name="changedOnly"/> asks for it, and the others. A
    /// pack is made again with one before it, from whose last page it goes on.
    /// </summary>
    public (ImmutableArray<PackOnShelf> Left, ImmutableArray<PackDraft> Changed) Sort(
        ImmutableArray<PackDraft> drafts, bool changedOnly)
    {
        if (!changedOnly)
        {
            return ([], drafts);
        }

        var left = drafts.Select(OnShelf).TakeWhile(pack => pack is not null).OfType<PackOnShelf>().ToImmutableArray();
        return (left, drafts[left.Length..]);
    }

    /// <summary>
    /// What can be used again of the packs that stand there, where <paramref name="changedOnly"/> asks for it.
    /// </summary>
    public PackMemory Remember(ImmutableArray<PackDraft> drafts, bool changedOnly)
    {
        var memory = PackMemory.None;
        foreach (var manifest in changedOnly ? drafts.Select(draft => ManifestOf(draft.Plan)).OfType<Manifest>() : [])
        {
            var pack = manifest.Pack!;
            var parts = pack.Papers.Select(paper => paper.Part).Append(pack.FrontSheet ?? new(0, 0, ""));
            var pdfs = from paper in pack.Papers
                       where paper.Name.StartsWith(Meeting.Folder + "/", StringComparison.Ordinal)
                       let name = PackFiles.ConvertedName(pack.Meeting, paper.Item, paper.Name)
                       let output = manifest.Outputs.FirstOrDefault(output => output.Path == name)
                       where output is not null && IsThere(output)
                       select KeyValuePair.Create(
                           paper.Sha256, new ReadOnlyMemory<byte>(Disk.ReadBytes(Path.Combine(folder, name))));
            memory = new()
            {
                Pages = memory.Pages.SetItems(from part in parts
                                              where part.First > 0 && part.Layout.Length > 0
                                              select KeyValuePair.Create(part.Layout, part.Last - part.First + 1)),
                Pdfs = memory.Pdfs.SetItems(pdfs),
                Papers = memory.Papers.Union(pack.Papers.Select(paper => paper.Sha256)),
            };
        }

        return memory;
    }

    /// <summary>Writes the packs; another run that writes into the folder is waited for.</summary>
    public ImmutableArray<(MadePack Pack, Checked<WrittenFiles> Files)> Write(ImmutableArray<MadePack> packs)
    {
        using var turn = FolderTurn.Take(folder);
        return [.. packs.Select(pack => (pack, turn is null
            ? Checked.Failed<WrittenFiles>(CliProblems.OutputLocked(shell.Shown(folder)))
            : Write(pack)))];
    }

    /// <summary>Writes the files of a pack and the record of what they were made of; all or none of them.</summary>
    private Checked<WrittenFiles> Write(MadePack pack)
    {
        var draft = pack.Draft;
        var manifest = new Manifest(PackBuilder.Family, "", Inputs(draft.Plan), [])
        {
            Council = contents.Workspace.Settings.Council.Name.Value,
            Pack = new(contents.Meeting.Name, pack.Layout?.Total ?? 0, draft.Key)
            {
                FrontSheet = PartOf(pack, 0, draft.FrontSheetFile.Content),
                Papers = [.. draft.Plan.Papers.Select((paper, index) => RecordOf(pack, paper, index))],
            },
        };
        return new OutputFolder(folder, workspace, shell).Write(draft.Plan.OutputName, pack.Files, manifest);
    }

    /// <summary>The pack as it stands there, whole and made of the same; null where it must be made.</summary>
    private PackOnShelf? OnShelf(PackDraft draft)
    {
        var manifest = ManifestOf(draft.Plan);
        return manifest is { Pack: { Pages: > 0 } record } && record.Key == draft.Key && manifest.Outputs.All(IsThere)
            ? new(draft, record)
            : null;
    }

    private Manifest? ManifestOf(PackPlan plan)
    {
        var path = Path.Combine(folder, plan.OutputName + ".manifest.json");
        return File.Exists(path) && Manifest.Parse(Disk.ReadBytes(path)) is { Pack: not null } manifest
            ? manifest
            : null;
    }

    private bool IsThere(Hashed output)
    {
        var path = Path.Combine(folder, Path.GetFileName(output.Path));
        return File.Exists(path) && Manifest.Hash(Disk.ReadBytes(path)) == output.Sha256;
    }

    private static PackedPaperRecord RecordOf(MadePack pack, PaperToPack paper, int index)
    {
        var content = paper.Given?.Content ?? paper.Built!.Outputs[0].Content;
        var layout = paper.Given?.Content ?? pack.Draft.Alone(index).Content;
        return new(paper.Item.Number, paper.Name, PartOf(pack, index + 1, layout), Manifest.Hash(content));
    }

    private static PackedPart PartOf(MadePack pack, int part, ReadOnlyMemory<byte> layout)
    {
        var pages = pack.Layout?.Parts[part];
        return new(pages?.First ?? 0, pages?.Last ?? 0, Manifest.Hash(layout));
    }

    /// <summary>
    /// Every file that the pack was made of; of a public pack, none that only exempt papers were made of.
    /// </summary>
    private ImmutableArray<Hashed> Inputs(PackPlan plan)
    {
        var settings = contents.Workspace.ReadFiles.Where(file => file.Path == Settings.FileName
            || file.Path == contents.Meeting.File);
        var papers =
            plan.Papers.SelectMany(paper => paper.Given is { } given ? [given] : paper.Built!.Inputs.AsEnumerable());
        return Manifest.Of(
            settings.Concat(templates.Used).Concat(papers).DistinctBy(file => file.Path),
            contents.Workspace.Settings.Rules.Disclosure);
    }
}

/// <summary>A pack that stays as it is.</summary>
internal sealed record PackOnShelf(PackDraft Draft, PackRecord Record);
