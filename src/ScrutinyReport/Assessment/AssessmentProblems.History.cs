using ScrutinyReport.Data;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Assessment;

/// <summary>Problems of an indicator's history.</summary>
internal static partial class AssessmentProblems
{
    public static Problem Revised(Observation observation, Cell cell, Revision revision, Figure? numerator) =>
        Problem.Warning(
            "SR0230", cell.Place,
            $"{Counted(revision.Now, numerator)} is given for {revision.Period}, but "
                + $"{Counted(revision.Published, numerator is null ? null : revision.PublishedNumerator)} was published in {revision.PublishedIn}",
            "give the reason in corrections.csv, as a correction of the file that published it") with
        {
            Indicator = observation.Indicator.Id,
            Trail = revision.Published.Origin is FromCell published ? [new(published.Place, "published here")] : [],
        };

    private static string Counted(Figure value, Figure? numerator) =>
        numerator is null ? value.Shown : $"{value.Shown} ({numerator.Shown})";
}
