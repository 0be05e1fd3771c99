using System.Collections.Immutable;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Data;

/// <summary>The rows of one measure as they are read, by year.</summary>
internal sealed class MeasureRows(BenchmarkLine first, bool isAsked, bool hasQuartiles, Polarity polarity)
{
    private const int UsualAreas = 180;

    private readonly Dictionary<string, (NationalYear Year, ImmutableArray<BenchmarkValue>.Builder Rows)> years = [];

    /// <summary>Where the measure is first named.</summary>
    public BenchmarkLine First { get; } = first;

    /// <summary>Whether its values are kept.</summary>
    public bool IsAsked { get; } = isAsked;

    /// <summary>Where the rows of a year go, by the year's words in the file.</summary>
    public ImmutableArray<BenchmarkValue>.Builder Year(string words, NationalYear year)
    {
        if (!years.TryGetValue(words, out var rows))
        {
            rows = (year, ImmutableArray.CreateBuilder<BenchmarkValue>(UsualAreas));
            years.Add(words, rows);
        }

        return rows.Rows;
    }

    /// <summary>
    /// The measure with its years in order of time. An area that has a year twice is a problem, and its first row is
    /// used; of a year that is there twice with different notes the one that the file names last is used.
    /// </summary>
    public BenchmarkMeasure ToMeasure(string name, ICollection<Problem> problems)
    {
        var inOrder = ImmutableArray.CreateBuilder<BenchmarkYear>(years.Count);
        foreach (var (words, (year, rows)) in years)
        {
            var other = PlaceOf(inOrder, year.Period);
            if (other >= 0)
            {
                problems.Add(DataProblems.YearTwice(rows[0].Line.Place, name, inOrder[other].Words, words));
                inOrder.RemoveAt(other);
            }

            inOrder.Add(new(year.Period, words, year.Note, Once(rows, name, words, problems)));
        }

        return new(name, hasQuartiles, [.. inOrder.OrderBy(year => year.Period.LastDay)]) { Polarity = polarity };
    }

    private static int PlaceOf(ImmutableArray<BenchmarkYear>.Builder years, Period period)
    {
        for (var i = 0; i < years.Count; i++)
        {
            if (years[i].Period == period)
            {
                return i;
            }
        }

        return -1;
    }

    private static ImmutableArray<BenchmarkValue> Once(
        ImmutableArray<BenchmarkValue>.Builder rows, string name, string year, ICollection<Problem> problems)
    {
        var seen = new Dictionary<int, BenchmarkLine>(rows.Count);
        var isRepeated = false;
        foreach (var row in rows)
        {
            if (!seen.TryAdd(row.Authority, row.Line))
            {
                isRepeated = true;
                problems.Add(DataProblems.AreaTwice(row, seen[row.Authority].Place, name, year));
            }
        }

        return isRepeated ? [.. rows.DistinctBy(row => row.Authority)] : rows.ToImmutable();
    }
}
