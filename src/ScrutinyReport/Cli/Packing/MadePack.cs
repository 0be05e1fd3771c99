using System.Collections.Immutable;
using ScrutinyReport.Packs;
using ScrutinyReport.Reporting;
using ScrutinyReport.Writing;

namespace ScrutinyReport.Cli;

/// <summary>A finished pack that nobody has written to disk yet.</summary>
internal sealed record MadePack(PackDraft Draft)
{
    /// <summary>Null where there was nothing to make pages with.</summary>
    public PackLayout? Layout { get; init; }

    /// <summary>The items as the agenda prints them.</summary>
    public required ImmutableArray<PackItem> Items { get; init; }

    /// <summary>The papers whose pages are those of an earlier pack: they have not changed.</summary>
    public ImmutableHashSet<PaperToPack> Reused { get; init; } = [];

    /// <summary>The front sheet, each built paper, and the pack where it has pages.</summary>
    public required ImmutableArray<OutputFile> Files { get; init; }
}

/// <summary>The packs of a meeting.</summary>
internal sealed record MadePacks(ImmutableArray<MadePack> Packs);
