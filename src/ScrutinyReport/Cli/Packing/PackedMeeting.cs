using System.Collections.Immutable;

namespace ScrutinyReport.Cli;

/// <summary>What `pack` came to: the packs that stay as they are, and those that were made, with their files.</summary>
internal sealed record PackedMeeting(
    PackContents Contents,
    ImmutableArray<PackOnShelf> Left,
    ImmutableArray<(MadePack Pack, ImmutableArray<WrittenFile> Files)> Made);
