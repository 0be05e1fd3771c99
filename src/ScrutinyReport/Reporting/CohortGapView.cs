using ScrutinyReport.Assessment;
using ScrutinyReport.Templating;

namespace ScrutinyReport.Reporting;

/// <summary>The gap between two cohorts as templates see it.</summary>
internal static class CohortGapView
{
    public static ViewType<CohortGap> Type { get; } =
        new ViewType<CohortGap>("cohort gap", "a cohort's value beside that of another cohort")
        .Add("to", Shape.Text, "whose figures the others are, as in the catalogue's `cohort`", "all pupils",
            gap => gap.Other.Cohort ?? gap.Other.Name)
        .Add("by", Shape.Figure,
            "how far apart the two are, without a sign; of percentages in percentage points", "18.2",
            gap => ComparisonView.SizeOf(gap.Difference))
        .Add("side", Shape.Text, "above, below or same (the two do not differ as shown): where the cohort is", "below",
            gap => GapView.SideOf(gap.Difference))
        .Add("movement", Shape.Text,
            "narrowed, widened, same, reversed (the lower one is the higher one now) or unknown", "narrowed",
            gap => gap.Movement switch
            {
                GapMovement.Narrowed => "narrowed",
                GapMovement.Widened => "widened",
                GapMovement.Same => "same",
                GapMovement.Reversed => "reversed",
                _ => "unknown",
            })
        .Add("before", Shape.Figure, "the gap between the previous values, without a sign", "19.0",
            gap => ComparisonView.SizeOf(gap.Before), optional: true);
}
