using ScrutinyReport.Foundation;

namespace ScrutinyReport.Data;

/// <summary>What the events of a quarter must agree on with the figure that they stand beside.</summary>
internal static class EventChecks
{
    public static void Run(Observation observation, ICollection<Problem> problems)
    {
        var (indicator, events) = (observation.Indicator, observation.Events);
        if (events.Count is not { Figure: { } count, Cell: { } cell })
        {
            return;
        }

        if (events.Basis is Basis.Snapshot or Basis.NotGiven || events.Basis == indicator.Basis)
        {
            problems.Add(DataProblems.EventsOfTheSameBasis(cell, indicator));
        }

        PartOf(events.Of, count, cell, indicator, problems);
        PartOf(events.BeforeOf, events.Before.Figure, events.Before.Cell, indicator, problems);
        if (indicator.Basis is Basis.YearToDate or Basis.RollingYear or Basis.Year
            && events.Basis is Basis.Quarter or Basis.Term)
        {
            Within(events.Count, observation.LatestNumerator, indicator, problems);
            Within(events.Of, observation.LatestDenominator, indicator, problems);
        }
    }

    private static void PartOf(
        Reading whole, Figure? part, Cell? cell, Indicator indicator, ICollection<Problem> problems)
    {
        if (part is not null && cell is not null && whole.Figure is { } of && part.Number > of.Number)
        {
            problems.Add(DataProblems.PartOverWhole(cell, part, of, indicator.Id));
        }
    }

    /// <summary>A quarter has no more of them than the longer time that it is part of.</summary>
    private static void Within(Reading events, Reading longer, Indicator indicator, ICollection<Problem> problems)
    {
        if (events is { Figure: { } some, Cell: { } cell }
            && longer is { Figure: { } all, Cell: { } other }
            && some.Number > all.Number)
        {
            problems.Add(DataProblems.MoreEventsThanInTheYear(cell, some, other, all, indicator));
        }
    }
}
