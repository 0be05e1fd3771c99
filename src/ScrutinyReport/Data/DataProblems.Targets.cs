using ScrutinyReport.Foundation;

namespace ScrutinyReport.Data;

/// <summary>Problems of the targets of a year.</summary>
internal static partial class DataProblems
{
    public static Problem TargetsOfNothing(Cell indicator, IEnumerable<string> known) => Problem.Error(
        "SR0191", indicator.Place, $"there is no indicator `{Words.Tidy(indicator.Text)}` to have targets",
        Suggestion.Hint(Words.Tidy(indicator.Text), known) ?? "name an indicator by its id");

    public static Problem TargetsTwice(Cell indicator, Place first) => Problem.Error(
        "SR0192", indicator.Place, $"`{Words.Tidy(indicator.Text)}` has targets for this year already",
        "keep one of the two rows") with
    {
        Trail = [new(first, "the first one")],
    };
}
