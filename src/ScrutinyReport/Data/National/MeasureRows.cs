using System.Collections.Immutable;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Data;

/// <summary>The rows of one measure as they are read, by year.</summary>
internal sealed class MeasureRows(BenchmarkLine first, bool isAsked, bool hasQuartiles, Polarity polarity)
{
    private const int UsualAreas = 180;

    private readonly List<YearRows> years = [];
    private readonly Dictionary<int, BenchmarkValue> seen = new(UsualAreas);    // of one year after the other

    /// <summary>Where the measure is first named.</summary>
    public BenchmarkLine First { get; } = first;

    /// <summary>Whether its values are kept.</summary>
    public bool IsAsked { get; } = isAsked;

    /// <summary>Where the rows of a year go, by the year's words in the file.</summary>
    public ImmutableArray<BenchmarkValue>.Builder Year(string words, NationalYear year)
    {
        if (years.Find(one => one.Words == words) is not { } rows)
        {
            rows = new(words, year, ImmutableArray.CreateBuilder<BenchmarkValue>(UsualAreas));
            years.Add(rows);
        }

        return rows.Rows;
    }

    /// <summary>
    /// The measure with its years in order of time. An area that has a year twice is a problem, and its first row is
    /// used; of a year that is there twice with different notes the one that the file names last is used.
    /// </summary>
    public BenchmarkMeasure ToMeasure(string name, ICollection<Problem> problems)
    {
        var inOrder = new List<BenchmarkYear>(years.Count);
        foreach (var (words, year, rows) in years)
        {
            var other = inOrder.FindIndex(one => one.Period == year.Period);
            if (other >= 0)
            {
                problems.Add(DataProblems.YearTwice(rows[0].Line.Place, name, inOrder[other].Words, words));
                inOrder.RemoveAt(other);
            }

            inOrder.Add(new(year.Period, words, year.Note, Once(rows, name, words, problems)));
        }

        inOrder.Sort((one, other) => LastDay(one).CompareTo(LastDay(other)));
        return new(name, hasQuartiles, [.. inOrder]) { Polarity = polarity, First = First };
    }

    private static int LastDay(BenchmarkYear year) => year.Period.LastDay!.Value.DayNumber;

    private ImmutableArray<BenchmarkValue> Once(
        ImmutableArray<BenchmarkValue>.Builder rows, string name, string year, ICollection<Problem> problems)
    {
        seen.Clear();
        var isRepeated = false;
        foreach (var row in rows)
        {
            if (!seen.TryAdd(row.Authority, row))
            {
                isRepeated = true;
                problems.Add(DataProblems.AreaTwice(row, seen[row.Authority].Line.Place, name, year));
            }
        }

        return isRepeated ? [.. rows.DistinctBy(row => row.Authority)] : rows.ToImmutable();
    }

    private sealed record YearRows(string Words, NationalYear Year, ImmutableArray<BenchmarkValue>.Builder Rows);
}
