using System.Collections.Immutable;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Data;

/// <summary>
/// What the files of <c>benchmarks/</c> hold, before it is known which measures of tidy files are asked for.
/// </summary>
internal sealed class BenchmarkFiles
{
    private readonly ImmutableDictionary<string, BenchmarkMeasure>.Builder measures =
        ImmutableDictionary.CreateBuilder<string, BenchmarkMeasure>();
    private readonly ImmutableArray<string>.Builder names = ImmutableArray.CreateBuilder<string>();

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

    /// <summary>All of it, with the measures of tidy files that are asked for.</summary>
    public BenchmarkSet Set(ImmutableArray<MeasureAsked> asked, ICollection<Problem> problems)
    {
        foreach (var problem in Problems)
        {
            problems.Add(problem);
        }

        foreach (var one in asked.DistinctBy(one => one.Key))
        {
            if (!measures.ContainsKey(one.Key) && MeasureKey.Read(one.Key) is { } key
                && EesFile.Find(Tidy, key, one, problems) is { } file
                && EesReader.Read(file, key, one, problems) is { } measure)
            {
                measures.Add(one.Key, measure);
                names.Add(one.Key);
            }
        }

        return new(measures.ToImmutable(), Neighbours)
        {
            Names = names.ToImmutable(),
            Titles = Titles.ToImmutableDictionary(),
        };
    }
}
