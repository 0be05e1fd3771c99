using System.Collections.Immutable;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Data;

/// <summary>What the indicators of cohorts must agree on for the gap between them to mean something.</summary>
internal static class CohortChecks
{
    public static void Run(ImmutableArray<CatalogueEntry> entries, ICollection<Problem> problems)
    {
        foreach (var entry in entries)
        {
            if (entry is not { Indicator: { GapTo: { } id } indicator, Row: { } row })
            {
                continue;
            }

            var cell = row.Find("gap_to")!;
            if (entries.FirstOrDefault(one => one.Indicator.Id == id && one != entry)?.Indicator is not { } other)
            {
                problems.Add(DataProblems.GapToNothing(cell,
                    entries.Select(one => one.Indicator.Id).Where(one => one != indicator.Id)));
            }
            else if (Difference(indicator, other) is { } column)
            {
                problems.Add(DataProblems.NoCommonMeasure(cell, indicator, other, column));
            }
            else if (new[] { indicator, other }.FirstOrDefault(one => one.Cohort is null) is { } unnamed)
            {
                problems.Add(DataProblems.CohortNotNamed(cell, unnamed));
            }
        }
    }

    /// <summary>The first column in which the two differ and must not; null where they agree.</summary>
    private static string? Difference(Indicator one, Indicator other) =>
        one.Kind != other.Kind ? "unit"
            : one.Frequency != other.Frequency ? "frequency"
            : one.Basis != other.Basis ? "basis"
            : one.Group is null || one.Group != other.Group ? "group"
            : null;
}
