using System.Collections.Immutable;
using ScrutinyReport.Data;

namespace ScrutinyReport.Assessment;

/// <summary>Which comparison an indicator's trend is of, and which are named in its label (METHODS 2).</summary>
internal static class TrendRule
{
    /// <summary>
    /// Termly indicators with a value a year ago name both comparisons, annual ones the year; others name none. The
    /// catalogue's <c>comparison</c> says otherwise. A count of the year to date only grows within its year, so the
    /// year is what it is judged by where it is known (docs/decisions/0041). Null where there is nothing to compare
    /// with.
    /// </summary>
    public static Trend? Of(Indicator indicator, Comparison? previous, Comparison? yearAgo)
    {
        var year = yearAgo ?? (previous is { Kind: ComparisonKind.YearAgo } ? previous : null);
        var isOfYears = indicator.ComparedWith == ComparedWith.YearAgo || OnlyGrows(indicator);
        var main = isOfYears ? year ?? previous : previous ?? year;
        return main is null ? null : new(main, Named(indicator, previous, year));
    }

    private static ImmutableArray<Comparison> Named(Indicator indicator, Comparison? previous, Comparison? year)
    {
        var namesBoth = indicator.ComparedWith == ComparedWith.Both
            || (indicator.ComparedWith == ComparedWith.ByFrequency
                && indicator.Frequency is Frequency.Term or Frequency.HalfTerm);
        var namesYear = indicator.ComparedWith == ComparedWith.YearAgo || OnlyGrows(indicator) || previous is null
            || (indicator.ComparedWith == ComparedWith.ByFrequency && indicator.Frequency == Frequency.Year);
        return (year, previous) switch
        {
            ({ } one, { } other) when namesBoth && !ReferenceEquals(one, other) => [one, other],
            ({ } one, _) when namesBoth || namesYear => [one],
            _ => [],
        };
    }

    private static bool OnlyGrows(Indicator indicator) =>
        indicator is { ComparedWith: ComparedWith.ByFrequency, Basis: Basis.YearToDate, Kind: ValueKind.Number };
}
