using System.Collections.Immutable;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Data;

/// <summary>
/// A value that is nearly ten, a hundred or a thousand times the one before it, or the like part of it: a decimal point
/// or a nought was perhaps misplaced. Few figures move by just that factor.
/// </summary>
internal static class Tenfold
{
    /// <summary>How far the factor may be from a power of ten, as a share of it.</summary>
    private const decimal Nearness = 0.05m;

    private static readonly ImmutableArray<(decimal Factor, string Times)> Powers =
    [
        (10, "ten times"), (100, "a hundred times"), (1000, "a thousand times"),
        (0.1m, "a tenth of"), (0.01m, "a hundredth of"), (0.001m, "a thousandth of"),
    ];

    /// <summary>Against the previous value of its row, else that of a year ago.</summary>
    public static void Run(Observation observation, ICollection<Problem> problems)
    {
        var latest = observation.LatestPeriod;
        if (observation.Previous.Figure is null)
        {
            Run(observation, observation.YearAgo, latest?.SameLastYear, problems);
        }
        else if (!observation.CrossesTheYear)
        {
            Run(observation, observation.Previous, observation.PreviousPeriod, problems);
        }
    }

    /// <summary>Against the newest value of an earlier file, where its own row has none.</summary>
    public static void Run(
        Observation observation, ImmutableArray<PublishedQuarter> history, ICollection<Problem> problems)
    {
        if (observation is { Previous.Figure: null, YearAgo.Figure: null, Indicator.Basis: not Basis.YearToDate }
            && history.Reverse()
                .Select(quarter => quarter.Find(observation.Indicator.Id))
                .FirstOrDefault(one => one?.Latest.Figure is not null) is { } before
            && before.LatestPeriod?.GetType() == observation.LatestPeriod?.GetType())
        {
            Run(observation, before.Latest, before.LatestPeriod, problems);
        }
    }

    private static void Run(Observation observation, Reading before, Period? period, ICollection<Problem> problems)
    {
        var indicator = observation.Indicator;
        var isCountedToo = indicator.Kind == ValueKind.Percent
            && observation is { LatestNumerator.Figure: not null, LatestDenominator.Figure: not null };
        if (!isCountedToo && indicator.Break?.IsBetween(period, observation.LatestPeriod) is not true
            && Digits(observation.Latest) is { } latest && Digits(before) is { } earlier
            && Powers.FirstOrDefault(power =>
                Math.Abs((latest / earlier / power.Factor) - 1) <= Nearness) is { Times: { } times }
            && observation.Latest.Cell is { } cell && problems.All(problem => problem.Place != cell.Place))
        {
            problems.Add(DataProblems.NearlyTenfold(cell, before.Cell!, times, indicator.Id));
        }
    }

    /// <summary>
    /// A number of at least two digits, which say more than that one is ten times 0.1; null of others.
    /// </summary>
    private static decimal? Digits(Reading reading) =>
        reading is { Figure.Number: > 0 and var number, Cell: { } cell }
            && NumberWords.ReadSigned(cell.Text) is { Decimals: <= 10 and var decimals }
        && number >= new decimal(10, 0, 0, false, (byte)decimals)
            ? number
            : null;
}
