using System.Collections.Immutable;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Data;

/// <summary>
/// National data as reports on any authority are made from: the catalogue's measures and every area's values, read once
/// however many reports there are.
/// </summary>
internal sealed record NationalData(ImmutableArray<Indicator> Indicators, BenchmarkSet Benchmarks)
{
    private const int MostToLeast = 4;

    /// <summary>
    /// The authorities, in the order of their numbers: those with values of the newest year, at least a quarter as many
    /// as the one with the most.
    /// </summary>
    public required ImmutableArray<Authority> Authorities { get; init; }

    /// <summary>The last quarter of the local-authority year in which the newest figures end.</summary>
    public required Quarter Quarter { get; init; }

    /// <summary>
    /// The catalogue and the national files, read; null where no measure of the catalogue has figures.
    /// </summary>
    public static Checked<NationalData> Read(InputFile? catalogue, ImmutableArray<InputFile> files)
    {
        var problems = new List<Problem>();
        var known = CatalogueReader.Read(catalogue, problems);
        var asked = DatasetReader.Asked(known);
        var names = asked.Select(one => one.Key).ToHashSet(StringComparer.Ordinal);
        var set = BenchmarkReader.Read(files, asked, names.Contains, problems);
        ImmutableArray<Indicator> indicators =
            [.. (known?.Entries ?? []).Select(entry => entry.Indicator).Where(one => one.Benchmark is not null)];
        var newest = indicators
            .Where(one => set.Measures.ContainsKey(one.Benchmark!))
            .Select(one => set.Measures[one.Benchmark!].Years)
            .Where(years => !years.IsEmpty)
            .Select(years => years[^1])
            .ToList();
        if (newest.Count == 0)
        {
            return Checked.Failed<NationalData>(problems);
        }

        return Checked.Of(
            new NationalData(indicators, set)
            {
                Authorities = AuthoritiesOf(newest),
                Quarter = new(newest.Max(year => year.Period.LastDay!.Value.Year) - 1, 4),
            },
            problems);
    }

    // Abolished authorities linger in the files, with a stray value here and there.
    private static ImmutableArray<Authority> AuthoritiesOf(IEnumerable<BenchmarkYear> years)
    {
        var all = years.SelectMany(year => year.Ranked).GroupBy(value => value.Authority).ToList();
        var most = all.Select(values => values.Count()).DefaultIfEmpty().Max();
        return
        [
            .. all.Where(values => values.Count() * MostToLeast >= most)
                .OrderBy(values => values.Key)
                .Select(values => values.First())
                .Select(value =>
                    new Authority(value.Authority, value.Area) { Type = value.Type, Region = value.Region }),
        ];
    }
}
