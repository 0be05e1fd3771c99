using System.Collections.Immutable;
using ScrutinyReport.Assessment;
using ScrutinyReport.Data;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Readiness;

/// <summary>How far the work on one report of a quarter is; the entry point of the stage.</summary>
internal sealed record QuarterReadiness
{
    public required ReportRequest Request { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>When papers are due; null where no meeting has the report among its items.</summary>
    public required DateOnly? Due { get; init; }

    /// <summary>Every indicator that the report should have, in the catalogue's order.</summary>
    public required ImmutableArray<FigureReadiness> Figures { get; init; }

    /// <summary>Commentary that is there or expected.</summary>
    public required ImmutableArray<CommentaryReadiness> Commentary { get; init; }

    /// <summary>
    /// <paramref name="before"/> is the commentary of the quarter before.
    /// </summary>
    public static QuarterReadiness Of(
        ReportRequest request,
        AssessedReport assessed,
        ImmutableArray<Indicator> catalogue,
        ImmutableArray<Commentary> before,
        DateOnly today)
    {
        DateOnly? due = request.Meeting is { } meeting ? PapersRule.Due(meeting) : null;
        var byId = assessed.Indicators.ToDictionary(one => one.Indicator.Id, StringComparer.Ordinal);
        var figures = catalogue
            .Where(indicator => IndicatorChecks.IsReportedIn(indicator, request.Quarter)
                && ReportScope.Has(indicator, request.Settings, request.Report))
            .Select(indicator => FigureRule.Of(
                byId.GetValueOrDefault(indicator.Id)?.Indicator ?? indicator,
                byId.GetValueOrDefault(indicator.Id),
                request.Quarter,
                due,
                today,
                hasFile: request.Data is not null));
        return new()
        {
            Request = request,
            Today = today,
            Due = due,
            Figures = [.. figures],
            Commentary =
            [
                .. request.Commentary.Where(one => !one.IsBlank).Select(one => Written(one, request, byId, before)),
                .. ExpectedCommentary.Missing(request, assessed)
                    .Select(one => new CommentaryReadiness(one.Subject, one.Title, one.Owner, null, [one.Reason])),
            ],
        };
    }

    private static CommentaryReadiness Written(
        Commentary commentary,
        ReportRequest request,
        Dictionary<string, AssessedIndicator> assessed,
        ImmutableArray<Commentary> before)
    {
        var of = assessed.GetValueOrDefault(commentary.Subject);
        var section = request.Report.AllSections().FirstOrDefault(one => one.Id.Value == commentary.Subject);
        return new(
            commentary.Subject,
            of?.Indicator.Name ?? section?.Title.Value ?? commentary.Subject,
            commentary.Owner?.Value ?? of?.Indicator.Owner,
            commentary.Source.Path,
            CommentaryRule.Remarks(
                commentary,
                request.Quarter,
                of?.Observation,
                before.FirstOrDefault(one => one.Subject == commentary.Subject)?.Body));
    }
}
