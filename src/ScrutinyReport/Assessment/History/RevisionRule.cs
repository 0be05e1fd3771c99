using System.Collections.Immutable;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Assessment;

/// <summary>Compares the previous value given now with the latest value published then (METHODS 8).</summary>
internal static class RevisionRule
{
    public const string Name = "revision";

    /// <summary>
    /// Null where both are the same as far as both were printed, or where there is nothing to compare.
    /// </summary>
    public static Revision? Of(Observation observation, ImmutableArray<PublishedQuarter> history) => Of(
        observation, observation.PreviousPeriod, observation.Previous, observation.PreviousNumerator.Figure,
        observation.PreviousDenominator.Figure, history);

    /// <summary>The same for the value of a year ago; null also where that is the previous value.</summary>
    public static Revision? OfYearAgo(Observation observation, ImmutableArray<PublishedQuarter> history) =>
        observation.LatestPeriod?.SameLastYear is { } period && period != observation.PreviousPeriod
            ? Of(observation, period, observation.YearAgo, null, null, history)
            : null;

    private static Revision? Of(
        Observation observation, Period? given, Reading reading, Figure? numerator, Figure? denominator,
        ImmutableArray<PublishedQuarter> history)
    {
        if ((given, reading) is not ({ } period, { Figure: { } now, Cell: not null })
            || Published(observation, period, history) is not var (quarter, then)
            || then.Latest is not { Figure: { } inForce, Cell: { } printed })
        {
            return null;
        }

        var published = AsPrinted(printed, inForce);
        if (!Differ(published, now) && !Differ(Counted(then.LatestNumerator), numerator)
            && !Differ(Counted(then.LatestDenominator), denominator))
        {
            return null;
        }

        return new()
        {
            Period = period,
            PublishedIn = quarter,
            Published = published,
            PublishedNumerator = Counted(then.LatestNumerator),
            PublishedDenominator = Counted(then.LatestDenominator),
            Now = now,
            Correction = Differ(inForce, now) ? null : CorrectionOf(then),
            Explanation = new(
                Name,
                $"{published.Shown} was published for {period} in {quarter}, and {now.Shown} is given now",
                [published, now]),
        };
    }

    /// <summary>
    /// The row that first published a period's value of an indicator, and of which quarter it is; null where none did.
    /// </summary>
    public static (Quarter Quarter, Observation Observation)? Published(
        Observation observation, Period period, ImmutableArray<PublishedQuarter> history)
    {
        foreach (var earlier in history.Reverse())
        {
            if (earlier.Find(observation.Indicator.Id) is { Latest.Figure: not null } found
                && found.PeriodIn(earlier.Quarter) == period)
            {
                return (earlier.Quarter, found);
            }
        }

        return null;
    }

    /// <summary>The value as the file has it, before any correction.</summary>
    private static Figure AsPrinted(Cell cell, Figure inForce) =>
        cell is { Correction: not null, AsPublished: var published }
            && NumberWords.ReadSigned(published.Text) is { } was
            ? inForce with { Number = was.Number, Signs = was.Signs, Origin = published.Origin }
            : inForce;

    private static Figure? Counted(Reading reading) =>
        reading is { Figure: { } figure, Cell: { } cell } ? AsPrinted(cell, figure) : reading.Figure;

    private static Correction? CorrectionOf(Observation then) =>
        new[] { then.Latest, then.LatestNumerator, then.LatestDenominator }
            .Select(reading => reading.Cell?.Correction)
            .FirstOrDefault(correction => correction is not null);

    /// <summary>Whether two figures differ in the decimals that both were printed with.</summary>
    private static bool Differ(Figure? left, Figure? right)
    {
        if (left is null || right is null)
        {
            return false;
        }

        var decimals = Math.Min(Decimals(left), Decimals(right));
        return Math.Round(left.Number, decimals, MidpointRounding.AwayFromZero)
            != Math.Round(right.Number, decimals, MidpointRounding.AwayFromZero);
    }

    private static int Decimals(Figure figure) =>
        figure.Origin is FromCell cell && NumberWords.ReadSigned(cell.Text) is { } printed
            ? Math.Min(printed.Decimals, 10)
            : figure.Display.Decimals;
}
