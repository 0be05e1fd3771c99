using ScrutinyReport.Foundation;

namespace ScrutinyReport.Data;

/// <summary>
/// What a figure of its kind cannot be, whatever the others say: a count below 0 or with decimals, a share below 0.
/// </summary>
internal static class Plausibility
{
    /// <summary>The decimals of a number whose thousands separator is a full stop.</summary>
    private const int DecimalsOfThousands = 3;

    public static void Run(Observation observation, ICollection<Problem> problems)
    {
        var indicator = observation.Indicator;
        var (values, counts) = (observation.Values, observation.Counts);
        Counts(counts, counts, indicator.Id, problems);
        foreach (var reading in counts.Where(reading => reading.Figure is not null && reading.Cell!.HasPercentSign))
        {
            problems.Add(DataProblems.PercentOfACount(reading.Cell!, indicator.Id));
        }

        if (indicator.IsCount
            || (indicator.Kind == ValueKind.Number && values.Any(value => HasThousandsStop(value, values))))
        {
            Counts(values, values, indicator.Id, problems);
        }
        else if (indicator.Kind == ValueKind.Percent)
        {
            NotBelowZero(values.Concat(observation.Averages), indicator.Id, problems);
        }
    }

    public static void Counts(Reading[] readings, Reading[] others, string id, ICollection<Problem> problems)
    {
        NotBelowZero(readings, id, problems);
        foreach (var reading in readings.Where(one => Decimals(one) > 0 && !one.Cell!.HasPercentSign))
        {
            problems.Add(DataProblems.NotWhole(reading.Cell!, id, HasThousandsStop(reading, others)));
        }
    }

    public static void NotBelowZero(IEnumerable<Reading> readings, string id, ICollection<Problem> problems)
    {
        foreach (var reading in readings.Where(reading => reading.Figure?.Number < 0))
        {
            problems.Add(DataProblems.BelowZero(reading.Cell!, id));
        }
    }

    /// <summary>Whether a figure is about a thousandth of another, which it can be only by its separator.</summary>
    private static bool HasThousandsStop(Reading reading, Reading[] others) =>
        Decimals(reading) == DecimalsOfThousands && reading.Figure is { Number: > 0 } figure
        && others.Any(other => other.Figure is { } one && one.Number / figure.Number is > 100 and < 10_000);

    private static int Decimals(Reading reading) =>
        reading.Cell is { } cell && reading.Figure is { } figure && figure.Number != decimal.Truncate(figure.Number)
            ? NumberWords.ReadSigned(cell.Text)?.Decimals ?? 0
            : 0;
}
