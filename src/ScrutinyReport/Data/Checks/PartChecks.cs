using System.Collections.Immutable;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Data;

/// <summary>
/// That <c>part_of</c> leads to a total: where it leads nowhere, the rest of the total would give a withheld part away.
/// </summary>
internal static class PartChecks
{
    public static void Run(ImmutableArray<CatalogueEntry> entries, ICollection<Problem> problems)
    {
        var totals = entries.Where(entry => entry.Indicator.PartOf is not null)
            .ToDictionary(entry => entry.Indicator.Id, entry => entry.Indicator.PartOf!, StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (entry is not { Indicator: { PartOf: { } total } indicator, Row: { } row })
            {
                continue;
            }

            var cell = row.Find("part_of")!;
            if (entries.All(one => one.Indicator.Id != total))
            {
                problems.Add(DataProblems.PartOfNothing(cell,
                    entries.Select(one => one.Indicator.Id).Where(id => id != indicator.Id)));
            }
            else if (LeadsBack(indicator.Id, totals))
            {
                problems.Add(DataProblems.PartOfItself(cell, indicator));
            }
        }
    }

    private static bool LeadsBack(string id, Dictionary<string, string> totals)
    {
        var passed = new HashSet<string>(StringComparer.Ordinal);
        for (var at = id; totals.TryGetValue(at, out var next) && passed.Add(next);)
        {
            at = next;
        }

        return passed.Contains(id);    // not where others are in the circle, and are told of it
    }
}
