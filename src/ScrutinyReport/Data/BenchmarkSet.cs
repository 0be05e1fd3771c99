using System.Collections.Immutable;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Data;

/// <summary>
/// National data of a workspace: every authority's value by measure and year, and who is whose neighbour.
/// </summary>
internal sealed record BenchmarkSet(
    ImmutableDictionary<string, BenchmarkMeasure> Measures,
    ImmutableDictionary<NeighbourKey, ImmutableArray<Neighbour>> Neighbours)
{
    public static readonly BenchmarkSet Empty = new(
        ImmutableDictionary<string, BenchmarkMeasure>.Empty,
        ImmutableDictionary<NeighbourKey, ImmutableArray<Neighbour>>.Empty);

    /// <summary>The names of all measures, in the order of the files; values are only kept of those asked for.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>The titles of measures by name, where a file gives them.</summary>
    public ImmutableDictionary<string, string> Titles { get; init; } = ImmutableDictionary<string, string>.Empty;
}

/// <summary>
/// One national measure; its years are in order of time. The polarity is the file's own: none where it gives none.
/// </summary>
internal sealed record BenchmarkMeasure(string Name, bool HasQuartiles, ImmutableArray<BenchmarkYear> Years)
{
    public Polarity Polarity { get; init; }
}

/// <summary>
/// One year of a measure: authorities, regions and England. <see cref="Words"/> is the year as the file has it, and
/// <see cref="Note"/> what stands behind it in brackets: <c>prov</c>, <c>Rev</c>.
/// </summary>
internal sealed record BenchmarkYear(Period Period, string Words, string Note, ImmutableArray<BenchmarkValue> Values)
{
    /// <summary>The year and what is to be known of it, as a reader is told: "2025 (provisional)".</summary>
    public string Shown => Note.Length == 0 ? Period.ToString() : $"{Period} ({NoteWords})";

    private string NoteWords =>
        Note.StartsWith("prov", StringComparison.OrdinalIgnoreCase) || Note is "p" or "P" ? "provisional"
        : Note.StartsWith("rev", StringComparison.OrdinalIgnoreCase) || Note is "r" or "R" ? "revised"
        : Note;
}

/// <summary>
/// One area's value, normalised to 15 significant digits (METHODS 4); null where the file has a symbol. The type is
/// empty for England and the regions.
/// </summary>
internal readonly record struct BenchmarkValue(int Authority, string Area, string Type, string Region, decimal? Number,
    BenchmarkLine Line);

/// <summary>Where a benchmark value stands; its place is made only when somebody asks.</summary>
internal readonly record struct BenchmarkLine(BenchmarkText Text, int Offset, int Length)
{
    public Place Place => Text.At(Offset, Length);
}

/// <summary>Whose neighbours, by which model of the Department for Education.</summary>
internal readonly record struct NeighbourKey(NeighbourModel Model, int Authority);

/// <summary>A statistical neighbour, in the model's order from 1.</summary>
internal readonly record struct Neighbour(int Order, int Authority, string Name, string Closeness);

/// <summary>The models of statistical neighbours (METHODS 4).</summary>
internal enum NeighbourModel
{
    April2021,
    May2025,
}
