using System.Collections.Immutable;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Data;

/// <summary>What the files of <c>benchmarks/</c> hold, before it is known which measures of tidy files are asked for.</summary>
internal sealed class BenchmarkFiles
{
    private readonly Dictionary<string, BenchmarkMeasure> measures = new(StringComparer.Ordinal);
    private readonly List<string> names = [];

    /// <summary>What is wrong with them.</summary>
    public List<Problem> Problems { get; } = [];

    public NeighbourLists Neighbours { get; } = new();

    /// <summary>Tidy files, of which only what is asked for is read.</summary>
    public List<EesFile> Tidy { get; } = [];

    /// <summary>Measures by name, and what they are to be called.</summary>
    public Dictionary<string, string> Titles { get; } = [];

    public void Add(IEnumerable<BenchmarkMeasure> more)
    {
        foreach (var measure in more)
        {
            if (measures.TryAdd(measure.Name, measure))
            {
                names.Add(measure.Name);
            }
            else
            {
                Problems.Add(DataProblems.MeasureTwice(
                    measure.First.Place, measure.Name, measures[measure.Name].First.Place));
            }
        }
    }

    /// <summary>With the measures of tidy files that are asked for.</summary>
    public BenchmarkSet Set(ImmutableArray<MeasureAsked> asked, ICollection<Problem> problems)
    {
        foreach (var problem in Problems)
        {
            problems.Add(problem);
        }

        var all = measures.ToImmutableDictionary().ToBuilder();
        var inOrder = names.ToImmutableArray().ToBuilder();
        foreach (var one in asked.DistinctBy(one => one.Key))
        {
            if (!all.ContainsKey(one.Key) && MeasureKey.Read(one.Key) is { } key
                && EesFile.Find(Tidy, key, one, problems) is { } file
                && EesReader.Read(file, key, one, problems) is { } measure)
            {
                all.Add(one.Key, measure);
                inOrder.Add(one.Key);
            }
        }

        return new(all.ToImmutable(), Neighbours) { Names = inOrder.ToImmutable(), Titles = Titles.ToImmutableDictionary() };
    }
}
