using System.Collections.Immutable;
using ScrutinyReport.Foundation;
using ScrutinyReport.Periods;

namespace ScrutinyReport.Workspaces;

/// <summary>Finds the quarter that somebody asked for among those that have data (METHODS 1).</summary>
internal static class QuarterChoice
{
    /// <summary>The quarter, and a problem where there is none or more than one.</summary>
    public static (Quarter? Quarter, Problem? Problem) Of(
        string words, ImmutableArray<Quarter> withData, QuarterNotation? notation, Place place)
    {
        if (QuarterWords.Read(words) is not { } request)
        {
            return (null, WorkspaceProblems.NotAQuarter(words, place));
        }

        if (withData.IsEmpty)
        {
            return (null, WorkspaceProblems.NoData(place));
        }

        if (request.IsLatest)
        {
            return (withData.Max(), null);
        }

        var meant = request.Under(notation ?? QuarterNotation.Calendar)!;
        if (!withData.Contains(meant))
        {
            return (null, WorkspaceProblems.NoDataForQuarter(meant, place, NearestFirst(meant, withData)));
        }

        ImmutableArray<Quarter> possible = notation is null
            ? [.. request.Readings.Select(reading => reading.Quarter).Distinct().Where(withData.Contains)]
            : [meant];
        return possible is [var only]
            ? (only, null)
            : (null, WorkspaceProblems.SeveralQuarters(words, place, possible));
    }

    private static ImmutableArray<Quarter> NearestFirst(Quarter meant, ImmutableArray<Quarter> withData) =>
        [.. withData.OrderBy(quarter => Math.Abs(Distance(meant, quarter))).ThenBy(quarter => quarter)];

    private static int Distance(Quarter from, Quarter to) => ((to.Year - from.Year) * 4) + to.Number - from.Number;
}
