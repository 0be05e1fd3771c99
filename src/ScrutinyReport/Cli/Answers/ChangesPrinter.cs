using ScrutinyReport.Changes;

namespace ScrutinyReport.Cli;

/// <summary>What changed since an earlier build, by indicator, as a person reads it on a terminal.</summary>
internal static class ChangesPrinter
{
    public static void Print(ReportChanges changes, TextWriter to, Ink ink)
    {
        SummaryPrinter.Line(to, "changes", changes.Subjects.IsEmpty
            ? "none"
            : $"{ProblemPrinter.Counted(changes.Figures, "figure")}, {ProblemPrinter.Counted(changes.Ratings, "rating")}, "
                + ProblemPrinter.Counted(changes.Passages, "passage"));
        foreach (var subject in changes.Subjects)
        {
            to.Write($"\n{ink.Strong(subject.Name)}{(subject.Id.Length == 0 ? "" : $" ({subject.Id})")}\n");
            foreach (var fact in subject.Facts)
            {
                to.Write($"  {fact.What}: {ink.Bad(fact.Old ?? "none")} -> {ink.Good(fact.New ?? "none")}\n");
            }

            foreach (var passage in subject.Passages)
            {
                to.Write($"  {TestPrinter.Shown(passage.Pieces, ink).ReplaceLineEndings("\n  ")}\n");
            }
        }
    }
}
