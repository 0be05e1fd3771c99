using System.Collections.Immutable;

namespace ScrutinyReport.Data;

/// <summary>
/// An authority's own figures, taken out of national data: the newest year of each measure and the year before.
/// </summary>
internal static class NationalDataset
{
    private static readonly Absence NotThere = new(AbsenceKind.NotAvailable, null);

    public static Dataset Of(NationalData data, Authority authority, NeighbourModel model) => new()
    {
        Quarter = data.Quarter,
        Indicators = data.Indicators,
        Observations =
        [
            .. data.Indicators
                .Select(indicator =>
                    (indicator, measure: data.Benchmarks.Measures.GetValueOrDefault(indicator.Benchmark!)))
                .Where(pair => pair.measure is { Years.IsEmpty: false })
                .Select(pair => Of(pair.indicator, pair.measure!, authority.Number)),
        ],
        Benchmarks = data.Benchmarks,
        Authority = authority with { Neighbours = [.. data.Benchmarks.Neighbours.Find(model, authority.Number) ?? []] },

        // All of it has been published by the Department for Education, with its own suppression.
        IsCleared = true,
    };

    private static Observation Of(Indicator indicator, BenchmarkMeasure measure, int authority)
    {
        var latest = measure.Years[^1];
        var before = measure.Years.FirstOrDefault(year => year.Period == latest.Period.Previous);
        var (own, earlier) = (latest.Find(authority), before?.Find(authority));
        var known = indicator with
        {
            Polarity = indicator.Polarity == Polarity.None ? measure.Polarity : indicator.Polarity,
        };
        return new()
        {
            Indicator = known,
            Place = (own ?? latest.Values[0]).Line.Place,
            LatestPeriod = latest.Period,
            Latest = ReadingOf(own, known),
            PreviousPeriod = before?.Period,
            Previous = ReadingOf(earlier, known),
            BenchmarkPeriod = latest.Period,
            PreviousBenchmarkPeriod = before?.Period,
        };
    }

    private static Reading ReadingOf(BenchmarkValue? value, Indicator indicator) =>
        value?.Figure(indicator.Display) is { } figure ? new Measured(figure, null) : NotThere;
}
