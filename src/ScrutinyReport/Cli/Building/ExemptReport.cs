using ScrutinyReport.Documents;
using ScrutinyReport.Foundation;
using ScrutinyReport.Packs;
using ScrutinyReport.Reporting;
using ScrutinyReport.Workspaces;

namespace ScrutinyReport.Cli;

/// <summary>
/// A report that its meeting has as exempt says so on each page of its own files, in the words of the pack.
/// </summary>
internal static class ExemptReport
{
    /// <summary>What stands at the heads of its pages; nothing where the public may see it.</summary>
    public static Checked<PageMarks> Marks(ReportRequest request, Document document, TemplateSource pack) =>
        request.Meeting is { } meeting
            && meeting.Items.FirstOrDefault(item => item.Papers.Any(paper => IsExempt(paper, request))) is { } item
            ? new PackTexts(request.Settings, meeting, pack)
                .Mark(new(meeting, PackKind.Exempt, [item], []),
                    new(item, item.Title?.Value ?? document.Properties.Title))
                .Then(marks => Checked.Of(PackDraft.MarksOf(marks)))
            : Checked.Of<PageMarks>(null);

    private static bool IsExempt(AgendaPaper paper, ReportRequest request) =>
        paper is ReportPaper { IsExempt: true } report
            && report.Report.Value == request.Report.Id.Value && report.Quarter.Value == request.Quarter;
}
