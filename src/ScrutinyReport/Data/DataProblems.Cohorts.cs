using ScrutinyReport.Foundation;

namespace ScrutinyReport.Data;

/// <summary>Problems of cohorts and of events in the quarter.</summary>
internal static partial class DataProblems
{
    public static Problem GapToNothing(Cell cell, IEnumerable<string> known) => Problem.Error(
        "SR0195", cell.Place, $"there is no other indicator `{cell.Text}` to have a gap to",
        Suggestion.Hint(cell.Text, known) ?? "name an indicator of this file by its id");

    public static Problem NoCommonMeasure(Cell cell, Indicator indicator, Indicator other, string column) =>
        Problem.Error(
            "SR0196", cell.Place,
            $"`{indicator.Id}` and `{other.Id}` are not one measure of two cohorts: their `{column}` differs",
            "give both the same `unit`, `frequency`, `basis` and `group`, or leave `gap_to` empty") with
        {
            Trail = [new(other.Place, $"`{other.Id}`")],
            Indicator = indicator.Id,
        };

    public static Problem CohortNotNamed(Cell cell, Indicator indicator) => Problem.Error(
        "SR0197", cell.Place, $"nothing says whose figures those of `{indicator.Id}` are",
        "write it in `cohort`, as `pupils with SEN Support`");

    public static Problem MoreEventsThanInTheYear(
        Cell cell, Figure events, Cell other, Figure all, Indicator indicator) => Problem.Error(
        "SR0198", cell.Place,
        $"`{indicator.Id}` has {events.Shown} in the quarter alone, more than the {all.Shown} of the longer time that it is part of",
        "one of the two is wrong, or in the other's column") with
        {
            Trail = [new(other.Place, "the longer time")],
            Indicator = indicator.Id,
        };

    public static Problem EventsOfTheSameBasis(Cell cell, Indicator indicator) => Problem.Warning(
        "SR0199", cell.Place, $"the events of `{indicator.Id}` have no time of their own beside that of its value",
        "write their basis in `Events Basis`, and that of the value in `basis` of `indicators.csv`; counts of the value's own time "
            + "are its numerator") with
    {
        Indicator = indicator.Id,
    };
}
