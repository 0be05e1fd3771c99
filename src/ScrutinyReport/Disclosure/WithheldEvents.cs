using System.Collections.Immutable;
using ScrutinyReport.Data;
using ScrutinyReport.Foundation;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Disclosure;

/// <summary>
/// Whose events of the quarter are withheld. They are differences of the year to date, and parts of the events of a
/// total: so none of an indicator is shown where any is small, where one of its own figures is withheld or what they
/// leave of the year is small, nor any of the total and the parts it belongs with (docs/decisions/0032).
/// </summary>
internal static class WithheldEvents
{
    public static ImmutableHashSet<string> Of(
        Dataset dataset, IReadOnlyDictionary<HoldingKey, Holding> holdings, DisclosureSettings settings)
    {
        var rows = dataset.History.SelectMany(quarter => quarter.Observations).Concat(dataset.Observations).ToArray();
        var withheld = rows.Where(row => row.Events.Readings.Any(one => one is Absence { Kind: AbsenceKind.Suppressed })
                || IsSmall(row, settings.Threshold))
            .Select(row => row.Indicator.Id)
            .Concat(holdings.Where(pair => pair.Value.Extent != Extent.Nothing).Select(pair => pair.Key.Indicator))
            .ToHashSet(StringComparer.Ordinal);
        var totals = rows.Select(row => row.Indicator).Where(one => one.PartOf is not null)
            .ToLookup(one => one.PartOf!, one => one.Id, StringComparer.Ordinal);
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var family in totals.Select(parts => parts.Append(parts.Key).ToArray())
                .Where(all => all.Any(withheld.Contains)))
            {
                foreach (var id in family)
                {
                    changed |= withheld.Add(id);
                }
            }
        }

        return [.. withheld];
    }

    private static bool IsSmall(Observation row, int threshold)
    {
        var events = row.Events;
        return Share(events.Count.Figure, events.Of.Figure).IsSmall(threshold)
            || Share(events.Before.Figure, events.BeforeOf.Figure).IsSmall(threshold)
            || Rest(row.LatestNumerator, row.Latest, row.LatestDenominator, events.Count, events.Of).IsSmall(threshold)
            || Rest(row.PreviousNumerator, row.Previous, row.PreviousDenominator, events.Before, events.BeforeOf)
                .IsSmall(threshold);

        // What the events leave of the longer time that they are part of; a number has its count as its value.
        Share Rest(Reading numerator, Reading value, Reading denominator, Reading count, Reading of) => new(
            (numerator.Figure
                ?? (row.Indicator.Kind == ValueKind.Number ? value.Figure : null))?.Number - count.Figure?.Number,
            denominator.Figure?.Number - of.Figure?.Number,
            null,
            0);
    }

    private static Share Share(Figure? part, Figure? whole) => new(part?.Number, whole?.Number, null, 0);
}
