using System.Text.RegularExpressions;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Workspaces;

/// <summary>
/// What is still to be written: a text in square brackets that begins with "to be written", and commentary that calls
/// itself a draft. Other brackets are text as any other: a council may print them.
/// </summary>
internal static partial class Placeholders
{
    /// <summary>Everything that keeps a report from being final.</summary>
    public static IEnumerable<Problem> In(ReportRequest request) =>
    [
        .. request.Commentary.SelectMany(In).Select(WorkspaceProblems.PlaceholderLeft),
        .. request.Commentary.Where(one => one.IsDraft).Select(one => WorkspaceProblems.CommentaryIsDraft(one.Status!.Place)),
        .. request.Report.Texts.Values.Where(text => Marked().IsMatch(text.Value))
            .OrderBy(text => text.Place.Start)
            .Select(text => WorkspaceProblems.PlaceholderLeft(text.Place)),
    ];

    /// <summary>Where a commentary has placeholders.</summary>
    public static IEnumerable<Place> In(Commentary commentary) =>
        Marked().Matches(commentary.Body).Select(match =>
            commentary.Source.At(commentary.BodyStart + match.Index, match.Length));

    [GeneratedRegex(@"\[\s*to be written\b[^\]\n]*\]?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Marked();
}
