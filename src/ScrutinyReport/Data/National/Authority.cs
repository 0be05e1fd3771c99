using System.Collections.Immutable;

namespace ScrutinyReport.Data;

/// <summary>A local authority as national files know it.</summary>
internal sealed record Authority(int Number, string Name)
{
    /// <summary>
    /// The name in prose: without the ending of "Bristol, City of". "Bournemouth, Christchurch and Poole" is whole.
    /// </summary>
    public string ShortName => Name.LastIndexOf(", ", StringComparison.Ordinal) is var at and > 0
        && Name.EndsWith(" of", StringComparison.Ordinal) ? Name[..at] : Name;

    /// <summary>As files write it: <c>SC</c>, <c>UA</c>, <c>MD</c>, <c>ILB</c>, <c>OLB</c>.</summary>
    public required string Type { get; init; }

    public required string Region { get; init; }

    /// <summary>
    /// Its statistical neighbours by the model of the settings, nearest first; none where no list has it.
    /// </summary>
    public ImmutableArray<Neighbour> Neighbours { get; init; } = [];
}
