using System.Text.RegularExpressions;
using ScrutinyReport.Foundation;

namespace ScrutinyReport.Workspaces;

/// <summary>
/// What is still to be written: a text in square brackets that begins with "to be written", and commentary that calls
/// itself a draft. What may be such a place, as <c>[XX]</c> or <c>TBC</c>, is asked about. Other brackets are text as
/// any other: a council may print them.
/// </summary>
internal static partial class Placeholders
{
    /// <summary>Everything that keeps a report from being final.</summary>
    public static IEnumerable<Problem> In(ReportRequest request) =>
    [
        .. request.Commentary.SelectMany(In).Select(WorkspaceProblems.PlaceholderLeft),
        .. request.Commentary.Where(one => one.IsDraft)
            .Select(one => WorkspaceProblems.CommentaryIsDraft(one.Status!.Place)),
        .. request.Report.Texts.Values.Where(text => Marked().IsMatch(text.Value))
            .OrderBy(text => text.Place.Start)
            .Select(text => WorkspaceProblems.PlaceholderLeft(text.Place)),
        .. request.Commentary.SelectMany(LikelyIn)
            .Select(place =>
                WorkspaceProblems.PlaceholderLike(place, place.Source!.Text.Substring(place.Start, place.Length))),
        .. request.Report.Texts.Values.OrderBy(text => text.Place.Start)
            .Select(text => (text.Place, Match: Likely().Match(WithoutCode(text.Value))))
            .Where(text => text.Match.Success)
            .Select(text => WorkspaceProblems.PlaceholderLike(text.Place, text.Match.Value)),
    ];

    /// <summary>Where a commentary has placeholders.</summary>
    public static IEnumerable<Place> In(Commentary commentary) =>
        Marked().Matches(commentary.Body).Select(match =>
            commentary.Source.At(commentary.BodyStart + match.Index, match.Length));

    /// <summary>Where a commentary has what is probably one.</summary>
    public static IEnumerable<Place> LikelyIn(Commentary commentary) =>
        Likely().Matches(WithoutCode(commentary.Body)).Select(match =>
            commentary.Source.At(commentary.BodyStart + match.Index, match.Length));

    // A name or a comment of a template is not printed.
    private static string WithoutCode(string text) => Code().Replace(text, code => new(' ', code.Length));

    [GeneratedRegex(@"\{\{.*?\}\}", RegexOptions.Singleline)]
    private static partial Regex Code();

    // Not the signs [x] and [c], and no text of a link.
    [GeneratedRegex(
        @"\[\s*(xx+%?|x+(\.x+)?\s?%|(insert|add|enter)\b[^\]\n]*|(to be|tb) (confirmed|added|completed|updated|provided|inserted)[^\]\n]*|to follow|figure|placeholder|tb[acd]|\.{2,}|\u2026|_{2,}|\?+)\s*\](?![(\[:])"
        + @"|\bx{2,}(\.x+)?\s?%|\bx\.x+\s?%|\bXX+\b|\b(?-i:TODO|TBC|TBA|TBD|FIXME)\b|\?{3,}|\blorem ipsum\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Likely();

    [GeneratedRegex(@"\[\s*to be written\b[^\]\n]*\]?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Marked();
}
