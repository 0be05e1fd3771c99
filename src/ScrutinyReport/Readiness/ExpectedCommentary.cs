using System.Collections.Immutable;
using ScrutinyReport.Assessment;
using ScrutinyReport.Foundation;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Readiness;

/// <summary>Commentary that a report should have: on what, by whom, and why it is expected.</summary>
internal sealed record ExpectedCommentary(string Subject, string Title, string? Owner, string Reason)
{
    /// <summary>
    /// Commentary is expected on every indicator whose rating is of the poorest kind, and on whatever had commentary in
    /// the newest earlier quarter that has any, as far as the report has it.
    /// </summary>
    public static ImmutableArray<ExpectedCommentary> Of(ReportRequest request, AssessedReport assessed)
    {
        var earlier = request.EarlierCommentary;
        var indicators = assessed.Indicators.Select(one => new ExpectedCommentary(
            one.Indicator.Id,
            one.Indicator.Name,
            one.Indicator.Owner,
            one.Rating.Band is { Tone: Tone.Poor } band ? $"rated {band.Name}" : Before(one.Indicator.Id)));
        var sections = request.Report.AllSections().Select(section =>
            new ExpectedCommentary(section.Id.Value, section.Title.Value, null, Before(section.Id.Value)));
        var passages = Commentary.Passages.Select(name => new ExpectedCommentary(name, name, null, Before(name)));
        return [.. indicators.Concat(sections).Concat(passages).Where(one => one.Reason.Length > 0)];

        string Before(string subject) => earlier is not null && earlier.Subjects.Contains(subject)
            ? $"there was some in {earlier.Quarter}"
            : "";
    }

    /// <summary>What is expected and not there.</summary>
    public static ImmutableArray<ExpectedCommentary> Missing(ReportRequest request, AssessedReport assessed) =>
        [.. Of(request, assessed)
            .Where(one => !request.Commentary.Any(text => text.Subject == one.Subject && !text.IsBlank))];
}
