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
}

/// <summary>One national measure; its years are in order of time.</summary>
internal sealed record BenchmarkMeasure(string Name, bool HasQuartiles, ImmutableArray<BenchmarkYear> Years);

/// <summary>One year of a measure: authorities, regions and England.</summary>
internal sealed record BenchmarkYear(Period Period, ImmutableArray<BenchmarkValue> Values);

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
